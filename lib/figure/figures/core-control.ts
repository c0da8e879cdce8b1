import type { Figure } from '../figure'
import type { Arm } from '../pose'
import { HOOK_LYING, QUADRUPED, SUPINE } from '../postures'

const ON_THE_BACK = { head: 0, chest: 0, pelvis: 0 } as const
/** On the back, the knee above the hip and the shank level. */
const TABLE_TOP = { hip: 90, knee: 90 } as const
/** Under a person on hands and knees. */
const KNEELING_LEG = { hip: 77, knee: 90, ankle: -62 } as const
const LEG_STRAIGHT_BACK = { hip: -12, knee: 2, ankle: -6 } as const
const HANDS_UNDER_LOW_BACK = { palm: [-30, 0, 8], elbow: [0.1, 0.3, 1], fingers: [1, 0, -0.3] } as const
/** The supporting arm is straight as seen from the side. */
const HAND_DOWN = { palm: [48, 0, 16], elbow: [0, 0, 1] } as const

/** One knee bent, the small of the back a hand's thickness off the mat. */
const LOW_BACK_OVER_HANDS = {
  spin: 82,
  lumbar: -16,
  legs: { left: { hip: 4.8, knee: 1, ankle: -14 }, right: { foot: [48, 0, 9] } },
  arms: HANDS_UNDER_LOW_BACK,
} as const

const BRACED = { root: { hips: [0, 87.5, 0] }, legs: { foot: [1, 0, 13] } } as const
/** Both hands so far in front of the breastbone, one around the other. */
const pressedBy = (ahead: number, side: 1 | -1): Arm => ({
  grip: { on: 'chest', shift: [ahead, -8, side * 2] },
  elbow: [-0.6, -1, side * 0.3],
})

export const coreControl = {
  'dead-bug-heel-tap': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, legs: { left: TABLE_TOP, right: TABLE_TOP } },
      { ...HOOK_LYING, legs: { left: TABLE_TOP, right: { hip: 39.5, knee: 90, ankle: 0 } } },
    ],
    rests: ON_THE_BACK,
    arrows: [
      {
        curve: [
          [64, 54, 0],
          [76, 36, 0],
          [72, 14, 0],
        ],
      },
    ],
    says: 'On the back with both knees above the hips. One heel is lowered to tap the floor, and the leg comes back up.',
  },
  'dead-bug': {
    ground: 'mat',
    poses: [
      {
        ...HOOK_LYING,
        legs: { left: TABLE_TOP, right: TABLE_TOP },
        arms: { left: { shoulder: 90, elbow: 0 }, right: { shoulder: 90, elbow: 0 } },
      },
      {
        ...HOOK_LYING,
        legs: { left: TABLE_TOP, right: { hip: 12, knee: 6 } },
        arms: { left: { shoulder: 131, elbow: 0 }, right: { shoulder: 90, elbow: 0 } },
      },
    ],
    rests: ON_THE_BACK,
    arrows: [
      { follows: 'rightHeel', shift: [6, -6] },
      { follows: 'leftFingers', shift: [-4, -6] },
    ],
    says: 'On the back, arms up and knees above the hips. One arm reaches back while the opposite leg slides out straight, then both return.',
  },
  'mcgill-curl-up': {
    ground: 'mat',
    poses: [
      {
        ...SUPINE,
        ...LOW_BACK_OVER_HANDS,
        thorax: 8,
      },
      {
        ...SUPINE,
        ...LOW_BACK_OVER_HANDS,
        thorax: 30,
        nod: -4,
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'crown', shift: [-14, -4] }],
    says: 'On the back with one knee bent and the hands under the low back. Head and shoulders lift just off the mat in one piece.',
  },
  'bird-dog-leg-only': {
    ground: 'mat',
    poses: [
      { ...QUADRUPED, legs: { left: KNEELING_LEG, right: KNEELING_LEG } },
      { ...QUADRUPED, legs: { left: KNEELING_LEG, right: LEG_STRAIGHT_BACK } },
    ],
    rests: { leftKnee: 0 },
    arrows: [{ follows: 'rightHeel', shift: [0, -10] }],
    says: 'On hands and knees with a flat back. One leg goes straight back and floats; the back keeps its shape.',
  },
  'bird-dog': {
    ground: 'mat',
    camera: { yaw: 18, pitch: 18 },
    poses: [
      {
        ...QUADRUPED,
        nod: -8,
        legs: { left: KNEELING_LEG, right: KNEELING_LEG },
        arms: { left: { palm: [48, 0, -16], elbow: [0, 0, -1], fingers: [1, 0, 0] }, right: HAND_DOWN },
      },
      {
        ...QUADRUPED,
        nod: -8,
        legs: { left: KNEELING_LEG, right: LEG_STRAIGHT_BACK },
        arms: { left: { palm: [106, 68, -16], elbow: [0, -1, 0], fingers: [1, 0.22, 0] }, right: HAND_DOWN },
      },
    ],
    rests: { leftKnee: 0 },
    arrows: [
      { follows: 'rightHeel', shift: [0, -10] },
      {
        curve: [
          [80, 10, 0],
          [104, 20, 0],
          [116, 50, 0],
        ],
      },
    ],
    says: 'On hands and knees with a flat back. One arm reaches forward and the opposite leg straight back, level with the trunk.',
  },
  'bird-dog-row': {
    ground: 'floor',
    props: [
      { prop: 'block', from: -76, to: 88, top: 42, legs: true },
      { prop: 'dumbbell', at: { on: 'rightGrip' } },
    ],
    isShod: true,
    poses: [
      {
        ...QUADRUPED,
        root: { hips: [0, 89.5, 0] },
        legs: { left: LEG_STRAIGHT_BACK, right: KNEELING_LEG },
        arms: {
          left: { palm: [48, 42, -14], elbow: [0, 0, -1] },
          right: { shoulder: 77, elbow: 0, hand: 'closed' },
        },
      },
      {
        ...QUADRUPED,
        root: { hips: [0, 89.5, 0] },
        legs: { left: LEG_STRAIGHT_BACK, right: KNEELING_LEG },
        arms: {
          left: { palm: [48, 42, -14], elbow: [0, 0, -1] },
          right: { shoulder: -22, elbow: 82, hand: 'closed' },
        },
      },
    ],
    rests: { rightKnee: 42, leftHand: 42 },
    arrows: [
      {
        curve: [
          [68, 54, 20],
          [70, 68, 20],
          [66, 80, 20],
        ],
      },
    ],
    says: 'On a bench on one hand and the opposite knee, one leg straight back. A dumbbell is pulled up beside the ribs.',
  },
  'pallof-press': {
    ground: 'mat',
    camera: { yaw: 58, pitch: 17 },
    isShod: true,
    props: [
      { prop: 'post', x: 9, height: 140, z: 92 },
      { prop: 'line', through: [{ on: 'rightGrip' }, [9, 127, 92]], of: 'band' },
    ],
    poses: [
      { ...BRACED, arms: { left: pressedBy(9, -1), right: pressedBy(9, 1) } },
      { ...BRACED, arms: { left: pressedBy(46, -1), right: pressedBy(46, 1) } },
    ],
    arrows: [
      {
        curve: [
          [46, 122, -6],
          [64, 122, -6],
          [92, 122, -6],
        ],
      },
    ],
    says: 'Standing side-on to a band fixed at chest height. Both hands press it straight out from the chest; the body does not turn.',
  },
} satisfies Record<string, Figure>
