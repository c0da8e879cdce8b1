import type { Figure } from '../figure'
import { HOOK_LYING, PRONE, SIDE_LYING, STANDING } from '../postures'

/** Hips up until knees, hips and shoulders are in one line: the shoulders stay where they lie. */
const BRIDGED = {
  ...HOOK_LYING,
  root: { hips: [2, 34, 0] },
  spin: 119,
  thorax: 14,
  nod: 4,
} as const
const FOOT_DOWN = { foot: [48, 0, 9] } as const
const LEFT_FOOT_DOWN = { foot: [48, 0, -9] } as const
const SHELL = { hip: 50, knee: 90 } as const
/** Head on the lower arm, the other hand in front. */
const HEAD_ON_ARM = {
  left: { shoulder: 62, elbow: 70, hand: 'open' },
  right: { palm: [-92, 0, 12], elbow: [0, 0.2, 1], fingers: [-1, 0, 0] },
} as const

export const bridgesAndHips = {
  'glute-bridge': {
    ground: 'mat',
    poses: [HOOK_LYING, BRIDGED],
    rests: { head: 0 },
    arrows: [
      {
        curve: [
          [4, 30, 10],
          [4, 42, 10],
          [4, 56, 10],
        ],
      },
    ],
    says: 'On the back with the knees bent. The hips lift until knees, hips and shoulders are in one straight line.',
  },
  'glute-bridge-march': {
    ground: 'mat',
    poses: [
      { ...BRIDGED, legs: { left: LEFT_FOOT_DOWN, right: FOOT_DOWN } },
      { ...BRIDGED, legs: { left: LEFT_FOOT_DOWN, right: { foot: [46, 20, 9] } } },
    ],
    rests: { head: 0 },
    arrows: [
      {
        curve: [
          [74, 6, 10],
          [76, 18, 10],
          [74, 32, 10],
        ],
      },
    ],
    says: 'The hips stay up in a bridge while one foot lifts a few inches and comes back down, then the other.',
  },
  'single-leg-bridge': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, legs: { left: LEFT_FOOT_DOWN, right: { hip: 62, knee: 8 } } },
      { ...BRIDGED, legs: { left: LEFT_FOOT_DOWN, right: { hip: 6, knee: 6 } } },
    ],
    rests: { head: 0 },
    arrows: [
      {
        curve: [
          [-6, 28, 10],
          [-6, 40, 10],
          [-6, 54, 10],
        ],
      },
    ],
    says: 'On the back with one leg off the floor. The other heel pushes down and lifts the hips to a straight line.',
  },
  'hip-thrust': {
    isShod: true,
    props: [
      { prop: 'block', from: -78, to: -36, top: 40, legs: true },
      { prop: 'barbell', at: { on: 'pelvis', shift: [2, 12, 0] }, plate: 18 },
    ],
    poses: [
      {
        root: { hips: [2, 20, 0] },
        spin: 42,
        thorax: 4,
        nod: 4,
        legs: { foot: [46, 0, 11] },
        arms: { grip: { on: 'pelvis', shift: [4, 13, 24] }, elbow: [-1, 0, 0.6] },
      },
      {
        root: { hips: [2, 42, 0] },
        spin: 86,
        thorax: 4,
        nod: 18,
        legs: { foot: [46, 0, 11] },
        arms: { grip: { on: 'pelvis', shift: [4, 13, 24] }, elbow: [-1, 0, 0.6] },
      },
    ],
    leans: ['midback'],
    arrows: [
      {
        curve: [
          [34, 66, 0],
          [34, 78, 0],
          [34, 92, 0],
        ],
      },
    ],
    says: 'Upper back on a bench, a weight across the hips. The hips push up until they are level with the knees.',
  },
  clamshell: {
    ground: 'mat',
    camera: { pitch: 34 },
    poses: [
      { ...SIDE_LYING, legs: { left: SHELL, right: SHELL }, arms: HEAD_ON_ARM },
      {
        ...SIDE_LYING,
        legs: { left: { ...SHELL, abduct: 30, rotate: 46 }, right: SHELL },
        arms: HEAD_ON_ARM,
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'leftKnee', shift: [12, -6] }],
    says: 'Lying on one side with hips and knees bent. The top knee opens upward like a shell while the feet stay together.',
  },
  'side-lying-hip-abduction': {
    ground: 'mat',
    camera: { pitch: 24 },
    poses: [
      { ...SIDE_LYING, legs: { left: { hip: 0, knee: 0 }, right: { hip: 36, knee: 80 } }, arms: HEAD_ON_ARM },
      {
        ...SIDE_LYING,
        legs: { left: { hip: 0, knee: 0, abduct: 32 }, right: { hip: 36, knee: 80 } },
        arms: HEAD_ON_ARM,
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'leftHeel', shift: [9, -2] }],
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
    props: [{ prop: 'pillow', x: 8, y: 4, length: 40, height: 8 }],
    poses: [
      {
        ...PRONE,
        root: { hips: [0, 14, 0] },
        spin: -88,
        legs: { left: { hip: 4, knee: 3, ankle: -62 }, right: { hip: 4, knee: 3, ankle: -62 } },
      },
      {
        ...PRONE,
        root: { hips: [0, 14, 0] },
        spin: -88,
        legs: { left: { hip: 4, knee: 3, ankle: -62 }, right: { hip: -14, knee: 3, ankle: -50 } },
      },
    ],
    leans: ['belly', 'leftKnee'],
    arrows: [{ follows: 'rightHeel', shift: [-10, 4] }],
    says: 'Face down with a pillow under the belly, forehead on the hands. One straight leg lifts just off the mat.',
  },
} satisfies Record<string, Figure>
