import type { Figure } from '../figure'
import type { Arm } from '../pose'
import { HOOK_LYING, QUADRUPED, SITTING } from '../postures'

const KNEELING_LEGS = { hip: 77, knee: 90, ankle: -62 } as const
/** Both hands behind one thigh or each behind its own, near the knee; from the side both arms are one. */
const holding = (
  thighs: 'one' | 'both',
  [right, up]: readonly [number, number],
): { left: Arm; right: Arm } => ({
  left: {
    grip:
      thighs === 'one'
        ? { on: 'rightThigh', shift: [right, up, -22] }
        : { on: 'leftThigh', shift: [right, up, -4] },
    elbow: [-0.2, -0.4, -1],
  },
  right: { grip: { on: 'rightThigh', shift: [right, up, 4] }, elbow: [-0.2, -0.4, 1] },
})
/** Hips back on the heels, the trunk on the thighs. */
const SAT_BACK = { hip: 139, knee: 154, ankle: -64 } as const

/** Flat on the mat, straight out from the shoulders. */
const ARMS_OUT = { palm: [-47, 0, 68.5], elbow: [1, 0, 0], fingers: [0, 0, 1] } as const

export const spineFlexionMobility = {
  'cat-cow': {
    ground: 'mat',
    poses: [
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        spin: -40,
        lumbar: 44,
        thorax: 36,
        nod: 30,
        legs: { hip: 40, knee: 90, ankle: -62 },
        arms: { palm: [46, 0, 16], elbow: [0, 0, 1] },
      },
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        spin: -112,
        lumbar: -35,
        thorax: -3,
        nod: -36,
        legs: { hip: 112, knee: 90, ankle: -62 },
        arms: { palm: [46, 0, 16], elbow: [0, 0, 1] },
      },
    ],
    rests: { leftKnee: 0, rightKnee: 0 },
    arrows: [
      {
        curve: [
          [20, 104, 0],
          [20, 92, 0],
          [20, 82, 0],
        ],
        isTwoWay: true,
      },
    ],
    says: 'On hands and knees. The back rounds up and the head hangs, then the belly sinks a little and the head looks ahead.',
  },
  'lower-trunk-rotation': {
    ground: 'mat',
    camera: { pitch: 44 },
    poses: [
      {
        ...HOOK_LYING,
        legs: { left: { foot: [42, 0, -6], knee: [0, 1, 0] }, right: { foot: [42, 0, 6], knee: [0, 1, 0] } },
        arms: ARMS_OUT,
      },
      {
        ...HOOK_LYING,
        turn: 25,
        twist: -25,
        legs: {
          left: { foot: [42, 0, -2], knee: [0, 0.4, 1] },
          right: { foot: [42, 0, 10], knee: [0, 0.2, 1] },
        },
        arms: ARMS_OUT,
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [
      {
        curve: [
          [64, 30, 0],
          [78, 0, 0],
          [68, 0, 34],
        ],
        isTwoWay: true,
      },
    ],
    says: 'On the back, arms out to the sides, knees bent and together. Both knees roll a little way to one side, then to the other.',
  },
  'single-knee-to-chest': {
    ground: 'mat',
    poses: [
      {
        ...HOOK_LYING,
        legs: { left: { foot: [48, 0, -9] }, right: { hip: 94, knee: 94 } },
        arms: holding('one', [6, -2]),
      },
      {
        ...HOOK_LYING,
        legs: { left: { foot: [48, 0, -9] }, right: { hip: 136, knee: 134 } },
        arms: holding('one', [4, 5]),
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [{ follows: 'rightKnee', shift: [0, -12.5] }],
    says: 'On the back. Both hands hold one thigh from behind and draw that knee gently toward the chest.',
  },
  'double-knee-to-chest': {
    ground: 'mat',
    poses: [
      {
        ...HOOK_LYING,
        legs: { hip: 88, knee: 88 },
        arms: holding('both', [7, -2]),
      },
      {
        ...HOOK_LYING,
        root: { hips: [0, 13.8, 0] },
        spin: 104,
        lumbar: 16,
        legs: { hip: 137, knee: 136 },
        arms: holding('both', [3, 6]),
      },
    ],
    rests: { chest: 0 },
    leans: ['sacrum'],
    arrows: [{ follows: 'rightKnee', shift: [0, -13] }],
    says: 'On the back. The hands hold both thighs from behind and draw both knees gently toward the chest.',
  },
  'childs-pose': {
    ground: 'mat',
    poses: [
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        legs: KNEELING_LEGS,
        arms: { palm: [52, 0, 14], elbow: [0, 0, 1] },
      },
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 17.7] },
        spin: -74,
        lumbar: 22,
        thorax: 12,
        nod: 8,
        legs: { ...SAT_BACK, abduct: 12 },
        arms: { palm: [64, 0, 18], elbow: [0, 1, 0.4] },
      },
    ],
    rests: { rightKnee: 0 },
    leans: ['rightAnkle'],
    arrows: [
      {
        curve: [
          [-12, 68, 0],
          [-32, 64, 0],
          [-48, 46, 0],
        ],
      },
    ],
    says: 'From hands and knees the hips sit back on the heels, while arms and head rest forward on the mat.',
  },
  'seated-forward-flexion': {
    props: [{ prop: 'chair', x: -6, faces: 'right' }],
    poses: [
      { ...SITTING, arms: { grip: [22, 63, 9], elbow: [-1, 0, 0.4], hand: 'open' } },
      {
        ...SITTING,
        spin: -42,
        lumbar: 42,
        thorax: 26,
        nod: 20,
        arms: { grip: [43, 26, 14], elbow: [-0.4, 0, 1], hand: 'open' },
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
        arms: { palm: [48, 0, 16], elbow: [0, 0, 1] },
      },
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [0, 6, 9] },
        spin: -77,
        nod: -10,
        legs: { hip: 127, knee: 140, ankle: -62 },
        arms: { palm: [48, 0, 16], elbow: [0, 0, 1] },
      },
    ],
    rests: { rightKnee: 0 },
    leans: ['rightAnkle'],
    arrows: [
      {
        curve: [
          [-12, 66, 0],
          [-28, 61, 0],
          [-42, 46, 0],
        ],
      },
    ],
    says: 'On hands and knees with a flat back. The hips push slowly back toward the heels and stop before the low back rounds.',
  },
} satisfies Record<string, Figure>
