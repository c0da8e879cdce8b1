import type { Figure } from '../figure'
import { HALF_KNEELING, HOOK_LYING, QUADRUPED, SIDE_LYING, STANDING } from '../postures'

const KNEELING_LEGS = { hip: 77, knee: 90, ankle: -62 } as const
/** Half kneeling, the far foot in front. */
const FRONT_LEFT = { left: { foot: [38, 0, -9] }, right: { hip: 0, knee: 90, ankle: -60 } } as const
/** The hips on the heels, the knees apart. */
const SITTING_BACK = { hip: 136, knee: 149.5, ankle: -62, abduct: 12 } as const
/** Facing the viewer, the back against a wall. */
const AGAINST_THE_WALL = {
  ...STANDING,
  root: { hips: [0, 88, -2] },
  turn: 90,
  legs: { left: { foot: [11, 0, 12], out: 24 }, right: { foot: [-11, 0, 12], out: 24 } },
} as const
const LOWER_ARM_AHEAD = { palm: [-46, 0, 56], elbow: [0, 1, 0], fingers: [0, 0, 1] } as const
const STACKED = { hip: 80, knee: 90 } as const

/** Both hands behind the skull, the elbows wide. */
const HOLDING_THE_HEAD = {
  grip: { on: 'occiput', shift: [0, 0, 5] },
  elbow: [-0.1, -0.1, 1],
  hand: 'open',
} as const

export const upperBackMobility = {
  'open-book-rotation': {
    ground: 'mat',
    camera: { pitch: 40 },
    props: [{ prop: 'pillow', x: -70, y: 5, length: 30, height: 9 }],
    poses: [
      {
        ...SIDE_LYING,
        sideBend: -6,
        legs: STACKED,
        arms: { left: { shoulder: 88, elbow: 2 }, right: LOWER_ARM_AHEAD },
      },
      {
        ...SIDE_LYING,
        sideBend: -6,
        twist: -58,
        look: -40,
        legs: STACKED,
        arms: { left: { shoulder: 8, abduct: 92, elbow: 4 }, right: LOWER_ARM_AHEAD },
      },
    ],
    rests: { pelvis: 0 },
    leans: ['rightShoulder', 'rightKnee', 'rightElbow'],
    arrows: [
      {
        curve: [
          [-20, 50, -10],
          [-12, 66, -26],
          [-22, 70, -56],
        ],
      },
    ],
    says: 'Lying on one side with bent knees, both arms in front. The top arm lifts up and over, and the chest turns after it.',
  },
  'quadruped-thread-the-needle': {
    ground: 'mat',
    camera: { yaw: 18, pitch: 20 },
    poses: [
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        legs: KNEELING_LEGS,
        arms: {
          left: { palm: [48, 0, -16], elbow: [0, 0, -1], fingers: [1, 0, 0.2] },
          right: { palm: [48, 0, 18], elbow: [0, 0.2, 1], fingers: [1, 0, 0] },
        },
      },
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        spin: -112,
        thorax: 2,
        twist: 56,
        nod: 0,
        look: 20,
        legs: { hip: 120, knee: 98, ankle: -62 },
        arms: {
          left: { palm: [34, 0, 42], elbow: [0.4, 0.3, 0.5], fingers: [0, 0, 1] },
          right: { palm: [72, 0, 30], elbow: [0, 0.6, 1], fingers: [1, 0, 0] },
        },
      },
    ],
    rests: { leftKnee: 0, rightKnee: 0 },
    arrows: [
      {
        curve: [
          [30, 2, -6],
          [28, 2, 24],
          [22, 2, 56],
        ],
      },
    ],
    says: 'On hands and knees. One hand slides under the chest to the other side and the shoulder drops toward the mat.',
  },
  'half-kneeling-thoracic-rotation': {
    ground: 'mat',
    props: [{ prop: 'panel', from: -92, to: 92, height: 172, z: -33 }],
    camera: { yaw: 18, pitch: 10 },
    poses: [
      {
        ...HALF_KNEELING,
        legs: FRONT_LEFT,
        arms: { left: { shoulder: 88, elbow: 2 }, right: { shoulder: 88, elbow: 2 } },
      },
      {
        ...HALF_KNEELING,
        twist: -54,
        look: 34,
        legs: FRONT_LEFT,
        arms: {
          left: { shoulder: 186, abduct: 70, elbow: 2 },
          right: { shoulder: 88, abduct: 50, elbow: 2 },
        },
      },
    ],
    rests: { rightKnee: 0 },
    arrows: [
      {
        curve: [
          [74, 132, -16],
          [40, 184, -16],
          [-34, 152, -16],
        ],
      },
    ],
    says: 'Half kneeling side-on to a wall, arms straight ahead. The arm by the wall sweeps up and back, and the chest turns with it.',
  },
  'thoracic-foam-roll-extension': {
    ground: 'mat',
    props: [{ prop: 'roller', x: -38, radius: 7.5 }],
    poses: [
      {
        ...HOOK_LYING,
        root: { hips: [4, 11.8, 0] },
        spin: 70,
        lumbar: -4,
        thorax: 16,
        nod: 12,
        legs: { foot: [50, 0, 9] },
        arms: HOLDING_THE_HEAD,
      },
      {
        ...HOOK_LYING,
        root: { hips: [4, 11.8, 0] },
        spin: 66,
        thorax: -33,
        nod: 4,
        legs: { foot: [50, 0, 9] },
        arms: HOLDING_THE_HEAD,
      },
    ],
    rests: { pelvis: 0 },
    leans: ['midback'],
    arrows: [{ follows: 'crown', shift: [-12, -8] }],
    says: 'On the back with a foam roller across the middle back and the head in the hands. The upper back leans over the roller.',
  },
  'bench-prayer-stretch': {
    props: [{ prop: 'block', from: 53, to: 106, top: 45, legs: true }],
    poses: [
      {
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        spin: -58,
        nod: -8,
        legs: { hip: 64.5, knee: 96.4, ankle: -62 },
        arms: { shoulder: 94, abduct: -9, rotate: 22, elbow: 84 },
      },
      {
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        spin: -92.5,
        lumbar: -2,
        thorax: -14,
        nod: 60,
        legs: { hip: 128, knee: 125.4, ankle: -62 },
        arms: { shoulder: 178, abduct: -9, rotate: 27, elbow: 62 },
      },
    ],
    rests: { rightElbow: 45, leftElbow: 45, rightKnee: 0, leftKnee: 0 },
    arrows: [
      {
        curve: [
          [0, 88, 0],
          [-22, 84, 0],
          [-40, 62, 0],
        ],
      },
    ],
    says: 'Kneeling in front of a bench with the elbows on it and the palms together. The hips sit back and the chest sinks between the arms.',
  },
  'childs-pose-side-reach': {
    ground: 'mat',
    camera: { pitch: 52 },
    poses: [
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 17.7] },
        spin: -76,
        lumbar: 26,
        thorax: 5,
        nod: -6,
        legs: SITTING_BACK,
        arms: {
          left: { palm: [66, 0, -15], elbow: [0, 0.6, -1], fingers: [1, 0, 0] },
          right: { palm: [66, 0, 15], elbow: [0, 0.6, 1], fingers: [1, 0, 0] },
        },
      },
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 17.7] },
        spin: -76,
        lumbar: 26,
        thorax: 5,
        sideBend: 32,
        nod: -6,
        legs: SITTING_BACK,
        arms: {
          left: { palm: [58, 0, 27], elbow: [0, 0.6, -1], fingers: [0.75, 0, 0.6] },
          right: { palm: [42, 0, 56], elbow: [0, 0.6, 1], fingers: [0.75, 0, 0.6] },
        },
      },
    ],
    rests: { rightKnee: 0 },
    leans: ['rightAnkle', 'leftAnkle'],
    arrows: [
      {
        curve: [
          [92, 2, 8],
          [88, 2, 34],
          [72, 2, 58],
        ],
      },
    ],
    says: 'Hips back on the heels, arms long on the floor. Both hands walk over to one side.',
  },
  'scapular-wall-slide': {
    props: [{ prop: 'panel', from: -58, to: 58, height: 212, z: -14 }],
    poses: [
      { ...AGAINST_THE_WALL, arms: { shoulder: 0, abduct: 76, rotate: -90, elbow: 98 } },
      { ...AGAINST_THE_WALL, arms: { shoulder: 0, abduct: 146, rotate: -90, elbow: 30 } },
    ],
    leans: ['midback', 'sacrum'],
    arrows: [
      { follows: 'rightFingers', shift: [-9, 0] },
      { follows: 'leftFingers', shift: [9, 0] },
    ],
    says: 'Standing with the back against a wall, arms on the wall with bent elbows. The arms slide up and come down again.',
  },
} satisfies Record<string, Figure>
