import type { Figure } from '../figure'
import type { Pose } from '../pose'
import { STEPPING } from '../postures'

const ALONG_THE_SIDE = { shoulder: 12, abduct: 4, elbow: 4, hand: 'open' } as const
const KNEES_BEHIND = { hip: 0, knee: 90, ankle: -40 } as const

/** On the right forearm, facing the viewer, head left: leaning by so many degrees from upright, the trunk bent up toward the left. */
const onOneForearm = (lean: number, sideBend: number): Omit<Pose, 'legs'> => ({
  root: { keep: 'rightElbow', at: [-50, 4, 0] },
  turn: 90,
  spin: lean,
  sideBend: -sideBend,
  arms: {
    left: ALONG_THE_SIDE,
    right: { shoulder: 0, abduct: lean - sideBend, elbow: 90, hand: 'closed' },
  },
})

/** Lying on the belly, propped up on the forearms. */
const PROPPED_UP: Omit<Pose, 'legs'> = {
  root: { keep: 'rightElbow', at: [50, 4, 16] },
  spin: -82,
  lumbar: -28,
  thorax: -16,
  nod: -10,
  arms: { shoulder: 38, elbow: 90 },
}

const HANGING = { shoulder: 0, abduct: 6, elbow: 2, hand: 'closed' } as const
const SWINGING = { shoulder: 30, abduct: 4, elbow: 14, hand: 'open' } as const

export const planksAndCarries = {
  'side-plank-knees': {
    ground: 'mat',
    camera: { yaw: 15, pitch: 34 },
    poses: [
      {
        ...onOneForearm(66, 22),
        legs: { left: { ...KNEES_BEHIND, abduct: 20 }, right: { ...KNEES_BEHIND, abduct: -21 } },
      },
      {
        ...onOneForearm(68, 0),
        legs: { left: { ...KNEES_BEHIND, abduct: -2 }, right: { ...KNEES_BEHIND, abduct: 0 } },
      },
    ],
    rests: { rightElbow: 0, rightKnee: 0 },
    arrows: [
      {
        curve: [
          [10, 50, 0],
          [10, 64, 0],
          [10, 78, 0],
        ],
      },
    ],
    says: 'Lying on one side on the forearm with the knees bent. The hips lift until head, hips and knees are in one straight line.',
  },
  'side-plank': {
    ground: 'mat',
    camera: { yaw: 8, pitch: 28 },
    poses: [
      {
        ...onOneForearm(66, 22),
        legs: { left: { hip: 8, knee: 0, abduct: 16 }, right: { hip: 0, knee: 0, abduct: -20 } },
      },
      {
        ...onOneForearm(74, 0),
        legs: { left: { hip: 8, knee: 0, abduct: -3 }, right: { hip: 0, knee: 0, abduct: 0 } },
      },
    ],
    rests: { rightElbow: 0, rightFoot: 0 },
    arrows: [
      {
        curve: [
          [10, 50, 0],
          [10, 64, 0],
          [10, 78, 0],
        ],
      },
    ],
    says: 'Lying on one side on the forearm with straight legs. The hips lift until ear, shoulder, hip and ankle are in one line.',
  },
  'forearm-plank-knees': {
    ground: 'mat',
    poses: [
      { ...PROPPED_UP, legs: { hip: -3, knee: 10, ankle: -62 } },
      {
        root: { keep: 'rightElbow', at: [50, 4, 16] },
        spin: -71,
        nod: -12,
        legs: { hip: 0, knee: 19, ankle: -62 },
        arms: { shoulder: 71, elbow: 90 },
      },
    ],
    rests: { leftElbow: 0, rightElbow: 0, rightKnee: 0, leftKnee: 0 },
    arrows: [
      {
        curve: [
          [-10, 40, 0],
          [-10, 52, 0],
          [-10, 64, 0],
        ],
      },
    ],
    says: 'Face down on forearms and knees. The hips lift until head, hips and knees are in one straight line.',
  },
  'forearm-plank': {
    ground: 'mat',
    poses: [
      { ...PROPPED_UP, legs: { hip: -3, knee: 19, ankle: 24, toes: 66 } },
      {
        root: { keep: 'rightElbow', at: [50, 4, 16] },
        spin: -79,
        nod: -12,
        legs: { hip: -3, knee: 0, ankle: 26, toes: 68 },
        arms: { shoulder: 79, elbow: 90 },
      },
    ],
    rests: { leftElbow: 0, rightElbow: 0 },
    arrows: [
      {
        curve: [
          [-10, 44, 0],
          [-10, 54, 0],
          [-10, 66, 0],
        ],
      },
    ],
    says: 'Face down on forearms and toes. The hips lift until the body is straight from head to heels.',
  },
  'suitcase-carry': {
    isShod: true,
    isDynamic: true,
    props: [{ prop: 'kettlebell', at: { on: 'rightGrip' } }],
    poses: [
      { root: STEPPING.root, legs: STEPPING.rightAhead, arms: { left: SWINGING, right: HANGING } },
      {
        root: STEPPING.root,
        legs: STEPPING.leftAhead,
        arms: { left: { ...SWINGING, shoulder: -28 }, right: HANGING },
      },
    ],
    arrows: [
      {
        curve: [
          [38, 114, 0],
          [56, 114, 0],
          [78, 114, 0],
        ],
      },
    ],
    says: 'Walking tall with one weight hanging at the side. Both shoulders stay level.',
  },
  'farmers-carry': {
    isShod: true,
    isDynamic: true,
    camera: { yaw: 58 },
    props: [
      { prop: 'kettlebell', at: { on: 'rightGrip' } },
      { prop: 'kettlebell', at: { on: 'leftGrip' } },
    ],
    poses: [
      { root: STEPPING.root, legs: STEPPING.rightAhead, arms: HANGING },
      { root: STEPPING.root, legs: STEPPING.leftAhead, arms: HANGING },
    ],
    arrows: [
      {
        curve: [
          [60, 90, 0],
          [80, 90, 0],
          [112, 90, 0],
        ],
      },
    ],
    says: 'Walking tall with an equal weight in each hand, arms straight, with short, quiet steps.',
  },
} satisfies Record<string, Figure>
