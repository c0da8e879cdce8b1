import type { Figure } from '../figure'
import type { Arm, Pose } from '../pose'

/** A lift done well beside the mistake that is made most. Both start alike; what is shown of either is its last pose. */
export type FormPair = { readonly like: Figure; readonly notLike: Figure }

const GYM = { isShod: true } as const
const FEET = { foot: [0, 0, 10], tilt: 0 } as const
const UPRIGHT = {
  root: { hips: [-2, 89.4, 0] },
  spin: 0,
  lumbar: 0,
  thorax: 0,
  nod: 0,
  legs: FEET,
} as const satisfies Partial<Pose>
const BARBELL = { prop: 'barbell', at: { on: 'rightGrip', shift: [0, 0, -20] } } as const
const ON_HIPS: Arm = { grip: { on: 'rightHip', shift: [4, 6, 7] }, elbow: [-1, 0, 1], hand: 'open' }
const AHEAD: Arm = { shoulder: 80, elbow: 4 }
/** Straight arms with closed hands, by the angle to the trunk. */
const hanging = (shoulder: number): Arm => ({ shoulder, abduct: 3, elbow: 3, hand: 'closed' })
const pulling = (x: number, y: number): Arm => ({ grip: [x, y, 20], elbow: [-1, 0.6, 0.4] })
const BENT_OVER = {
  ...UPRIGHT,
  root: { hips: [-26, 82, 0] },
  spin: -62,
  nod: -14,
  arms: pulling(16, 42),
} as const
const PLANK = { ground: 'mat', rests: { leftElbow: 0, rightElbow: 0 } } as const
/** On the forearms with the thighs still down. */
const PLANK_START = {
  root: { keep: 'rightElbow', at: [50, 4, 16] },
  spin: -82,
  lumbar: -28,
  thorax: -16,
  nod: -10,
  legs: { hip: -10, knee: 3, ankle: 26, toes: 66 },
  arms: { shoulder: 38, elbow: 90 },
} as const satisfies Pose

export const liftingForms = {
  squat: {
    like: {
      ...GYM,
      poses: [
        { ...UPRIGHT, arms: AHEAD },
        { ...UPRIGHT, root: { hips: [-27, 52, 0] }, spin: -42, nod: -20, arms: { shoulder: 126, elbow: 4 } },
      ],
      says: 'A squat done well: the back keeps its shape and the heels stay down.',
    },
    notLike: {
      ...GYM,
      poses: [
        { ...UPRIGHT, arms: AHEAD },
        {
          ...UPRIGHT,
          root: { hips: [-16, 42, 0] },
          spin: -4,
          lumbar: 46,
          thorax: 26,
          nod: -8,
          legs: { foot: [0, 0, 10], tilt: -26 },
          arms: { shoulder: 118, elbow: 4 },
        },
      ],
      says: 'A squat done badly: the low back rounds and the heels come up.',
    },
  },
  hinge: {
    like: {
      ...GYM,
      poses: [
        { ...UPRIGHT, arms: ON_HIPS },
        { ...UPRIGHT, root: { hips: [-28, 84, 0] }, spin: -64, nod: -16, arms: ON_HIPS },
      ],
      says: 'A hip hinge done well: the hips go back and the back stays long and flat.',
    },
    notLike: {
      ...GYM,
      poses: [
        { ...UPRIGHT, arms: ON_HIPS },
        {
          ...UPRIGHT,
          root: { hips: [-12, 89, 0] },
          spin: -14,
          lumbar: 50,
          thorax: 38,
          nod: 10,
          arms: ON_HIPS,
        },
      ],
      says: 'A hip hinge done badly: the bend is in the back, which is round, and the hips do not go back.',
    },
  },
  deadlift: {
    like: {
      ...GYM,
      props: [BARBELL],
      poses: [
        { ...UPRIGHT, arms: hanging(11) },
        {
          ...UPRIGHT,
          root: { hips: [-29, 62, 0] },
          spin: -66,
          lumbar: -4,
          thorax: -4,
          nod: -14,
          arms: hanging(51),
        },
      ],
      says: 'A deadlift done well: the back is flat and the bar is close to the legs.',
    },
    notLike: {
      ...GYM,
      props: [BARBELL],
      poses: [
        { ...UPRIGHT, arms: hanging(11) },
        {
          ...UPRIGHT,
          root: { hips: [-24, 72, 0] },
          spin: -30,
          lumbar: 46,
          thorax: 34,
          nod: -6,
          arms: hanging(122),
        },
      ],
      says: 'A deadlift done badly: the back is round and the bar is far from the legs.',
    },
  },
  row: {
    like: {
      ...GYM,
      props: [BARBELL],
      poses: [BENT_OVER, { ...BENT_OVER, arms: pulling(4, 74) }],
      says: 'A bent-over row done well: the back is flat and does not move.',
    },
    notLike: {
      ...GYM,
      props: [BARBELL],
      poses: [
        BENT_OVER,
        {
          ...BENT_OVER,
          root: { hips: [-14, 87, 0] },
          spin: -6,
          lumbar: 30,
          thorax: 38,
          nod: 2,
          arms: pulling(14, 92),
        },
      ],
      says: 'A bent-over row done badly: the back is round and the body jerks up to lift the bar.',
    },
  },
  plank: {
    like: {
      ...PLANK,
      poses: [
        PLANK_START,
        {
          ...PLANK_START,
          spin: -80,
          lumbar: 0,
          thorax: 0,
          nod: -10,
          legs: { hip: -1.6, knee: 0, ankle: 26, toes: 68 },
          arms: { shoulder: 79, elbow: 90 },
        },
      ],
      says: 'A forearm plank done well: one straight line from head to heels.',
    },
    notLike: {
      ...PLANK,
      poses: [
        PLANK_START,
        {
          ...PLANK_START,
          spin: -100,
          lumbar: -35,
          thorax: -10,
          nod: 10,
          legs: { hip: 14, knee: 0, ankle: 26, toes: 66 },
          arms: { shoulder: 55, elbow: 90 },
        },
      ],
      says: 'A forearm plank done badly: the low back sags and the hips drop toward the floor.',
    },
  },
} satisfies Record<string, FormPair>
