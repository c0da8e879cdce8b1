import type { Figure } from '../figure'
import type { Arm, Pose } from '../pose'
import { HOOK_LYING, PRONE, SUPINE } from '../postures'

/** Each hand on the other shoulder: the chest is turned in the picture by so many degrees. */
function crossed(turn: number): Arm {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const along = (ahead: number, up: number): readonly [number, number] => [
    ahead * cos - up * sin,
    ahead * sin + up * cos,
  ]
  return {
    grip: { on: 'neck', shift: [...along(9.5, -11), -8] },
    elbow: [...along(-0.1, -1), 0.5],
    hand: 'open',
  }
}
/** The fingers behind the head, the elbows out: what is seen of them must leave the face free. */
const behindHead = (elbow: readonly [number, number, number]): Arm => ({
  grip: { on: 'head', shift: [-5, -5, 8] },
  elbow,
  hand: 'open',
})
const HEAD_DOWN = behindHead([0.3, 0, 1])
const HEAD_UP = behindHead([-0.2, -0.1, 1])
const FAR_ELBOW_TO_KNEE: Arm = {
  grip: { on: 'head', shift: [-6, -4, -9] },
  elbow: [1, 0.6, -0.1],
  hand: 'open',
}
const ON_THE_MAT: Arm = { palm: [3, 0, 22], elbow: [0.2, 0.1, 1], fingers: [1, 0, 0.1] }
/** Sitting on the floor, leaning back a little. */
const LEANING_BACK = {
  root: { hips: [0, 10.4, 0] },
  spin: 30,
  legs: { foot: [48, 0, 9], tilt: 18 },
} as const satisfies Partial<Pose>
/** Below a bar, seen half from the front. */
const HANGING = { keep: 'rightGrip', at: [0, 216, 17] } as const

export const demandingTrunkWork = {
  'sit-up': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, root: { hips: [0, 11.2, 0] }, arms: crossed(93) },
      {
        ...HOOK_LYING,
        root: { hips: [0, 10.6, 0] },
        spin: 18,
        lumbar: 30,
        thorax: 20,
        nod: 10,
        arms: crossed(-32),
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'crown', shift: [-8, -8] }],
    says: 'On the back with the knees bent, arms crossed on the chest. The trunk rolls up until sitting, then rolls back down.',
  },
  crunch: {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, arms: HEAD_DOWN },
      { ...HOOK_LYING, thorax: 30, lumbar: 6, nod: 10, arms: HEAD_UP },
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
      { ...SUPINE, legs: { hip: 88, knee: 4 }, arms: ON_THE_MAT },
      { ...SUPINE, legs: { hip: 30, knee: 4 }, arms: ON_THE_MAT },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [{ follows: 'rightHeel', shift: [10, -6] }],
    says: 'On the back, arms by the sides. Both straight legs are lowered slowly from the ceiling toward the floor.',
  },
  'hanging-leg-raise': {
    isDynamic: true,
    isShod: true,
    camera: { yaw: 44 },
    props: [
      { prop: 'post', x: 0, height: 216, z: 64 },
      { prop: 'post', x: 0, height: 216, z: -64 },
      {
        prop: 'line',
        through: [
          [0, 216, 64],
          [0, 216, -64],
        ],
        of: 'bar',
        isBehind: true,
      },
    ],
    poses: [
      {
        root: HANGING,
        legs: { hip: 2, knee: 6, ankle: -20 },
        arms: { shoulder: 176, elbow: 2, hand: 'closed' },
      },
      {
        root: HANGING,
        spin: 14,
        lumbar: 14,
        legs: { hip: 80, knee: 88, ankle: -10 },
        arms: { shoulder: 176, elbow: 2, hand: 'closed' },
      },
    ],
    arrows: [
      {
        curve: [
          [26, 56, 0],
          [42, 70, 0],
          [44, 98, 0],
        ],
      },
    ],
    says: 'Hanging from a bar with straight arms. Both knees lift slowly to hip height and lower again.',
  },
  'flutter-kick': {
    ground: 'mat',
    poses: [
      {
        ...SUPINE,
        legs: { left: { hip: 24, knee: 4, ankle: -30 }, right: { hip: 46, knee: 4, ankle: -30 } },
        arms: ON_THE_MAT,
      },
      {
        ...SUPINE,
        legs: { left: { hip: 46, knee: 4, ankle: -30 }, right: { hip: 24, knee: 4, ankle: -30 } },
        arms: ON_THE_MAT,
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [
      {
        curve: [
          [100, 26, 0],
          [106, 46, 0],
          [100, 66, 0],
        ],
        isTwoWay: true,
      },
    ],
    says: 'On the back, both straight legs off the floor. They kick up and down in turn, in small steps.',
  },
  'v-up': {
    ground: 'mat',
    poses: [
      { ...SUPINE, legs: { hip: -2, knee: 1, ankle: -20 }, arms: { shoulder: 184, elbow: 2 } },
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
    camera: { yaw: 28, pitch: 28 },
    poses: [
      {
        ...HOOK_LYING,
        thorax: 26,
        lumbar: 6,
        twist: 0,
        legs: { left: { hip: 90, knee: 90 }, right: { hip: 90, knee: 90 } },
        arms: { left: behindHead([0.6, -0.1, -1]), right: HEAD_UP },
      },
      {
        ...HOOK_LYING,
        thorax: 34,
        lumbar: 10,
        twist: 50,
        legs: { left: { hip: 24, knee: 2 }, right: { hip: 128, knee: 116 } },
        arms: { left: FAR_ELBOW_TO_KNEE, right: HEAD_UP },
      },
    ],
    rests: { pelvis: 0 },
    leans: ['midback'],
    arrows: [{ follows: 'leftHeel', shift: [4, -8] }],
    says: 'On the back, knees above the hips, fingers behind the head. The ribs turn toward one knee while the other leg goes straight.',
  },
  'russian-twist': {
    ground: 'mat',
    camera: { pitch: 18 },
    props: [{ prop: 'ball', at: { on: 'rightGrip', shift: [1, 0, -5] }, radius: 8 }],
    poses: [
      {
        ...LEANING_BACK,
        twist: 0,
        arms: {
          left: { grip: [8, 52, -6], elbow: [-0.3, -1, -0.4] },
          right: { grip: [8, 52, 6], elbow: [-0.3, -1, 0.4] },
        },
      },
      {
        ...LEANING_BACK,
        twist: 54,
        arms: {
          left: { grip: [2, 26, 24], elbow: [0.4, 0, 0.6] },
          right: { grip: [-3, 26, 34], elbow: [-1, -0.2, 0.2] },
        },
      },
    ],
    rests: { pelvis: 0 },
    arrows: [
      {
        curve: [
          [56, 86, 0],
          [50, 86, 34],
          [18, 86, 44],
        ],
      },
    ],
    says: 'Sitting on the floor, leaning back a little with a long back, a weight in both hands close to the chest. The chest turns slowly until the weight is beside the hip.',
  },
  superman: {
    ground: 'mat',
    poses: [
      {
        ...PRONE,
        nod: -4,
        legs: { hip: 2, knee: 3, ankle: -62 },
        arms: { shoulder: 168, abduct: 4, elbow: 2 },
      },
      {
        ...PRONE,
        thorax: -15,
        lumbar: -8,
        nod: 14,
        legs: { hip: -11, knee: 3, ankle: -50 },
        arms: { shoulder: 181, abduct: 4, elbow: 2 },
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
      {
        prop: 'line',
        through: [
          [-72, 3, 0],
          [34, 3, 0],
        ],
        of: 'bar',
        isBehind: true,
      },
      {
        prop: 'line',
        through: [
          [-50, 3, 0],
          [0, 70, 0],
          [18, 3, 0],
        ],
        of: 'bar',
        isBehind: true,
      },
      {
        prop: 'line',
        through: [
          [-73, 30, 0],
          [-50, 7, 0],
        ],
        of: 'bar',
        isBehind: true,
      },
      {
        prop: 'line',
        through: [
          [-61, 41, 0],
          [-78, 25, 0],
          [-62, 18, 0],
        ],
        of: 'bar',
        isBehind: true,
      },
      { prop: 'roller', x: -61, y: 42, radius: 3.8 },
      { prop: 'pad', from: [-9, 62.5, 0], to: [8.5, 80, 0] },
    ],
    poses: [
      {
        root: { hips: [0, 90, 0] },
        spin: -45,
        legs: { hip: 0, knee: 2, ankle: 0 },
        arms: crossed(-45),
      },
      {
        root: { hips: [0, 90, 0] },
        spin: -114,
        nod: -8,
        legs: { hip: 69, knee: 2, ankle: 0 },
        arms: crossed(-114),
      },
    ],
    leans: ['pelvis', 'rightAnkle', 'leftAnkle', 'belly'],
    arrows: [{ follows: 'crown', shift: [10, 0] }],
    says: 'Thighs on the pad of a sloped bench, feet hooked in, arms crossed. The body folds at the hips and rises until it is straight.',
  },
} satisfies Record<string, Figure>
