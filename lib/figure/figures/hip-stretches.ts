import type { Figure } from '../figure'
import { HALF_KNEELING, HOOK_LYING, PRONE, SITTING, STANDING, SUPINE } from '../postures'

const HAND_ON_HIP = { grip: { on: 'rightHip', shift: [2, 6, 7] }, elbow: [-1, 0, 1], hand: 'open' } as const
const HANDS_ON_FRONT_THIGH = {
  left: { palm: { on: 'rightThigh', shift: [-2, 7, -5] }, elbow: [-1, -0.2, -1] },
  right: { palm: { on: 'rightThigh', shift: [-2, 7, 2] }, elbow: [-1, -0.2, 1] },
} as const
const HOLDING_THE_KNEE = {
  left: { grip: { on: 'rightKnee', shift: [-1, 5, -5] }, elbow: [-0.5, -1, -0.5] },
  right: { grip: { on: 'rightKnee', shift: [-2, 4, 5] }, elbow: [-0.4, -0.8, 0.8] },
} as const
const HUGGING_THE_FAR_KNEE = {
  left: { grip: { on: 'leftThigh', shift: [4, -6, 2] }, elbow: [-0.4, 0.1, -1] },
  right: { grip: { on: 'leftThigh', shift: [4, -6, 7] }, elbow: [-0.4, 0.1, 1] },
} as const
/** The hips are raised by a pillow under the belly, the feet lie on the mat. */
const OVER_A_PILLOW = { hip: 9, knee: 9, ankle: -62 } as const
const HAND_UNDER_FOREHEAD = { palm: [64, 0, -8], elbow: [0.2, 0.6, -1], fingers: [0.2, 0, 1] } as const
const HANDS_ON_THIGH_AND_KNEE = {
  left: { palm: { on: 'leftThigh', shift: [-2, 7, 0] }, elbow: [-0.6, -0.3, -1] },
  right: { palm: { on: 'rightKnee', shift: [-2, 6, 0] }, elbow: [-0.6, -0.3, 1] },
} as const
const BEHIND_THE_FAR_THIGH = {
  left: { grip: { on: 'leftThigh', shift: [3, -7, -3] }, elbow: [-0.4, 0, -1] },
  right: { grip: { on: 'leftThigh', shift: [2, -7, 4] }, elbow: [-0.4, 0, 1] },
} as const

export const hipStretches = {
  'half-kneeling-hip-flexor-stretch': {
    ground: 'mat',
    poses: [
      { ...HALF_KNEELING, root: { hips: [0, 47.6, 0] }, arms: HANDS_ON_FRONT_THIGH },
      {
        ...HALF_KNEELING,
        root: { hips: [18, 44.8, 0] },
        spin: 4,
        legs: { left: { hip: -26, knee: 66, ankle: -62 }, right: { foot: [44, 0, 9] } },
        arms: HANDS_ON_FRONT_THIGH,
      },
    ],
    rests: { leftKnee: 0 },
    arrows: [
      {
        curve: [
          [-44, 50, 0],
          [-32, 50, 0],
          [-18, 50, 0],
        ],
      },
    ],
    says: 'Kneeling on one knee, the other foot in front. The tail stays tucked while the body shifts a little forward.',
  },
  'edge-of-bed-hip-flexor-stretch': {
    props: [{ prop: 'block', from: -110, to: 6, top: 55, legs: true }],
    poses: [
      {
        ...SUPINE,
        root: { hips: [0, 67, 0] },
        legs: { left: { hip: 122, knee: 122 }, right: { hip: 118, knee: 118 } },
        arms: HUGGING_THE_FAR_KNEE,
      },
      {
        ...SUPINE,
        root: { hips: [0, 67, 0] },
        legs: { left: { hip: 122, knee: 122 }, right: { hip: -8, knee: 76, ankle: -14 } },
        arms: HUGGING_THE_FAR_KNEE,
      },
    ],
    rests: { head: 55, chest: 55, pelvis: 55 },
    arrows: [
      {
        curve: [
          [30, 108, 20],
          [58, 98, 20],
          [64, 70, 20],
        ],
      },
    ],
    says: 'On the back at the end of a bed, both knees hugged. One knee stays hugged, the other leg is lowered over the edge.',
  },
  'standing-hip-flexor-stretch': {
    props: [{ prop: 'chair', x: 57, faces: 'right' }],
    poses: [
      {
        ...STANDING,
        root: { hips: [8, 89, 0] },
        legs: { left: { foot: [12, 0, -8] }, right: { foot: [5, 0, 8], tilt: 0 } },
        arms: { left: { palm: [32, 88, -14], fingers: [1, 0, 0] }, right: HAND_ON_HIP },
      },
      {
        ...STANDING,
        root: { hips: [2, 81, 0] },
        spin: 5,
        legs: { left: { foot: [12, 0, -8] }, right: { foot: [-46, 0, 8], tilt: -30 } },
        arms: { left: { palm: [32, 88, -14], fingers: [1, 0, 0] }, right: HAND_ON_HIP },
      },
    ],
    arrows: [
      {
        curve: [
          [-8, 10, 20],
          [-26, 10, 20],
          [-46, 10, 20],
        ],
      },
    ],
    says: 'Standing by a chair with one hand on its back. One foot steps back, the tail tucks under, and the front knee bends a little.',
  },
  'prone-quad-stretch': {
    ground: 'mat',
    props: [
      { prop: 'pillow', x: 13, y: 5, length: 40, height: 10 },
      { prop: 'line', through: [{ on: 'rightGrip' }, { on: 'rightBall' }], of: 'strap' },
    ],
    poses: [
      {
        ...PRONE,
        root: { hips: [0, 15, 0] },
        spin: -87,
        lumbar: 6,
        nod: -12,
        legs: { left: OVER_A_PILLOW, right: { ...OVER_A_PILLOW, knee: 60, ankle: -10 } },
        arms: { left: HAND_UNDER_FOREHEAD, right: { grip: [55, 33, 20], elbow: [1, 0.6, 0.5] } },
      },
      {
        ...PRONE,
        root: { hips: [0, 15, 0] },
        spin: -87,
        lumbar: 6,
        nod: -12,
        legs: { left: OVER_A_PILLOW, right: { ...OVER_A_PILLOW, knee: 130, ankle: -10 } },
        arms: { left: HAND_UNDER_FOREHEAD, right: { grip: [64, 37, 20], elbow: [1, 0.6, 0.5] } },
      },
    ],
    leans: ['belly', 'leftKnee'],
    arrows: [{ follows: 'rightHeel', shift: [-10, -4] }],
    says: 'Face down over a pillow, a strap around one foot and held over the shoulder. The strap brings the heel toward the buttock.',
  },
  'supine-figure-four-stretch': {
    ground: 'mat',
    camera: { yaw: 32, pitch: 9 },
    poses: [
      {
        ...HOOK_LYING,
        legs: {
          left: { hip: 84, knee: 95.5 },
          right: { hip: 110.7, knee: 116.7, abduct: 27, rotate: 77, ankle: 10 },
        },
        arms: BEHIND_THE_FAR_THIGH,
      },
      {
        ...HOOK_LYING,
        legs: {
          left: { hip: 112, knee: 106 },
          right: { hip: 126.5, knee: 116.7, abduct: 28.4, rotate: 90, ankle: 10 },
        },
        arms: BEHIND_THE_FAR_THIGH,
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [
      {
        curve: [
          [44, 78, 0],
          [27, 86, 0],
          [6, 86, 0],
        ],
      },
    ],
    says: 'On the back, one ankle on the other knee. Both hands hold the thigh of the lower leg and draw it toward the chest.',
  },
  'seated-figure-four-stretch': {
    camera: { yaw: 38, pitch: 8 },
    props: [{ prop: 'chair', x: -6, faces: 'right' }],
    poses: [
      {
        ...SITTING,
        legs: { left: { foot: [40, 0, -9] }, right: { hip: 92, knee: 96, abduct: 40, rotate: 66 } },
        arms: HANDS_ON_THIGH_AND_KNEE,
      },
      {
        ...SITTING,
        spin: -34,
        nod: -10,
        legs: { left: { foot: [40, 0, -9] }, right: { hip: 122, knee: 96, abduct: 40, rotate: 66 } },
        arms: HANDS_ON_THIGH_AND_KNEE,
      },
    ],
    rests: { pelvis: 45 },
    arrows: [{ follows: 'crown', shift: [8, -8] }],
    says: 'Sitting on a chair, one ankle on the other knee. The trunk tips forward from the hips with a flat back.',
  },
  'supine-cross-body-glute-stretch': {
    ground: 'mat',
    camera: { pitch: 62 },
    poses: [
      {
        ...SUPINE,
        legs: { left: { hip: 5, knee: 6, ankle: -12 }, right: { hip: 108, knee: 105 } },
        arms: HOLDING_THE_KNEE,
      },
      {
        ...SUPINE,
        legs: {
          left: { hip: 5, knee: 6, ankle: -12 },
          right: { hip: 133, knee: 115, abduct: -33, rotate: -9 },
        },
        arms: HOLDING_THE_KNEE,
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [
      {
        curve: [
          [18, 52, -18],
          [6, 54, -34],
          [-18, 54, -46],
        ],
      },
    ],
    says: 'On the back with long legs. Both hands draw one bent knee toward the opposite shoulder.',
  },
} satisfies Record<string, Figure>
