import { describe, expect, it } from 'vitest'
import type { ClinicalPicture } from '../picture'
import { EDUCATION, educationFor, type EducationId } from './education'

type Row = readonly [who: string, picture: ClinicalPicture, told: readonly EducationId[]]

const idsFor = (picture: ClinicalPicture): EducationId[] => educationFor(picture).map(({ id }) => id)

/** As a clinician would check it: who is told what, in the order of reading, and nothing besides. */
const TABLE: readonly Row[] = [
  [
    'a strain in its first days: ice, pills, keep moving; no lifting yet',
    { conditions: ['lumbar-strain-sprain'], phase: 'acute_flare' },
    [
      'ed-ice',
      'ed-no-bed-rest',
      'ed-avoid-provoking',
      'ed-nsaid',
      'ed-soreness',
      'ed-goal-exercise',
      'ed-exercise-feel',
      'ed-limits-temporary',
      'ed-limited-list',
      'ed-timeline-strain',
      'ed-outlook',
      'ed-when-checked',
      'ed-emergency',
    ],
  ],
  [
    'a disc with leg pain while settling: warmth for ice, the morning, stretching',
    { conditions: ['lumbar-disc-with-leg'], phase: 'subacute' },
    [
      'ed-heat',
      'ed-no-bed-rest',
      'ed-avoid-provoking',
      'ed-morning',
      'ed-goal-exercise',
      'ed-exercise-feel',
      'ed-monitor-response',
      'ed-limits-temporary',
      'ed-limited-list',
      'ed-stretch',
      'ed-timeline-disc',
      'ed-outlook',
      'ed-when-checked',
      'ed-emergency',
    ],
  ],
  [
    'an SI joint while rebuilding: the weights come back, nothing is left out any more',
    { conditions: ['si-joint-pain'], phase: 'rebuilding' },
    [
      'ed-heat',
      'ed-goal-exercise',
      'ed-exercise-feel',
      'ed-monitor-response',
      'ed-stretch',
      'ed-reintroduce',
      'ed-habits',
      'ed-fatigue',
      'ed-recovery-days',
      'ed-walk',
      'ed-timeline-joint',
      'ed-outlook',
      'ed-when-checked',
      'ed-emergency',
    ],
  ],
  [
    'soreness in return to lifting: habits and how to keep it away',
    { conditions: ['post-lifting-soreness'], phase: 'return_to_lifting' },
    [
      'ed-exercise-feel',
      'ed-monitor-response',
      'ed-stretch',
      'ed-reintroduce',
      'ed-habits',
      'ed-fatigue',
      'ed-recovery-days',
      'ed-walk',
      'ed-when-checked',
      'ed-emergency',
    ],
  ],
  [
    'stenosis alone while settling: only what fits it',
    { conditions: ['lumbar-stenosis'], phase: 'subacute' },
    ['ed-stenosis', 'ed-emergency'],
  ],
  [
    'after surgery, rebuilding: the surgeon’s word, and nothing about weights',
    { conditions: ['post-op-lumbar'], phase: 'rebuilding' },
    ['ed-postop', 'ed-emergency'],
  ],
  [
    'weak bones alone, back to lifting',
    { conditions: ['osteoporosis'], phase: 'return_to_lifting' },
    ['ed-osteo'],
  ],
  ['pregnancy alone while settling', { conditions: ['pregnancy'], phase: 'subacute' }, ['ed-preg']],
]

describe('Who is told what', () => {
  it.each(TABLE)('%s', (_who, picture, told) => expect(idsFor(picture)).toEqual(told))

  it('two conditions: what either is told, each block once, in the order of reading', () => {
    const phase = 'acute_flare' as const
    const either = new Set([
      ...idsFor({ conditions: ['lumbar-strain-sprain'], phase }),
      ...idsFor({ conditions: ['lumbar-disc-no-leg'], phase }),
    ])
    expect(idsFor({ conditions: ['lumbar-strain-sprain', 'lumbar-disc-no-leg'], phase })).toEqual(
      EDUCATION.map(({ id }) => id).filter((id) => either.has(id)),
    )
    expect(either).toContain('ed-morning')
    expect(either).toContain('ed-timeline-strain')
  })

  it('a flare in a late phase: what a settling back is told', () => {
    const conditions = ['lumbar-strain-sprain'] as const
    for (const phase of ['rebuilding', 'return_to_lifting'] as const)
      expect(idsFor({ conditions, phase, activeFlare: true })).toEqual(
        idsFor({ conditions, phase: 'subacute' }),
      )
    expect(idsFor({ conditions, phase: 'acute_flare', activeFlare: true })).toContain('ed-ice')
  })

  it.each<ClinicalPicture>([
    {},
    { phase: 'subacute' },
    { conditions: [], phase: 'subacute' },
    { conditions: ['lumbar-strain-sprain'] },
    { conditions: ['lumbar-strain-sprain'], activeFlare: true },
    { conditions: ['hypertension-uncontrolled'], phase: 'rebuilding' },
  ])('nobody is told anything by guess: %j', (picture) => expect(educationFor(picture)).toEqual([]))
})

describe('What led to the problem', () => {
  const back: ClinicalPicture = { conditions: ['lumbar-strain-sprain'], phase: 'rebuilding' }

  it.each([
    ['cf-load', 'ed-reintroduce'],
    ['cf-technique', 'ed-habits'],
    ['cf-core', 'ed-goal-exercise'],
    ['cf-tight', 'ed-stretch'],
    ['cf-recovery', 'ed-recovery-days'],
    ['cf-fatigue', 'ed-fatigue'],
  ] as const)('%s: its answer comes first, and nothing is told that was not', (factor, answer) => {
    const ids = idsFor({ ...back, contributingFactors: [factor] })
    expect(ids).toEqual([answer, ...idsFor(back).filter((id) => id !== answer)])
  })

  it('several: their answers before the rest', () => {
    const ids = idsFor({ ...back, contributingFactors: ['cf-technique', 'cf-tight'] })
    expect(ids.slice(0, 2)).toEqual(['ed-stretch', 'ed-habits'])
    expect(ids.toSorted()).toEqual(idsFor(back).toSorted())
  })

  it('no cause brings a block that the phase does not have yet', () => {
    const early: ClinicalPicture = { ...back, phase: 'acute_flare' }
    expect(idsFor({ ...early, contributingFactors: ['cf-recovery'] })).toEqual(idsFor(early))
  })

  it('a cause without a block of its own changes nothing', () => {
    expect(idsFor({ ...back, contributingFactors: ['cf-imbalance', 'cf-underlying'] })).toEqual(idsFor(back))
  })
})
