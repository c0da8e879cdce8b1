import { describe, expect, it } from 'vitest'
import type { RecordedFlag } from './picture'
import { effectiveUrgency, gradedAction, gradedUrgency, redFlagOf } from './red-flags'
import { SAME_DAY } from './rules/red-flag-catalog'
import { RED_FLAGS, type RedFlag, type Urgency } from './vocabulary'

const recorded = (
  slug: RedFlag,
  urgency: Urgency,
  status: RecordedFlag['status'] = 'active',
): RecordedFlag => ({ slug, urgency, status })

/** The urgency of each flag when it is the only sign; every other flag is to be evaluated soon. */
const EMERGENCIES: readonly RedFlag[] = [
  'bladder-bowel-change',
  'urinary-retention',
  'saddle-anaesthesia',
  'bilateral-leg-symptoms',
  'new-sexual-dysfunction',
  'progressive-motor-deficit',
  'major-trauma',
  'aaa',
  'preg-warning',
]
const SAME_DAY_FLAGS: readonly RedFlag[] = [
  'gait-upper-motor',
  'fever-with-back-pain',
  'unexplained-weight-loss',
  'minor-trauma-fragile',
  'sudden-thoracolumbar-pain',
  'renal',
  'postop-warning',
]

describe('The catalog of flags', () => {
  it.each(RED_FLAGS)('%s has its urgency, a question, an action and a source', (slug) => {
    const { slug: own, urgency, name, question, action, suspects, sources } = redFlagOf(slug)
    const expected = EMERGENCIES.includes(slug)
      ? 'emergency_now'
      : SAME_DAY_FLAGS.includes(slug)
        ? 'same_day'
        : 'evaluate_soon'
    expect({ own, urgency }).toEqual({ own: slug, urgency: expected })
    expect([name, question, action, suspects].filter((words) => !words)).toEqual([])
    expect(sources.length).toBeGreaterThan(0)
  })
})

describe('How urgent a flag is', () => {
  it.each(RED_FLAGS)('%s keeps its own urgency and action when it is alone', (slug) => {
    const { urgency, action } = redFlagOf(slug)
    expect(gradedUrgency(slug, [slug])).toBe(urgency)
    expect(gradedAction(slug, [slug])).toBe(action)
  })

  it.each<[RedFlag, RedFlag]>([
    ['infection-risk', 'fever-with-back-pain'],
    ['infection-risk', 'night-rest-pain'],
    ['cancer-history', 'unexplained-weight-loss'],
    ['cancer-history', 'night-rest-pain'],
    ['steroid-use', 'major-trauma'],
    ['steroid-use', 'minor-trauma-fragile'],
    ['steroid-use', 'sudden-thoracolumbar-pain'],
    ['steroid-use', 'fever-with-back-pain'],
    ['steroid-use', 'infection-risk'],
    ['steroid-use', 'night-rest-pain'],
  ])('%s is acted on the same day with %s', (slug, sign) => {
    expect(gradedUrgency(slug, [slug, sign])).toBe('same_day')
    expect(gradedAction(slug, [slug, sign])).toBe(SAME_DAY)
  })

  it('does not rise with a sign of something else', () => {
    expect(gradedUrgency('cancer-history', ['cancer-history', 'aaa'])).toBe('evaluate_soon')
    expect(gradedUrgency('night-rest-pain', ['night-rest-pain', 'cancer-history'])).toBe('evaluate_soon')
  })
})

describe('What the flags of a patient ask for', () => {
  it.each<[string, readonly RecordedFlag[], Urgency | undefined]>([
    ['no flag', [], undefined],
    ['only a cleared one', [recorded('aaa', 'emergency_now', 'cleared')], undefined],
    ['one as the catalog has it', [recorded('renal', 'same_day')], 'same_day'],
    ['one recorded as more urgent', [recorded('renal', 'emergency_now')], 'emergency_now'],
    ['one recorded as less urgent', [recorded('renal', 'evaluate_soon')], 'same_day'],
    ['a risk alone, recorded as same-day', [recorded('cancer-history', 'same_day')], 'evaluate_soon'],
    [
      'a risk alone, recorded as an emergency',
      [recorded('cancer-history', 'emergency_now')],
      'emergency_now',
    ],
    [
      'a risk with its sign',
      [recorded('cancer-history', 'evaluate_soon'), recorded('night-rest-pain', 'evaluate_soon')],
      'same_day',
    ],
    [
      'a risk whose sign was cleared',
      [recorded('cancer-history', 'evaluate_soon'), recorded('night-rest-pain', 'evaluate_soon', 'cleared')],
      'evaluate_soon',
    ],
    [
      'several, the highest first',
      [recorded('aaa', 'emergency_now'), recorded('pain-down-leg', 'evaluate_soon')],
      'emergency_now',
    ],
    [
      'several, the highest last',
      [recorded('pain-down-leg', 'evaluate_soon'), recorded('aaa', 'emergency_now')],
      'emergency_now',
    ],
    ['a weak sign recorded as same-day', [recorded('night-rest-pain', 'same_day')], 'same_day'],
  ])('%s', (_says, flags, urgency) => {
    expect(effectiveUrgency(flags)).toBe(urgency)
  })
})
