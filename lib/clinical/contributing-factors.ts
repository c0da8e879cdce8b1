import type { ExerciseSlug } from './catalog'
import type { Statement } from './conditions/guide'
import type { EducationId } from './education/education'
import type { RuleId } from './rules/rule-ids'
import type { ContributingFactor } from './vocabulary'

/** What may have led to the problem: what the article holds, the other view where there is one, and what answers it. */
export type ContributingFactorGuide = {
  readonly id: ContributingFactor
  readonly article: string
  /** What other sources say where they see it differently. */
  readonly otherView: Statement | null
  readonly education: readonly EducationId[]
  readonly exercises: readonly ExerciseSlug[]
  readonly rules: readonly RuleId[]
}

/** The eight factors, in the order of the article. More than one may apply. */
export const CONTRIBUTING_FACTOR_GUIDES: readonly ContributingFactorGuide[] = [
  {
    id: 'cf-load',
    article:
      'Pain starts when the load is more than muscles and movement can handle: too heavy, or too much too soon.',
    otherView: null,
    education: ['ed-reintroduce', 'ed-habits'],
    exercises: [],
    rules: ['PL-07', 'PL-10', 'PL-13'],
  },
  {
    id: 'cf-technique',
    article:
      'A rounded back in the deadlift, neutral lost in the squat, twisting with a weight, or momentum in place of control strain what holds the spine.',
    otherView: {
      text: 'Low-quality evidence: more bending of the low back in lifting is not shown to be a risk. Teach neutral while it is irritated, and without fear.',
      source: 'saraceni-2020',
    },
    education: ['ed-habits', 'ed-fatigue'],
    exercises: ['hip-hinge-wall-drill', 'dowel-hip-hinge', 'bodyweight-squat'],
    rules: ['HB-01', 'HB-02', 'RS-04'],
  },
  {
    id: 'cf-core',
    article:
      'The core braces the low back. When abdominal and deep muscles are weak, the back takes more of the load.',
    otherView: {
      text: 'Guidelines support several kinds of exercise: do not claim that core work is better than the rest.',
      source: 'jospt-cpg-2021',
    },
    education: ['ed-goal-exercise', 'ed-habits'],
    exercises: ['abdominal-brace', 'pelvic-tilt', 'bird-dog', 'side-plank-knees', 'dead-bug-heel-tap'],
    rules: [],
  },
  {
    id: 'cf-tight',
    article:
      'Tight hamstrings, hip flexors or glutes change how the pelvis sits, and limited mobility makes the low back compensate.',
    otherView: {
      text: 'Trials of prevention support exercise with education, not stretching alone.',
      source: 'steffens-2016',
    },
    education: ['ed-stretch'],
    exercises: [
      'supine-hamstring-strap-stretch',
      'half-kneeling-hip-flexor-stretch',
      'supine-figure-four-stretch',
      'open-book-rotation',
    ],
    rules: [],
  },
  {
    id: 'cf-recovery',
    article:
      'Heavy training without enough rest, sleep or recovery days leaves muscles tired and easier to strain.',
    otherView: null,
    education: ['ed-recovery-days'],
    exercises: [],
    rules: ['PL-09'],
  },
  {
    id: 'cf-imbalance',
    article: 'An imbalance between muscles moves the strain from the strong groups to the low back.',
    otherView: null,
    education: ['ed-goal-exercise', 'ed-stretch'],
    exercises: ['glute-bridge', 'bird-dog', 'side-plank', 'side-lying-hip-abduction'],
    rules: [],
  },
  {
    id: 'cf-underlying',
    article:
      'A disc problem, arthritis or an irritated nerve can pass for soreness. Pain that returns or gets worse needs an evaluation.',
    otherView: null,
    education: ['ed-when-checked', 'ed-soreness'],
    exercises: [],
    rules: ['RF-03', 'RF-04'],
  },
  {
    id: 'cf-fatigue',
    article:
      'Fatigue is one of the largest risks to form: slow the repetitions, and end a set before form slips.',
    otherView: null,
    education: ['ed-fatigue'],
    exercises: [],
    rules: ['RS-04', 'SL-05', 'SL-10'],
  },
]
