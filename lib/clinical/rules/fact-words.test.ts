import { expect, it } from 'vitest'
import type { ClinicalPicture } from '../picture'
import type { Test } from './condition'
import { inWords } from './fact-words'
import { readLine, readPatient, type Reviewable } from './read-facts'

it.each<[Test, Reviewable, ClinicalPicture, string, string]>([
  [['patient.painNow', 'gte', 4], { exercise: 'walking' }, { painNow: 5 }, 'Pain now', '5 out of 10'],
  [['patient.irritated', 'eq', true], { exercise: 'walking' }, { painNow: 5 }, 'Back is irritated', 'yes'],
  [['patient.irritated', 'eq', false], { exercise: 'walking' }, { painNow: 1 }, 'Back is irritated', 'no'],
  [
    ['patient.phase', 'in', ['subacute']],
    { exercise: 'walking' },
    { phase: 'subacute' },
    'Phase',
    'settling',
  ],
  [['patient.phase', 'in', ['subacute']], { exercise: 'walking' }, {}, 'Phase', 'not assessed'],
  [
    ['patient.phase', 'in', ['return_to_lifting']],
    { exercise: 'walking' },
    { phase: 'return_to_lifting' },
    'Phase',
    'return to lifting',
  ],
  [
    ['patient.activeUrgency', 'in', ['same_day']],
    { exercise: 'walking' },
    { redFlags: [{ slug: 'renal', urgency: 'same_day', status: 'active' }] },
    'Active red flag',
    'contact today',
  ],
  [['exercise.slug', 'neq', 'walking'], { exercise: 'glute-bridge' }, {}, 'Exercise', 'glute bridge'],
  // Of a list, only what the rule asked about.
  [
    ['exercise.demands', 'includesAny', ['flexion_loaded', 'flexion_repeated', 'impact']],
    { exercise: 'sit-up' },
    {},
    'Asks for',
    'bending forward under load, bending forward again and again',
  ],
  [
    ['patient.conditions', 'includesAny', ['lumbar-stenosis']],
    { exercise: 'walking' },
    { conditions: ['osteoporosis', 'lumbar-stenosis'] },
    'Condition',
    'Lumbar stenosis',
  ],
  [['rx.holdSeconds', 'gte', 30], { exercise: 'forearm-plank' }, {}, 'Hold', '15 seconds'],
  [['rx.boutMinutes', 'gte', 5], { exercise: 'abdominal-brace' }, {}, 'Length of a bout', '4 minutes'],
  [
    ['rx.loadIncreasePctWeek', 'gt', 10],
    { exercise: 'goblet-squat', loadIncreasePctWeek: 12 },
    {},
    'Planned rise in load per week',
    '12 %',
  ],
  [
    ['rx.consecutiveHeavyDays', 'gte', 2],
    { exercise: 'goblet-squat', consecutiveHeavyDays: 3 },
    {},
    'Heavy days in a row',
    '3',
  ],
  [
    ['response.painDuringLast', 'gte', 6],
    { exercise: 'walking' },
    { responses: { walking: { painDuringLast: 7 } } },
    'Pain during the last session',
    '7 out of 10',
  ],
])('%j', (test, line, picture, label, value) => {
  expect(inWords(test, readLine(line, readPatient(picture), picture))).toEqual({
    fact: test[0],
    label,
    value,
  })
})
