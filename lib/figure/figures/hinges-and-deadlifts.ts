import type { Figure } from '../figure'
import type { Arm, Pose } from '../pose'

const FEET = { foot: [0, 0, 9] } as const
const TALL = { root: { hips: [-2, 89.6, 0] }, spin: 0, nod: 0, legs: FEET } as const satisfies Partial<Pose>
/** Hips back, knees soft, back flat and near level. */
const FOLDED = {
  root: { hips: [-27, 84, 0] },
  spin: -64,
  nod: -16,
  legs: FEET,
} as const satisfies Partial<Pose>
/** The start of a deadlift: hips between squat and hinge. */
const SET = {
  root: { hips: [-29, 62, 0] },
  spin: -60,
  lumbar: -4,
  thorax: -4,
  nod: -14,
  legs: FEET,
} as const satisfies Partial<Pose>
/** The bar just in front of the shins and thighs. */
const gripAt = (x: number, y: number, z: number): Arm => ({ grip: [x, y, z], elbow: [-1, 0, 0.2] })
/** Straight arms with closed hands, by the angle to the trunk. */
const hanging = (shoulder: number): Arm => ({ shoulder, abduct: 3, elbow: 3, hand: 'closed' })
const BETWEEN_HANDS = { on: 'rightGrip', shift: [0, 0, -20] } as const
const ON_BACK = { on: 'neck', shift: [-8, -3, 0] } as const
const ACROSS_BACK: Arm = { grip: { on: 'neck', shift: [-8, -3, 34] }, elbow: [-0.6, -1, 0.1] }
const ON_HIPS: Arm = { grip: { on: 'rightHip', shift: [4, 6, 7] }, elbow: [-1, 0, 1], hand: 'open' }
const UPWARD = {
  curve: [
    [58, 76, 0],
    [60, 96, 0],
    [60, 118, 0],
  ],
} as const
const HIPS_BACK = {
  curve: [
    [-18, 96, 0],
    [-30, 95, 0],
    [-44, 91, 0],
  ],
} as const
/** Head, upper back and tailbone in one line. */
const ALONG_THE_STICK = { thorax: -6, nod: 0 } as const
const ASTRIDE = { foot: [0, 0, 15], out: 6 } as const
const WIDE = { foot: [0, 0, 24], out: 14 } as const

export const hingesAndDeadlifts = {
  'hip-hinge-wall-drill': {
    isShod: true,
    props: [{ prop: 'wall', x: -38, faces: 'right' }],
    poses: [
      { ...TALL, arms: ON_HIPS },
      { ...FOLDED, spin: -56, arms: ON_HIPS },
    ],
    leans: ['sacrum'],
    arrows: [
      {
        curve: [
          [-16, 84, 0],
          [-22, 84, 0],
          [-30, 84, 0],
        ],
      },
    ],
    says: 'Standing a foot length in front of a wall. The hips push straight back until they touch it; the back stays long.',
  },
  'dowel-hip-hinge': {
    isShod: true,
    props: [
      {
        prop: 'line',
        through: [
          { on: 'occiput', shift: [-1.3, 0.8, 0] },
          { on: 'sacrum', shift: [-1.3, 0.8, 0] },
        ],
        of: 'stick',
        overhang: 16,
        isBehind: true,
      },
    ],
    poses: [
      {
        ...TALL,
        ...ALONG_THE_STICK,
        arms: {
          left: { grip: { on: 'lowback', shift: [-4, -4, -4] }, elbow: [-0.6, 0, -1] },
          right: { grip: { on: 'neck', shift: [-12, 3, 3] }, elbow: [0.5, 0.3, 1] },
        },
      },
      {
        ...FOLDED,
        spin: -58,
        ...ALONG_THE_STICK,
        arms: {
          left: { grip: { on: 'lowback', shift: [-5, 1, -4] }, elbow: [-0.4, 0.6, -1] },
          right: { grip: { on: 'neck', shift: [-3.5, 12.5, 3] }, elbow: [0.5, -0.3, 1] },
        },
      },
    ],
    arrows: [
      {
        curve: [
          [-20, 76, 0],
          [-31, 76, 0],
          [-44, 72, 0],
        ],
      },
    ],
    says: 'A stick along the back touches head, upper back and tailbone. The hips push slowly back, and the stick keeps touching all three.',
  },
  'kettlebell-deadlift': {
    isShod: true,
    camera: { yaw: 36 },
    props: [
      { prop: 'block', from: 0, to: 15, top: 19, depth: 9, isBetweenFeet: true },
      { prop: 'kettlebell', at: { on: 'rightGrip', shift: [0, 0, -3] } },
    ],
    poses: [
      { ...SET, root: { hips: [-31, 70, 0] }, spin: -60, legs: ASTRIDE, arms: gripAt(8, 45, 3) },
      { ...TALL, root: { hips: [-2, 89, 0] }, legs: ASTRIDE, arms: gripAt(17, 84, 3) },
    ],
    arrows: [UPWARD],
    says: 'A weight on blocks between the ankles. With a long back and firm belly the legs push the floor away until standing tall.',
  },
  'trap-bar-deadlift': {
    isShod: true,
    camera: { yaw: 42 },
    props: [{ prop: 'trap-bar', at: { on: 'rightGrip' } }],
    poses: [
      { ...SET, root: { hips: [-25, 58, 0] }, spin: -52, arms: gripAt(6, 33, 24) },
      { ...TALL, arms: gripAt(3, 81, 24) },
    ],
    arrows: [UPWARD],
    says: 'Standing inside a trap bar, a hand on each handle. The legs push the floor away until standing tall.',
  },
  'conventional-deadlift': {
    isShod: true,
    props: [{ prop: 'barbell', at: BETWEEN_HANDS }],
    poses: [
      { ...SET, spin: -66, arms: hanging(51) },
      { ...TALL, arms: hanging(11) },
    ],
    arrows: [UPWARD],
    says: 'A bar over the middle of the feet. With a flat back and firm belly the legs push the floor away; the bar stays close.',
  },
  'heavy-deadlift': {
    isShod: true,
    camera: { yaw: 46 },
    props: [{ prop: 'barbell', at: BETWEEN_HANDS, plate: 22 }],
    poses: [
      { ...SET, spin: -66, arms: hanging(51) },
      { ...TALL, arms: hanging(11) },
    ],
    arrows: [UPWARD],
    says: 'A heavy bar over the middle of the feet, lifted with a flat back until standing tall, and lowered with control.',
  },
  'romanian-deadlift': {
    isShod: true,
    props: [{ prop: 'barbell', at: BETWEEN_HANDS, plate: 17 }],
    poses: [
      { ...TALL, arms: hanging(11) },
      { ...FOLDED, arms: hanging(48) },
    ],
    arrows: [HIPS_BACK],
    says: 'Weights at the front of the thighs, knees soft. The hips push back and the weights slide down the thighs.',
  },
  'good-morning': {
    isShod: true,
    props: [{ prop: 'barbell', at: ON_BACK, plate: 16 }],
    poses: [
      { ...TALL, arms: ACROSS_BACK },
      { ...FOLDED, root: { hips: [-22, 86, 0] }, spin: -44, arms: ACROSS_BACK },
    ],
    arrows: [{ follows: 'crown', shift: [12, -2] }],
    says: 'A light bar across the upper back, knees soft. The hips push back and the trunk tips forward a small way.',
  },
  'kettlebell-swing': {
    isShod: true,
    isDynamic: true,
    props: [{ prop: 'kettlebell', at: { on: 'rightGrip', shift: [0, 0, -3] }, swings: true, isBehind: true }],
    poses: [
      {
        ...FOLDED,
        root: { hips: [-24, 76, 0] },
        spin: -58,
        legs: WIDE,
        arms: { grip: [-27.5, 65, 3], elbow: [-0.2, 1, 0] },
      },
      {
        ...TALL,
        root: { hips: [-2, 88, 0] },
        legs: WIDE,
        arms: { grip: [58, 124, 3], elbow: [-0.4, -1, 0] },
      },
    ],
    arrows: [
      {
        curve: [
          [14, 30, 0],
          [56, 38, 0],
          [76, 92, 0],
        ],
      },
    ],
    says: 'The weight swings back between the thighs; the hips snap forward and it swings up in front, the arms loose.',
  },
} satisfies Record<string, Figure>
