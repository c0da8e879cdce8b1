import type { Figure } from '../figure'
import type { Arm } from '../pose'
import { HOOK_LYING, QUADRUPED, SITTING } from '../postures'

const KNEELING_LEGS = { hip: 77, knee: 90, ankle: -62 } as const
/** Behind the thigh, near the knee. */
const holding = (side: 'left' | 'right'): Arm => ({
  grip: { on: `${side}Thigh`, shift: [5, -7, side === 'right' ? 4 : -4] },
  elbow: [-0.4, -0.2, side === 'right' ? 1 : -1],
})
/** Hips back on the heels, the trunk on the thighs. */
const SAT_BACK = { hip: 136, knee: 150, ankle: -62 } as const

export const spineFlexionMobility = {
  'cat-cow': {
    ground: 'mat',
    poses: [
      {
        ...QUADRUPED,
        root: { hips: [0, 47.5, 0] },
        spin: -57,
        lumbar: 22,
        thorax: 24,
        nod: 26,
        legs: { hip: 57, knee: 90, ankle: -62 },
      },
      {
        ...QUADRUPED,
        root: { hips: [0, 47.5, 0] },
        spin: -96,
        lumbar: -24,
        thorax: -6,
        nod: -34,
        legs: { hip: 96, knee: 90, ankle: -62 },
      },
    ],
    rests: { leftKnee: 0, rightKnee: 0 },
    arrows: [
      {
        curve: [
          [20, 96, 0],
          [20, 84, 0],
          [20, 72, 0],
        ],
        isTwoWay: true,
      },
    ],
    says: 'On hands and knees. The back rounds up and the head hangs, then the belly sinks a little and the head looks ahead.',
  },
  'lower-trunk-rotation': {
    ground: 'mat',
    camera: { yaw: 62, pitch: 34 },
    poses: [
      {
        ...HOOK_LYING,
        legs: { left: { hip: 52, knee: 95, abduct: -3 }, right: { hip: 52, knee: 95, abduct: -3 } },
        arms: { shoulder: 0, abduct: 88, elbow: 2 },
      },
      {
        ...HOOK_LYING,
        legs: { left: { hip: 52, knee: 95, abduct: -34 }, right: { hip: 52, knee: 95, abduct: 34 } },
        arms: { shoulder: 0, abduct: 88, elbow: 2 },
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [{ follows: 'leftKnee', shift: [0, -12], isTwoWay: true }],
    says: 'On the back, arms out to the sides, knees bent and together. Both knees roll a little way to one side, then to the other.',
  },
  'single-knee-to-chest': {
    ground: 'mat',
    poses: [
      {
        ...HOOK_LYING,
        legs: { left: { foot: [48, 0, -9] }, right: { hip: 98, knee: 92 } },
        arms: { left: holding('right'), right: holding('right') },
      },
      {
        ...HOOK_LYING,
        legs: { left: { foot: [48, 0, -9] }, right: { hip: 122, knee: 120 } },
        arms: { left: holding('right'), right: holding('right') },
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [{ follows: 'rightKnee', shift: [0, -9] }],
    says: 'On the back. Both hands hold one thigh from behind and draw that knee gently toward the chest.',
  },
  'double-knee-to-chest': {
    ground: 'mat',
    poses: [
      {
        ...HOOK_LYING,
        legs: { hip: 90, knee: 88 },
        arms: { left: holding('left'), right: holding('right') },
      },
      {
        ...HOOK_LYING,
        lumbar: 10,
        legs: { hip: 124, knee: 122 },
        arms: { left: holding('left'), right: holding('right') },
      },
    ],
    rests: { pelvis: 0 },
    leans: ['midback'],
    arrows: [{ follows: 'rightKnee', shift: [0, -9] }],
    says: 'On the back. The hands hold both thighs from behind and draw both knees gently toward the chest.',
  },
  'childs-pose': {
    ground: 'mat',
    poses: [
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        legs: KNEELING_LEGS,
        arms: { palm: [52, 0, 14] },
      },
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        spin: -84,
        lumbar: 12,
        thorax: 4,
        nod: 2,
        legs: { ...SAT_BACK, abduct: 12 },
        arms: { palm: [62, 0, 14], elbow: [-0.5, 0.6, 1] },
      },
    ],
    rests: { rightKnee: 0 },
    leans: ['rightAnkle'],
    arrows: [
      {
        curve: [
          [-8, 66, 0],
          [-26, 62, 0],
          [-42, 48, 0],
        ],
      },
    ],
    says: 'From hands and knees the hips sit back toward the heels, while arms and head rest forward on the mat.',
  },
  'seated-forward-flexion': {
    props: [{ prop: 'chair', x: -6, faces: 'right' }],
    poses: [
      { ...SITTING, arms: { grip: [20, 64, 9], elbow: [-1, 0, 0.4], hand: 'open' } },
      {
        ...SITTING,
        spin: -42,
        lumbar: 42,
        thorax: 26,
        nod: 20,
        arms: { grip: [48, 32, 12], elbow: [-0.4, 0, 1], hand: 'open' },
      },
    ],
    rests: { pelvis: 45 },
    arrows: [{ follows: 'crown', shift: [12, -4] }],
    says: 'Sitting on a chair. The hands slide down the thighs to the shins, and head and back relax forward.',
  },
  'quadruped-rock-back': {
    ground: 'mat',
    poses: [
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        legs: KNEELING_LEGS,
        arms: { palm: [48, 0, 16] },
      },
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        spin: -82,
        nod: -14,
        legs: { hip: 116, knee: 124, ankle: -62 },
        arms: { palm: [48, 0, 16] },
      },
    ],
    rests: { rightKnee: 0 },
    arrows: [
      {
        curve: [
          [-8, 66, 0],
          [-22, 60, 0],
          [-34, 48, 0],
        ],
      },
    ],
    says: 'On hands and knees with a flat back. The hips push slowly back toward the heels and stop before the low back rounds.',
  },
} satisfies Record<string, Figure>
