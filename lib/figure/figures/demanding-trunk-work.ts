import type { Figure } from '../figure'
import type { Arm, Pose } from '../pose'
import { HOOK_LYING, PRONE, SUPINE } from '../postures'

const CROSSED: Arm = { grip: { on: 'chest', shift: [0, 0, -10] }, elbow: [0.5, -0.4, 1] }
const BEHIND_HEAD: Arm = { grip: { on: 'head', shift: [-6, -2, 8] }, elbow: [-0.3, 0.3, 1], hand: 'open' }
const FLAT_ARMS: Arm = { shoulder: -10, abduct: 14, elbow: 12 }
/** Sitting on the floor, leaning back a little. */
const LEANING_BACK = {
  root: { hips: [0, 10.4, 0] },
  spin: 32,
  legs: { foot: [48, 0, 9], tilt: 18 },
} as const satisfies Partial<Pose>

export const demandingTrunkWork = {
  'sit-up': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, root: { hips: [0, 11.2, 0] }, arms: CROSSED },
      {
        ...HOOK_LYING,
        root: { hips: [0, 10.6, 0] },
        spin: 18,
        lumbar: 30,
        thorax: 20,
        nod: 14,
        arms: CROSSED,
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'crown', shift: [-8, -8] }],
    says: 'On the back with the knees bent, arms crossed on the chest. The trunk rolls up until sitting, then rolls back down.',
  },
  crunch: {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, arms: BEHIND_HEAD },
      { ...HOOK_LYING, thorax: 30, lumbar: 6, nod: 10, arms: BEHIND_HEAD },
    ],
    rests: { pelvis: 0 },
    leans: ['midback'],
    arrows: [
      {
        curve: [
          [-86, 30, 0],
          [-84, 46, 0],
          [-72, 58, 0],
        ],
      },
    ],
    says: 'On the back with the knees bent, fingers behind the head. Head and shoulders curl up a little way.',
  },
  'double-leg-raise': {
    ground: 'mat',
    poses: [
      { ...SUPINE, legs: { hip: 88, knee: 4 }, arms: FLAT_ARMS },
      { ...SUPINE, legs: { hip: 30, knee: 4 }, arms: FLAT_ARMS },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [{ follows: 'rightHeel', shift: [10, -6] }],
    says: 'On the back, arms by the sides. Both straight legs are lowered slowly from the ceiling toward the floor.',
  },
  'hanging-leg-raise': {
    ground: 'none',
    isDynamic: true,
    isShod: true,
    props: [
      {
        prop: 'line',
        through: [
          [-36, 252, 0],
          [36, 252, 0],
        ],
        of: 'bar',
      },
    ],
    poses: [
      {
        root: { keep: 'rightGrip', at: [0, 252, 16] },
        legs: { hip: 2, knee: 6, ankle: -20 },
        arms: { shoulder: 176, elbow: 2, hand: 'closed' },
      },
      {
        root: { keep: 'rightGrip', at: [0, 252, 16] },
        spin: 8,
        lumbar: 14,
        legs: { hip: 92, knee: 88, ankle: -10 },
        arms: { shoulder: 160, elbow: 2, hand: 'closed' },
      },
    ],
    arrows: [{ follows: 'rightKnee', shift: [10, -2] }],
    says: 'Hanging from a bar with straight arms. Both knees lift slowly to hip height and lower again.',
  },
  'flutter-kick': {
    ground: 'mat',
    poses: [
      {
        ...SUPINE,
        legs: { left: { hip: 24, knee: 4, ankle: -30 }, right: { hip: 46, knee: 4, ankle: -30 } },
        arms: FLAT_ARMS,
      },
      {
        ...SUPINE,
        legs: { left: { hip: 46, knee: 4, ankle: -30 }, right: { hip: 24, knee: 4, ankle: -30 } },
        arms: FLAT_ARMS,
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [
      {
        curve: [
          [92, 30, 0],
          [96, 46, 0],
          [90, 66, 0],
        ],
        isTwoWay: true,
      },
    ],
    says: 'On the back, both straight legs off the floor. They kick up and down in turn, in small steps.',
  },
  'v-up': {
    ground: 'mat',
    poses: [
      { ...SUPINE, legs: { hip: 5, knee: 4, ankle: -20 }, arms: { shoulder: 172, elbow: 2 } },
      {
        ...SUPINE,
        root: { hips: [0, 10, 0] },
        spin: 48,
        lumbar: 22,
        thorax: 12,
        nod: 4,
        legs: { hip: 84, knee: 4, ankle: -20 },
        arms: { shoulder: 100, elbow: 2 },
      },
    ],
    rests: { pelvis: 0 },
    arrows: [
      { follows: 'rightToes', shift: [10, -4] },
      { follows: 'rightFingers', shift: [-6, -8] },
    ],
    says: 'On the back, arms overhead and legs straight. Arms and legs lift at the same time, the hands reach toward the feet.',
  },
  'bicycle-crunch': {
    ground: 'mat',
    camera: { pitch: 18 },
    poses: [
      {
        ...HOOK_LYING,
        thorax: 26,
        lumbar: 6,
        twist: 0,
        legs: { left: { hip: 90, knee: 90 }, right: { hip: 90, knee: 90 } },
        arms: BEHIND_HEAD,
      },
      {
        ...HOOK_LYING,
        thorax: 26,
        lumbar: 6,
        twist: 24,
        legs: { left: { hip: 24, knee: 6 }, right: { hip: 112, knee: 112 } },
        arms: BEHIND_HEAD,
      },
    ],
    rests: { pelvis: 0 },
    leans: ['midback'],
    arrows: [{ follows: 'leftHeel', shift: [4, -8] }],
    says: 'On the back, knees above the hips, fingers behind the head. The ribs turn toward one knee while the other leg goes straight.',
  },
  'russian-twist': {
    ground: 'mat',
    camera: { yaw: 38, pitch: 10 },
    props: [{ prop: 'disk', at: { on: 'rightGrip', shift: [2, 0, -5] }, radius: 9 }],
    poses: [
      {
        ...LEANING_BACK,
        twist: 0,
        arms: {
          left: { grip: { on: 'chest', shift: [14, -2, -4] } },
          right: { grip: { on: 'chest', shift: [14, -2, 4] } },
        },
      },
      {
        ...LEANING_BACK,
        twist: 44,
        arms: {
          left: { grip: { on: 'chest', shift: [8, -2, 6] } },
          right: { grip: { on: 'chest', shift: [8, -2, 14] } },
        },
      },
    ],
    rests: { pelvis: 0 },
    arrows: [
      {
        curve: [
          [20, 108, 0],
          [16, 112, 28],
          [-8, 108, 46],
        ],
      },
    ],
    says: 'Sitting on the floor, leaning back a little with a long back, a weight close to the chest. The chest turns slowly to one side.',
  },
  superman: {
    ground: 'mat',
    poses: [
      {
        ...PRONE,
        nod: 0,
        legs: { hip: 2, knee: 3, ankle: -62 },
        arms: { shoulder: 168, abduct: 4, elbow: 2 },
      },
      {
        ...PRONE,
        thorax: -18,
        lumbar: -10,
        nod: 0,
        legs: { hip: -14, knee: 3, ankle: -50 },
        arms: { shoulder: 172, abduct: 4, elbow: 2 },
      },
    ],
    rests: { pelvis: 0 },
    arrows: [
      { follows: 'rightFingers', shift: [8, 0] },
      { follows: 'rightToes', shift: [-8, 0] },
    ],
    says: 'Face down, arms stretched out in front. Arms, chest and legs lift just off the floor.',
  },
  'back-extension-bench': {
    isShod: true,
    props: [
      { prop: 'slope', from: [-10, 65, 0], to: [6, 81, 0] },
      {
        prop: 'line',
        through: [
          [-70, 3, 0],
          [-66, 20, 0],
        ],
        of: 'bar',
        isBehind: true,
      },
      {
        prop: 'line',
        through: [
          [-80, 3, 0],
          [0, 3, 0],
        ],
        of: 'bar',
        isBehind: true,
      },
      {
        prop: 'line',
        through: [
          [-76, 30, 0],
          [-56, 11, 0],
        ],
        of: 'bar',
        isBehind: true,
      },
    ],
    poses: [
      {
        root: { hips: [0, 90, 0] },
        spin: -45,
        legs: { hip: 0, knee: 4, ankle: 0 },
        arms: CROSSED,
      },
      {
        root: { hips: [0, 90, 0] },
        spin: -112,
        nod: -8,
        legs: { hip: 67, knee: 4, ankle: 0 },
        arms: CROSSED,
      },
    ],
    leans: ['pelvis', 'rightAnkle', 'leftAnkle', 'belly'],
    arrows: [{ follows: 'crown', shift: [10, 0] }],
    says: 'Thighs on the pad of a sloped bench, feet hooked in, arms crossed. The body folds at the hips and rises until it is straight.',
  },
} satisfies Record<string, Figure>
