import type { Figure } from '../figure'
import { HOOK_LYING, QUADRUPED, SUPINE } from '../postures'

const ON_THE_BACK = { head: 0, chest: 0, pelvis: 0 } as const
/** On the back, the knee above the hip and the shank level. */
const TABLE_TOP = { hip: 90, knee: 90 } as const
/** Under a person on hands and knees. */
const KNEELING_LEG = { hip: 77, knee: 90, ankle: -62 } as const
const LEG_STRAIGHT_BACK = { hip: -11, knee: 3, ankle: -20 } as const
const HANDS_UNDER_LOW_BACK = { palm: [-15, 0, 5], elbow: [0, 0, 1], fingers: [0.5, 0, -0.8] } as const

export const coreControl = {
  'dead-bug-heel-tap': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, legs: { left: TABLE_TOP, right: TABLE_TOP } },
      { ...HOOK_LYING, legs: { left: TABLE_TOP, right: { hip: 41, knee: 84, ankle: -10 } } },
    ],
    rests: ON_THE_BACK,
    arrows: [{ follows: 'rightHeel', shift: [9, 0] }],
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
        arms: { left: { shoulder: 165, elbow: 0 }, right: { shoulder: 90, elbow: 0 } },
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
        legs: { left: { foot: [50, 0, -9] }, right: { hip: 5, knee: 6, ankle: -12 } },
        arms: HANDS_UNDER_LOW_BACK,
      },
      {
        ...SUPINE,
        thorax: 11,
        nod: 6,
        legs: { left: { foot: [50, 0, -9] }, right: { hip: 5, knee: 6, ankle: -12 } },
        arms: HANDS_UNDER_LOW_BACK,
      },
    ],
    rests: { pelvis: 0 },
    arrows: [
      {
        curve: [
          [-88, 14, 0],
          [-92, 30, 0],
          [-86, 44, 0],
        ],
      },
    ],
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
    poses: [
      {
        ...QUADRUPED,
        legs: { left: KNEELING_LEG, right: KNEELING_LEG },
        arms: { left: { palm: [48, 0, -16] }, right: { palm: [48, 0, 16] } },
      },
      {
        ...QUADRUPED,
        legs: { left: KNEELING_LEG, right: LEG_STRAIGHT_BACK },
        arms: { left: { palm: [104, 60, -16], fingers: [1, 0, 0] }, right: { palm: [48, 0, 16] } },
      },
    ],
    rests: { leftKnee: 0 },
    arrows: [
      { follows: 'rightHeel', shift: [0, -10] },
      {
        curve: [
          [78, 14, 0],
          [98, 22, 0],
          [112, 46, 0],
        ],
      },
    ],
    says: 'On hands and knees with a flat back. One arm reaches forward and the opposite leg straight back, level with the trunk.',
  },
  'bird-dog-row': {
    ground: 'floor',
    props: [
      { prop: 'block', from: -62, to: 70, top: 42, legs: true },
      { prop: 'dumbbell', at: { on: 'rightGrip' } },
    ],
    isShod: true,
    poses: [
      {
        ...QUADRUPED,
        root: { hips: [0, 89.5, 0] },
        legs: { left: LEG_STRAIGHT_BACK, right: KNEELING_LEG },
        arms: { left: { palm: [48, 42, -14] }, right: { shoulder: 77, elbow: 4, hand: 'closed' } },
      },
      {
        ...QUADRUPED,
        root: { hips: [0, 89.5, 0] },
        legs: { left: LEG_STRAIGHT_BACK, right: KNEELING_LEG },
        arms: { left: { palm: [48, 42, -14] }, right: { shoulder: -22, elbow: 82, hand: 'closed' } },
      },
    ],
    rests: { rightKnee: 42, leftHand: 42 },
    arrows: [
      {
        curve: [
          [64, 52, 20],
          [66, 66, 20],
          [62, 80, 20],
        ],
      },
    ],
    says: 'On a bench on one hand and the opposite knee, one leg straight back. A dumbbell is pulled up beside the ribs.',
  },
  'pallof-press': {
    camera: { yaw: 42, pitch: 10 },
    isShod: true,
    props: [
      { prop: 'post', x: 6, height: 130, z: -105 },
      {
        prop: 'line',
        through: [{ on: 'rightGrip', shift: [0, 0, -3] }, [6, 124, -105]],
        of: 'band',
        isBehind: true,
      },
    ],
    poses: [
      {
        root: { hips: [0, 87.5, 0] },
        legs: { foot: [1, 0, 13] },
        arms: {
          left: { grip: { on: 'chest', shift: [10, 0, -2] }, elbow: [-0.4, -0.6, -1] },
          right: { grip: { on: 'chest', shift: [10, 0, 2] }, elbow: [-0.4, -0.6, 1] },
        },
      },
      {
        root: { hips: [0, 87.5, 0] },
        legs: { foot: [1, 0, 13] },
        arms: {
          left: { grip: { on: 'chest', shift: [46, 2, -2] }, elbow: [-0.4, -0.6, -1] },
          right: { grip: { on: 'chest', shift: [46, 2, 2] }, elbow: [-0.4, -0.6, 1] },
        },
      },
    ],
    arrows: [{ follows: 'rightGrip', shift: [6, 12] }],
    says: 'Standing side-on to a band fixed at chest height. Both hands press it straight out from the chest; the body does not turn.',
  },
} satisfies Record<string, Figure>
