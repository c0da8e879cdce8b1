import type { Figure } from '../figure'
import { PRONE, STANDING } from '../postures'

/** The hips are raised by a pillow under the belly, the feet lie on the mat. */
const OVER_A_PILLOW = { hip: 9, knee: 9, ankle: -62 } as const
/** On the belly, the hands flat beside the shoulders. */
const HANDS_READY = {
  ...PRONE,
  nod: -8,
  arms: { palm: [43, 0, 26], elbow: [-0.8, 1, 0.4], fingers: [1, 0, 0] },
} as const
/** Flat on the back of the hips, fingers down. */
const HANDS_BEHIND_HIPS = {
  palm: { on: 'sacrum', shift: [1, -2, 8] },
  elbow: [-1, 0.2, 0.5],
  fingers: [0.2, -1, -0.3],
} as const
const UNDER_THE_SHOULDERS = { palm: [38, 0, 19], elbow: [-1, 0.6, 0.15], fingers: [1, 0, 0] } as const
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
    props: [{ prop: 'pillow', x: 13, y: 5, length: 40, height: 10 }],
    poses: [
      {
        ...PRONE,
        root: { hips: [-4, 15, 0] },
        lumbar: -26,
        thorax: -16,
        legs: OVER_A_PILLOW,
        arms: { palm: [66, 0, 12], elbow: [-0.4, 0.2, 1] },
      },
      {
        ...PRONE,
        root: { hips: [-4, 15, 0] },
        spin: -87,
        lumbar: 7,
        thorax: 2,
        nod: -14,
        legs: OVER_A_PILLOW,
        arms: { palm: [62, 0, 8], elbow: [0.2, 0.6, 1], fingers: [0.2, 0, -1] },
      },
    ],
    leans: ['belly', 'leftKnee'],
    arrows: [{ follows: 'crown', shift: [14, 0] }],
    says: 'Down onto the belly, over a pillow. The head rests on the hands; hips and legs go heavy.',
  },
  'prone-on-elbows': {
    ground: 'mat',
    poses: [
      { ...PRONE, root: { hips: [0, 9.6, 0] }, nod: -8 },
      {
        ...PRONE,
        root: { hips: [0, 9.6, 0] },
        lumbar: -34,
        thorax: -20,
        nod: -8,
        arms: { palm: [68, 0, 13], elbow: [-0.5, -0.5, 0.6] },
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'crown', shift: [12, 0] }],
    says: 'Lying on the belly, the elbows come under the shoulders and carry the chest, while hips and low back stay heavy.',
  },
  'prone-press-up': {
    ground: 'mat',
    poses: [
      { ...HANDS_READY },
      {
        ...HANDS_READY,
        spin: -75,
        lumbar: -35,
        thorax: -26,
        nod: -6,
        legs: { hip: -10, knee: 3, ankle: -62 },
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'crown', shift: [12, 0] }],
    says: 'On the belly with the hands beside the shoulders. The arms press the chest up while the hips stay on the floor.',
  },
  'cobra-pose': {
    ground: 'mat',
    poses: [
      { ...HANDS_READY, arms: UNDER_THE_SHOULDERS },
      {
        ...HANDS_READY,
        spin: -84,
        lumbar: -24,
        thorax: -16,
        nod: 0,
        legs: { hip: -1, knee: 3, ankle: -62 },
        arms: UNDER_THE_SHOULDERS,
      },
    ],
    rests: { pelvis: 0 },
    arrows: [{ follows: 'crown', shift: [12, 0] }],
    says: 'On the belly with the hands under the shoulders, elbows close. The chest lifts a little way; the neck stays long.',
  },
  'standing-back-extension': {
    poses: [
      { ...STANDING, arms: HANDS_BEHIND_HIPS },
      {
        ...STANDING,
        root: { hips: [6, 89.2, 0] },
        spin: 5,
        lumbar: -18,
        thorax: -8,
        nod: -6,
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
          [54, 92, 10],
          [42, 92, 10],
          [29, 92, 10],
        ],
      },
    ],
    says: 'Standing side-on with one shoulder against a wall. The other hand pushes the hips sideways toward the wall.',
  },
} satisfies Record<string, Figure>
