import type { RedFlag } from './vocabulary'

export type ScreenGroup = { readonly title: string; readonly flags: readonly RedFlag[] }

/** The screening questions by what they look for, the most urgent group first, so that one press can answer a group. */
export const SCREEN_GROUPS: readonly ScreenGroup[] = [
  {
    title: 'Bladder, bowel and saddle area',
    flags: [
      'bladder-bowel-change',
      'urinary-retention',
      'saddle-anaesthesia',
      'new-sexual-dysfunction',
      'bilateral-leg-symptoms',
    ],
  },
  {
    title: 'Nerves and spinal cord',
    flags: ['progressive-motor-deficit', 'gait-upper-motor', 'leg-numb-weak', 'pain-down-leg'],
  },
  {
    title: 'Fracture',
    flags: ['major-trauma', 'minor-trauma-fragile', 'sudden-thoracolumbar-pain', 'steroid-use'],
  },
  { title: 'Infection', flags: ['fever-with-back-pain', 'infection-risk'] },
  { title: 'Cancer', flags: ['cancer-history', 'unexplained-weight-loss', 'night-rest-pain'] },
  { title: 'Not from the back itself', flags: ['aaa', 'renal', 'inflammatory-back', 'unexplained-symptoms'] },
  {
    title: 'How it is going',
    flags: ['few-days-no-better', 'no-improvement-1wk', 'recurrent-after-workouts', 'sleep-adl-interference'],
  },
  { title: 'Pregnancy or surgery', flags: ['preg-warning', 'postop-warning'] },
]
