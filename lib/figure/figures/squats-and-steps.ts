import type { Figure } from '../figure'
import type { Arm, Pose } from '../pose'
import { SITTING } from '../postures'

const STANCE = { foot: [2, 0, 13], out: 12 } as const
const UP = { root: { hips: [-1, 89, 0] }, spin: -2, nod: 0, legs: STANCE } as const satisfies Partial<Pose>
/** As low as the back keeps its shape: thighs near level, heels down. */
const DOWN = {
  root: { hips: [-25, 52, 0] },
  spin: -42,
  nod: -20,
  legs: STANCE,
} as const satisfies Partial<Pose>
const DOWN_UPRIGHT = {
  root: { hips: [-20, 50, 0] },
  spin: -26,
  nod: -10,
  legs: STANCE,
} as const satisfies Partial<Pose>
const GOING_DOWN = {
  curve: [
    [-42, 96, 0],
    [-46, 80, 0],
    [-48, 62, 0],
  ],
} as const

/** The weight close to the chest. */
const GOBLET: Arm = { grip: { on: 'chest', shift: [8, -1, 11] }, elbow: [-0.2, -1, 0.7] }
/** The upper arms level in front, the arms crossed, the hands on the bar where it lies on the shoulders. */
const BAR_IN_FRONT: Arm = { grip: { on: 'neck', shift: [11, 3, -9] }, elbow: [1, 0.27, 0.3] }
const BAR_ON_BACK: Arm = { grip: { on: 'neck', shift: [-9, -3, 34] }, elbow: [-0.6, -1, 0.1] }
const ON_BACK = { on: 'neck', shift: [-9, -3, 0] } as const
/** Each hand on the other shoulder. */
const ARMS_CROSSED: Arm = { grip: { on: 'neck', shift: [9, -15, -9] }, elbow: [0.7, -1, 0.3], hand: 'open' }

export const squatsAndSteps = {
  'sit-to-stand': {
    isShod: true,
    ground: 'mat',
    camera: { yaw: 27, pitch: 14 },
    props: [{ prop: 'chair', x: -14, faces: 'right' }],
    poses: [
      { ...SITTING, root: { hips: [-8, 55, 0] }, spin: 0, legs: { foot: [22, 0, 9] }, arms: ARMS_CROSSED },
      {
        ...SITTING,
        root: { hips: [-8, 55.5, 0] },
        spin: -42,
        nod: -14,
        legs: { foot: [22, 0, 9] },
        arms: ARMS_CROSSED,
      },
      {
        ...SITTING,
        root: { hips: [21, 89.2, 0] },
        spin: 0,
        nod: 0,
        legs: { foot: [22, 0, 9] },
        arms: ARMS_CROSSED,
      },
    ],
    shows: [0, 2],
    leans: ['pelvis'],
    arrows: [
      {
        curve: [
          [40, 104, 0],
          [56, 120, 0],
          [58, 150, 0],
        ],
      },
    ],
    says: 'From sitting near the front of a chair: lean forward until the nose is over the toes, stand up tall, and sit down slowly.',
  },
  'step-up': {
    isShod: true,
    props: [{ prop: 'block', from: 14, to: 62, top: 20 }],
    poses: [
      {
        root: { hips: [12, 86, 0] },
        spin: -16,
        legs: { left: { foot: [-10, 0, -8], tilt: -20 }, right: { foot: [30, 20, 3] } },
        arms: { left: { shoulder: 18, elbow: 40 }, right: { shoulder: -14, elbow: 20 } },
      },
      {
        root: { hips: [30, 109, 0] },
        spin: 0,
        legs: { left: { foot: [30, 20, -8], tilt: 0 }, right: { foot: [30, 20, 3] } },
        arms: { left: { shoulder: 2, elbow: 14 }, right: { shoulder: 2, elbow: 14 } },
      },
    ],
    rests: { rightFoot: 20 },
    arrows: [
      {
        curve: [
          [-16, 92, 0],
          [-10, 118, 0],
          [2, 142, 0],
        ],
      },
    ],
    says: 'One whole foot on a low step. The body leans forward a little and that leg pushes up until both feet are on the step.',
  },
  'split-squat': {
    isShod: true,
    poses: [
      {
        root: { hips: [-4, 82, 0] },
        legs: { left: { foot: [-50, 0, -8], tilt: -36 }, right: { foot: [32, 0, 8] } },
        arms: { shoulder: -4, elbow: 8, hand: 'open' },
      },
      {
        root: { hips: [-4, 54, 0] },
        legs: { left: { foot: [-50, 0, -8], tilt: -56 }, right: { foot: [32, 0, 8] } },
        arms: { shoulder: -4, elbow: 8, hand: 'open' },
      },
    ],
    arrows: [
      {
        curve: [
          [-32, 128, 0],
          [-32, 112, 0],
          [-32, 94, 0],
        ],
      },
    ],
    says: 'One foot a long step in front of the other. Both knees bend and the body lowers straight down, staying tall.',
  },
  'bodyweight-squat': {
    isShod: true,
    poses: [
      { ...UP, arms: { shoulder: 80, elbow: 4 } },
      { ...DOWN, arms: { shoulder: 126, elbow: 4 } },
    ],
    arrows: [GOING_DOWN],
    says: 'Feet shoulder width apart, arms forward. The hips go back and the knees bend until the thighs are near level; the back keeps its shape.',
  },
  'goblet-squat': {
    isShod: true,
    camera: { yaw: 52 },
    props: [{ prop: 'kettlebell', at: { on: 'rightGrip', shift: [2, 4, -11] } }],
    poses: [
      { ...UP, arms: GOBLET },
      { ...DOWN_UPRIGHT, legs: { foot: [2, 0, 15], out: 16 }, arms: GOBLET },
    ],
    arrows: [GOING_DOWN],
    says: 'One weight held close to the chest. Hips and knees bend slowly, the elbows pass inside the knees, the chest stays up.',
  },
  'front-squat': {
    isShod: true,
    camera: { yaw: 48 },
    props: [{ prop: 'barbell', at: { on: 'neck', shift: [10, 1, 0] }, plate: 18, isUnderArms: true }],
    poses: [
      { ...UP, arms: BAR_IN_FRONT },
      { ...DOWN_UPRIGHT, root: { hips: [-22, 50, 0] }, arms: BAR_IN_FRONT },
    ],
    arrows: [GOING_DOWN],
    says: 'A bar on the front of the shoulders, elbows high. Hips and knees bend slowly and straighten again.',
  },
  'back-squat': {
    isShod: true,
    camera: { yaw: 48 },
    props: [{ prop: 'barbell', at: ON_BACK, isBehind: true, plate: 18 }],
    poses: [
      { ...UP, spin: -6, arms: BAR_ON_BACK },
      { ...DOWN, spin: -46, arms: BAR_ON_BACK },
    ],
    arrows: [GOING_DOWN],
    says: 'A bar across the upper back. Hips and knees bend at the same time, then the legs push back up.',
  },
  'heavy-back-squat': {
    isShod: true,
    props: [
      { prop: 'post', x: -52, height: 176, z: -30 },
      { prop: 'post', x: 44, height: 176, z: -30 },
      {
        prop: 'line',
        through: [
          [-52, 174, -30],
          [44, 174, -30],
        ],
        of: 'bar',
        isBehind: true,
      },
      {
        prop: 'line',
        through: [
          [-52, 82, -30],
          [44, 82, -30],
        ],
        of: 'bar',
        isBehind: true,
      },
      { prop: 'barbell', at: ON_BACK, plate: 24 },
    ],
    poses: [
      { ...UP, spin: -6, arms: BAR_ON_BACK },
      { ...DOWN, spin: -46, arms: BAR_ON_BACK },
    ],
    arrows: [
      {
        curve: [
          [-40, 70, 0],
          [-42, 56, 0],
          [-43, 40, 0],
        ],
      },
    ],
    says: 'A heavy bar across the upper back, safety bars set below the low point. Down with control and back up.',
  },
} satisfies Record<string, Figure>
