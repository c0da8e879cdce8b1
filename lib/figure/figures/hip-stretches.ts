import type { Figure } from '../figure'
import type { Arm } from '../pose'
import { HOOK_LYING, PRONE, SITTING, STANDING, SUPINE } from '../postures'

const HAND_ON_HIP = {
  grip: { on: 'rightHip', shift: [2, 7, 7] },
  elbow: [-0.7, 0.2, 1],
  hand: 'open',
} as const
const HAND_ON_CHAIR = { palm: [35, 87.5, -14], fingers: [1, 0, 0] } as const
/** From the side both hands are one. */
const HANDS_ON_FRONT_THIGH = {
  left: { palm: { on: 'rightThigh', shift: [2, 7, -20] } },
  right: { palm: { on: 'rightThigh', shift: [2, 7, 2] } },
} as const
const HOLDING_THE_KNEE = {
  left: { grip: { on: 'leftKnee', shift: [5, 5, -5] }, elbow: [-0.4, -0.4, -1] },
  right: { grip: { on: 'leftKnee', shift: [-3, 4, 4] }, elbow: [-0.4, -0.6, 0.8] },
} as const
/** On the shin, just below the knee. */
const HUGGING_THE_FAR_KNEE = {
  left: { grip: { on: 'leftKnee', shift: [6, 6, -2] }, elbow: [-0.2, -0.5, -1] },
  right: { grip: { on: 'leftKnee', shift: [7, 6, 4] }, elbow: [-0.2, -0.5, 1] },
} as const
/** The hips are raised by a pillow under the belly, the feet lie on the mat. */
const OVER_THE_PILLOW = { ...PRONE, root: { hips: [-4, 18, 0] }, spin: -86, lumbar: 8, nod: -14 } as const
const LEG_ON_THE_MAT = { hip: 10, knee: 10, ankle: -62 } as const
const HAND_UNDER_FOREHEAD = { palm: [67, 0, -8], elbow: [-0.2, 0.25, -1], fingers: [0.3, 0, 1] } as const
const HANDS_ON_KNEE_AND_ANKLE = {
  left: { palm: { on: 'rightAnkle', shift: [-3, 4, 4] }, elbow: [-0.6, -0.2, -1], fingers: [1, 0, 0.2] },
  right: { palm: { on: 'rightKnee', shift: [-8, 5, -2] }, elbow: [-0.6, -0.2, 1], fingers: [1, -0.2, 0] },
} as const
const behindTheFarThigh = ([right, up]: readonly [number, number]): { left: Arm; right: Arm } => ({
  left: { grip: { on: 'leftThigh', shift: [right, up, -4] }, elbow: [-0.4, 0, -1] },
  right: { grip: { on: 'leftThigh', shift: [right, up, 3] }, elbow: [-0.4, 0, 1] },
})

export const hipStretches = {
  'half-kneeling-hip-flexor-stretch': {
    ground: 'mat',
    poses: [
      {
        root: { keep: 'leftKnee', at: [0, 6, -9] },
        legs: { left: { hip: 0, knee: 90, ankle: -60 }, right: { foot: [48, 0, 9] } },
        arms: HANDS_ON_FRONT_THIGH,
      },
      {
        root: { keep: 'leftKnee', at: [0, 6, -9] },
        spin: 3,
        legs: { left: { hip: -35, knee: 58, ankle: -62 }, right: { foot: [48, 0, 9] } },
        arms: HANDS_ON_FRONT_THIGH,
      },
    ],
    rests: { leftKnee: 0 },
    arrows: [
      {
        curve: [
          [24, 84, 0],
          [36, 84, 0],
          [50, 82, 0],
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
        legs: { left: { hip: 128, knee: 128 }, right: { hip: 128, knee: 128 } },
        arms: HUGGING_THE_FAR_KNEE,
      },
      {
        ...SUPINE,
        root: { hips: [0, 67, 0] },
        legs: { left: { hip: 128, knee: 128 }, right: { hip: -12, knee: 70, ankle: -14 } },
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
    props: [{ prop: 'chair', x: 62, faces: 'right' }],
    poses: [
      {
        ...STANDING,
        root: { hips: [8, 89, 0] },
        legs: { left: { foot: [8, 0, -9] }, right: { foot: [8, 0, 9], tilt: 0 } },
        arms: { left: HAND_ON_CHAIR, right: HAND_ON_HIP },
      },
      {
        ...STANDING,
        root: { hips: [3, 82, 0] },
        spin: 3,
        lumbar: 3,
        legs: { left: { foot: [8, 0, -9] }, right: { foot: [-44, 0, 9], tilt: -34 } },
        arms: { left: HAND_ON_CHAIR, right: HAND_ON_HIP },
      },
    ],
    arrows: [
      {
        curve: [
          [-12, 10, 20],
          [-30, 10, 20],
          [-46, 10, 20],
        ],
      },
    ],
    says: 'Standing by a chair with one hand on its back. One foot steps back, the tail tucks under, and the front knee bends a little.',
  },
  'prone-quad-stretch': {
    ground: 'mat',
    props: [
      { prop: 'pillow', x: 10, y: 4.5, length: 44, height: 9 },
      { prop: 'line', through: [{ on: 'rightGrip' }, { on: 'rightAnkle' }], of: 'strap', overhang: 4 },
    ],
    poses: [
      {
        ...OVER_THE_PILLOW,
        legs: { left: LEG_ON_THE_MAT, right: { ...LEG_ON_THE_MAT, knee: 58, ankle: -10 } },
        arms: { left: HAND_UNDER_FOREHEAD, right: { grip: [50, 34, 22], elbow: [0.2, -0.2, 1] } },
      },
      {
        ...OVER_THE_PILLOW,
        legs: { left: LEG_ON_THE_MAT, right: { ...LEG_ON_THE_MAT, knee: 146, ankle: -10 } },
        arms: { left: HAND_UNDER_FOREHEAD, right: { grip: [56, 34, 22], elbow: [0.2, -0.2, 1] } },
      },
    ],
    leans: ['belly', 'leftKnee'],
    arrows: [{ follows: 'rightHeel', shift: [-10, -8] }],
    says: 'Face down over a pillow, a strap around one foot and held over the shoulder. The strap brings the heel toward the buttock.',
  },
  'supine-figure-four-stretch': {
    ground: 'mat',
    camera: { yaw: 28, pitch: 24 },
    poses: [
      {
        ...HOOK_LYING,
        legs: {
          left: { hip: 80, knee: 84 },
          right: { hip: 92.4, knee: 117.8, abduct: 28.4, rotate: 92.5, ankle: 10 },
        },
        arms: behindTheFarThigh([0, -8]),
      },
      {
        ...HOOK_LYING,
        legs: {
          left: { hip: 114, knee: 104 },
          right: { hip: 126.7, knee: 117.8, abduct: 28.4, rotate: 90, ankle: 10 },
        },
        arms: behindTheFarThigh([2, 1]),
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
    ground: 'mat',
    camera: { yaw: 27, pitch: 28 },
    props: [{ prop: 'chair', x: 2, faces: 'right' }],
    poses: [
      {
        ...SITTING,
        legs: {
          left: { foot: [40, 0, -9] },
          right: { hip: 92.4, knee: 120.1, abduct: 26.6, rotate: 95.5, ankle: 8 },
        },
        arms: HANDS_ON_KNEE_AND_ANKLE,
      },
      {
        ...SITTING,
        spin: -42,
        nod: -16,
        legs: {
          left: { foot: [40, 0, -9] },
          right: { hip: 134.4, knee: 120.1, abduct: 26.6, rotate: 95.5, ankle: 8 },
        },
        arms: HANDS_ON_KNEE_AND_ANKLE,
      },
    ],
    rests: { pelvis: 45 },
    arrows: [{ follows: 'crown', shift: [14, -4] }],
    says: 'Sitting on a chair, one ankle on the other knee. The trunk tips forward from the hips with a flat back.',
  },
  'supine-cross-body-glute-stretch': {
    ground: 'mat',
    camera: { yaw: -8, pitch: 46 },
    poses: [
      {
        ...SUPINE,
        legs: { left: { hip: 108, knee: 112 }, right: SUPINE.legs },
        arms: HOLDING_THE_KNEE,
      },
      {
        ...SUPINE,
        legs: { left: { hip: 128, knee: 116, abduct: -36, rotate: -4 }, right: SUPINE.legs },
        arms: HOLDING_THE_KNEE,
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [
      {
        curve: [
          [-20, 80, 0],
          [-48, 80, 0],
          [-58, 62, 0],
        ],
      },
    ],
    says: 'On the back with long legs. Both hands draw one bent knee toward the opposite shoulder.',
  },
} satisfies Record<string, Figure>
