import type { Figure } from '../figure'
import { PRONE, QUADRUPED, STANDING } from '../postures'

/** The hips are raised by a pillow under the belly, the feet lie on the mat. */
const OVER_A_PILLOW = { hip: 10, knee: 10, ankle: -62 } as const
const FOREARMS_DOWN = { palm: [68, 0, 14], elbow: [-0.5, -0.5, 0.6], fingers: [1, 0, -0.1] } as const
/** Flat beside the shoulders: straight as seen from the side once the arms have pressed. */
const BESIDE_THE_SHOULDERS = { palm: [46, 0, 26], elbow: [-1, 0, 0.5], fingers: [1, 0, 0] } as const
const ARMS_PRESSED = { ...BESIDE_THE_SHOULDERS, elbow: [-0.1, 0, 1] } as const
/** Flat on the back of the hips, fingers down. */
const HANDS_BEHIND_HIPS = {
  palm: { on: 'sacrum', shift: [-2, -3, 8] },
  elbow: [-1, 0.2, 0.5],
  fingers: [0.2, -1, -0.3],
} as const
const UNDER_THE_SHOULDERS = { palm: [44, 0, 25], elbow: [-1, 0, 0.3], fingers: [1, 0, 0] } as const
const FEET_TOGETHER = { left: { foot: [9, 0, 0] }, right: { foot: [1, 0, 0] } } as const
const PUSHING_HAND = {
  grip: { on: 'leftHip', shift: [6, 3, 2] },
  elbow: [1, 0.1, -0.3],
  hand: 'open',
} as const
const ELBOW_AT_RIBS = { shoulder: 8, abduct: -3, rotate: 50, elbow: 105 } as const

export const spineExtensionMobility = {
  'prone-lying': {
    ground: 'mat',
    props: [{ prop: 'pillow', x: 10, y: 4.5, length: 44, height: 9 }],
    poses: [
      {
        ...QUADRUPED,
        root: { keep: 'rightKnee', at: [-18, 6, 9] },
        arms: { palm: [30, 0, 16], elbow: [0, 0, 1], fingers: [1, 0, 0] },
      },
      {
        ...PRONE,
        root: { keep: 'rightKnee', at: [-46, 8, 9] },
        spin: -86,
        lumbar: 8,
        thorax: 0,
        nod: -14,
        legs: OVER_A_PILLOW,
      },
    ],
    leans: ['belly', 'leftKnee'],
    arrows: [
      {
        curve: [
          [2, 92, 0],
          [2, 84, 0],
          [2, 76, 0],
        ],
      },
    ],
    says: 'From hands and knees down onto the belly, over a pillow. The head rests on the hands; hips and legs go heavy.',
  },
  'prone-on-elbows': {
    ground: 'mat',
    poses: [
      { ...PRONE, nod: -8, arms: { ...PRONE.arms, elbow: [-0.2, 0.46, 1] } },
      {
        ...PRONE,
        lumbar: -22,
        thorax: -13,
        nod: -8,
        arms: { ...FOREARMS_DOWN, elbow: [-0.3, 0.3, 1] },
      },
      { ...PRONE, lumbar: -34, thorax: -20, nod: -8, arms: FOREARMS_DOWN },
    ],
    shows: [0, 2],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'crown', shift: [12, 0] }],
    says: 'Lying on the belly, the elbows come under the shoulders and carry the chest, while hips and low back stay heavy.',
  },
  'prone-press-up': {
    ground: 'mat',
    poses: [
      { ...PRONE, nod: -8, arms: BESIDE_THE_SHOULDERS },
      {
        ...PRONE,
        spin: -62,
        lumbar: -35,
        thorax: -30,
        nod: -2,
        legs: { hip: -23, knee: 3, ankle: -62 },
        arms: ARMS_PRESSED,
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'crown', shift: [14, 0] }],
    says: 'On the belly with the hands beside the shoulders. The arms press the chest up until they are straight, while the hips stay on the floor.',
  },
  'cobra-pose': {
    ground: 'mat',
    poses: [
      { ...PRONE, nod: -8, arms: UNDER_THE_SHOULDERS },
      {
        ...PRONE,
        spin: -84,
        lumbar: -30,
        thorax: -22,
        nod: -4,
        legs: { hip: -1, knee: 3, ankle: -62 },
        arms: UNDER_THE_SHOULDERS,
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'crown', shift: [14, 0] }],
    says: 'On the belly with the hands under the shoulders, elbows close. The chest lifts a little way; the neck stays long.',
  },
  'standing-back-extension': {
    poses: [
      { ...STANDING, arms: HANDS_BEHIND_HIPS },
      {
        ...STANDING,
        root: { hips: [7, 89.2, 0] },
        spin: 4,
        lumbar: -27,
        thorax: -8,
        nod: -4,
        arms: HANDS_BEHIND_HIPS,
      },
    ],
    arrows: [{ follows: 'crown', shift: [-6, -10] }],
    says: 'Standing, hands on the back of the hips. The trunk bends backward a little over the hands and comes back up.',
  },
  'side-glide-wall': {
    props: [{ prop: 'wall', x: -31, faces: 'right' }],
    poses: [
      {
        ...STANDING,
        root: { hips: [4, 88.4, 0] },
        turn: 90,
        spin: 14,
        legs: FEET_TOGETHER,
        arms: { left: PUSHING_HAND, right: ELBOW_AT_RIBS },
      },
      {
        ...STANDING,
        root: { hips: [-12, 86.4, 0] },
        turn: 90,
        spin: -7,
        sideBend: 2,
        legs: FEET_TOGETHER,
        arms: { left: PUSHING_HAND, right: ELBOW_AT_RIBS },
      },
    ],
    leans: ['rightShoulder'],
    arrows: [
      {
        curve: [
          [58, 92, 10],
          [46, 92, 10],
          [32, 92, 10],
        ],
      },
    ],
    says: 'Standing side-on with one shoulder against a wall. The other hand pushes the hips sideways toward the wall.',
  },
} satisfies Record<string, Figure>
