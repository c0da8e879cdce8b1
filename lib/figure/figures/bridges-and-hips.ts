import type { Figure } from '../figure'
import { HOOK_LYING, PRONE, SIDE_LYING, STANDING } from '../postures'

/** Hips up until knees, hips and shoulders are in one line: the shoulders stay where they lie. */
const BRIDGED = {
  ...HOOK_LYING,
  root: { hips: [-4, 33.4, 0] },
  spin: 119,
  thorax: 14,
  nod: 4,
} as const
const FOOT_DOWN = { foot: [48, 0, 9] } as const
const LEFT_FOOT_DOWN = { foot: [48, 0, -9] } as const
/** The lower leg of a shell; the upper foot lies on its foot, open or closed. */
const SHELL = { hip: 50, knee: 90, abduct: 2 } as const
const PILLOW_UNDER_HEAD = { prop: 'pillow', x: -74, y: 5, length: 34, height: 10 } as const
/** The lower hand by the face, the upper one on the mat before the belly. */
const HANDS_IN_FRONT = {
  left: { palm: [-26, 0, 30], elbow: [0.4, 0.6, 1], fingers: [-0.6, 0, 1] },
  right: { palm: [-66, 0, 34], elbow: [1, 0.2, 1], fingers: [-1, 0, 0.2] },
} as const
/** The hips are raised by a pillow under the belly, the feet lie on the mat. */
const OVER_A_PILLOW = { ...PRONE, root: { hips: [-4, 18, 0] }, spin: -86, lumbar: 8, nod: -14 } as const
const LEG_ON_THE_MAT = { hip: 10, knee: 10, ankle: -62 } as const

export const bridgesAndHips = {
  'glute-bridge': {
    ground: 'mat',
    poses: [HOOK_LYING, BRIDGED],
    rests: { head: 0 },
    arrows: [
      {
        curve: [
          [-12, 36, 10],
          [-12, 48, 10],
          [-12, 60, 10],
        ],
      },
    ],
    says: 'On the back with the knees bent. The hips lift until knees, hips and shoulders are in one straight line.',
  },
  'glute-bridge-march': {
    ground: 'mat',
    poses: [
      { ...BRIDGED, legs: { left: LEFT_FOOT_DOWN, right: FOOT_DOWN } },
      { ...BRIDGED, legs: { left: LEFT_FOOT_DOWN, right: { foot: [26, 22, 9] } } },
    ],
    rests: { head: 0 },
    arrows: [
      {
        curve: [
          [72, 8, 10],
          [74, 20, 10],
          [68, 36, 10],
        ],
      },
    ],
    says: 'The hips stay up in a bridge while one foot lifts a few inches and comes back down, then the other.',
  },
  'single-leg-bridge': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, legs: { left: LEFT_FOOT_DOWN, right: { hip: 47, knee: 4 } } },
      { ...BRIDGED, legs: { left: LEFT_FOOT_DOWN, right: { hip: -6, knee: 2 } } },
    ],
    rests: { head: 0 },
    arrows: [
      {
        curve: [
          [-16, 36, 10],
          [-16, 48, 10],
          [-16, 60, 10],
        ],
      },
    ],
    says: 'On the back with one leg off the floor. The other heel pushes down and lifts the hips to a straight line.',
  },
  'hip-thrust': {
    isShod: true,
    props: [
      { prop: 'block', from: -84, to: -36, top: 40, legs: true },
      { prop: 'barbell', at: { on: 'rightGrip' }, plate: 18 },
    ],
    poses: [
      {
        root: { hips: [4.5, 12, 0] },
        spin: 42,
        thorax: 2,
        nod: 8,
        legs: { foot: [50, 0, 11] },
        arms: { grip: { on: 'pelvis', shift: [10, 10, 24] }, elbow: [-1, 0, 0.6] },
      },
      {
        root: { hips: [11, 47.6, 0] },
        spin: 86,
        thorax: 2,
        nod: 20,
        legs: { foot: [50, 0, 11] },
        arms: { grip: { on: 'pelvis', shift: [3, 13.5, 24] }, elbow: [-1, 0, 0.6] },
      },
    ],
    leans: ['midback'],
    arrows: [
      {
        curve: [
          [8, 54, 0],
          [8, 68, 0],
          [8, 82, 0],
        ],
      },
    ],
    says: 'Upper back on a bench, a weight across the hips. The hips push up until they are level with the knees.',
  },
  clamshell: {
    ground: 'mat',
    camera: { pitch: 34 },
    props: [PILLOW_UNDER_HEAD],
    poses: [
      {
        ...SIDE_LYING,
        legs: { left: { hip: 47.9, abduct: -14, rotate: -1, knee: 86.4 }, right: SHELL },
        arms: HANDS_IN_FRONT,
      },
      {
        ...SIDE_LYING,
        legs: { left: { hip: 27.7, abduct: 25.7, rotate: 56, knee: 86.4 }, right: SHELL },
        arms: HANDS_IN_FRONT,
      },
    ],
    rests: { pelvis: 0 },
    arrows: [
      {
        curve: [
          [38, 20, 0],
          [42, 36, 0],
          [36, 54, 0],
        ],
      },
    ],
    says: 'Lying on one side with hips and knees bent. The top knee opens upward like a shell while the feet stay together.',
  },
  'side-lying-hip-abduction': {
    ground: 'mat',
    camera: { pitch: 32 },
    props: [PILLOW_UNDER_HEAD],
    poses: [
      {
        ...SIDE_LYING,
        legs: { left: { hip: 0, knee: 0, abduct: -8, ankle: -30 }, right: { hip: 22, knee: 58 } },
        arms: HANDS_IN_FRONT,
      },
      {
        ...SIDE_LYING,
        legs: { left: { hip: 0, knee: 0, abduct: 28, ankle: -30 }, right: { hip: 22, knee: 58 } },
        arms: HANDS_IN_FRONT,
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'leftHeel', shift: [14, -2] }],
    says: 'Lying on one side with the bottom knee bent. The straight top leg lifts about a foot and lowers slowly.',
  },
  'band-lateral-walk': {
    isShod: true,
    isDynamic: true,
    props: [
      {
        prop: 'loop',
        around: [
          { on: 'rightKnee', shift: [0, 5, 0] },
          { on: 'leftKnee', shift: [0, 5, 0] },
        ],
      },
    ],
    poses: [
      {
        ...STANDING,
        turn: 90,
        tip: 24,
        root: { hips: [0, 76, -10] },
        nod: -14,
        legs: {
          left: { foot: [13, 0, 0], knee: [0.1, 0, 1] },
          right: { foot: [-13, 0, 0], knee: [-0.1, 0, 1] },
        },
        arms: {
          left: { grip: { on: 'chest', shift: [4, -8, 16] }, elbow: [1, -1, 0] },
          right: { grip: { on: 'chest', shift: [-4, -8, 16] }, elbow: [-1, -1, 0] },
        },
      },
      {
        ...STANDING,
        turn: 90,
        tip: 24,
        root: { hips: [14, 72, -10] },
        nod: -14,
        legs: {
          left: { foot: [42, 0, 0], knee: [0.3, 0, 1] },
          right: { foot: [-13, 0, 0], knee: [-0.3, 0, 1] },
        },
        arms: {
          left: { grip: { on: 'chest', shift: [4, -8, 16] }, elbow: [1, -1, 0] },
          right: { grip: { on: 'chest', shift: [-4, -8, 16] }, elbow: [-1, -1, 0] },
        },
      },
    ],
    arrows: [
      {
        curve: [
          [36, 14, 0],
          [50, 14, 0],
          [66, 14, 0],
        ],
      },
    ],
    says: 'Facing the viewer in a small squat, a band around the legs above the knees. One foot steps out to the side, the other follows.',
  },
  'prone-hip-extension': {
    ground: 'mat',
    props: [{ prop: 'pillow', x: 10, y: 4.5, length: 44, height: 9 }],
    poses: [
      { ...OVER_A_PILLOW, legs: { left: LEG_ON_THE_MAT, right: LEG_ON_THE_MAT } },
      {
        ...OVER_A_PILLOW,
        legs: { left: LEG_ON_THE_MAT, right: { hip: -11, knee: 3, ankle: -44 } },
      },
    ],
    leans: ['belly', 'leftKnee'],
    arrows: [{ follows: 'rightHeel', shift: [-14, -4] }],
    says: 'Face down with a pillow under the belly, forehead on the hands. One straight leg lifts just off the mat.',
  },
} satisfies Record<string, Figure>
