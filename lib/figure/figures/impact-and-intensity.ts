import type { Figure } from '../figure'
import type { Arm, Pose } from '../pose'
import { STANDING } from '../postures'
import { onward, type Step, strides, WALKS } from './walking-and-cardio'

const pumping = (shoulder: number): Arm => ({ shoulder, elbow: 92, hand: 'closed' })

/** Both feet off the floor, the near one behind. */
const FLIES: Step = {
  root: { hips: [0, 97, 0] },
  spin: -9,
  nod: 4,
  legs: { left: { foot: [30, 24, -7], tilt: 6 }, right: { foot: [-62, 24, 7], tilt: -66 } },
  arms: { left: pumping(-52), right: pumping(42) },
}
/** Over the far foot, the near heel close to the buttock. */
const RUNS_OVER: Step = {
  root: { hips: [0, 86.5, 0] },
  spin: -9,
  nod: 4,
  legs: { left: { foot: [5, 0, -7], tilt: 0 }, right: { foot: [-48, 36, 7], tilt: -78 } },
  arms: { left: pumping(-8), right: pumping(-8) },
}
/** A slow jog: low and short. */
const JOGS: Step = {
  root: { hips: [0, 86, 0] },
  spin: -7,
  nod: 3,
  legs: { left: { foot: [14, 0, -7], tilt: 0 }, right: { foot: [-50, 22, 7], tilt: -66 } },
  arms: { left: pumping(-40), right: pumping(26) },
}

const CROUCHED = { root: { hips: [-22, 58, 0] }, spin: -44, nod: -20 } as const satisfies Partial<Pose>

const STANDS_FAR = { foot: [-34, 0, -10], tilt: 0 } as const
const STANDS_NEAR = { foot: [-34, 0, 10], tilt: 0 } as const
const ON_THE_FLOOR: Arm = { palm: [20, 0, 18], fingers: [1, 0, 0] }

export const impactAndIntensity = {
  'walk-jog-intervals': {
    isShod: true,
    isDynamic: true,
    props: [{ prop: 'stopwatch', at: [64, 140, 0] }],
    poses: [WALKS, JOGS],
    arrows: [onward(46, 82, 96)],
    says: 'Walking, then a slow jog with short, soft steps, then walking again, in turn.',
  },
  running: {
    isShod: true,
    isDynamic: true,
    poses: strides(FLIES, RUNS_OVER),
    shows: [0, 1],
    goesRound: true,
    arrows: [onward(56, 116, 106)],
    says: 'Running tall with short, quiet steps.',
  },
  'box-jump': {
    isShod: true,
    isDynamic: true,
    props: [{ prop: 'block', from: 34, to: 86, top: 40 }],
    poses: [
      { ...CROUCHED, legs: { foot: [-6, 0, 10] }, arms: { shoulder: -44, elbow: 10, hand: 'open' } },
      {
        root: { hips: [34, 124, 0] },
        spin: -18,
        nod: -4,
        legs: { foot: [40, 60, 10], tilt: -16 },
        arms: { shoulder: 112, elbow: 14, hand: 'open' },
      },
      {
        root: { hips: [58, 129, 0] },
        spin: 0,
        nod: 0,
        legs: { foot: [58, 40, 10], tilt: 0 },
        arms: { shoulder: 0, elbow: 12, hand: 'open' },
      },
    ],
    arrows: [
      {
        curve: [
          [8, 132, 0],
          [34, 196, 0],
          [62, 124, 0],
        ],
      },
    ],
    says: 'From a small squat with the arms back, a jump onto a low box, landing softly with both feet, then standing tall.',
  },
  'jump-rope': {
    isShod: true,
    isDynamic: true,
    props: [{ prop: 'jump-rope' }],
    poses: [
      {
        root: { hips: [0, 86, 0] },
        turn: 90,
        legs: { left: { foot: [8, 0, 0], tilt: -8 }, right: { foot: [-8, 0, 0], tilt: -8 } },
        arms: { shoulder: -4, abduct: 24, elbow: 40, rotate: -70, hand: 'closed' },
      },
      {
        root: { hips: [0, 102, 0] },
        turn: 90,
        legs: { left: { foot: [8, 13, 0], tilt: -26 }, right: { foot: [-8, 13, 0], tilt: -26 } },
        arms: { shoulder: -4, abduct: 24, elbow: 40, rotate: -70, hand: 'closed' },
      },
    ],
    arrows: [
      {
        curve: [
          [32, 12, 0],
          [32, 28, 0],
          [32, 46, 0],
        ],
      },
    ],
    says: 'Hopping just high enough to clear a turning rope, landing softly on the balls of the feet.',
  },
  'hiit-circuit': {
    isShod: true,
    isDynamic: true,
    props: [{ prop: 'stopwatch', at: [-46, 190, 0] }],
    poses: [
      {
        root: { hips: [-24, 54, 0] },
        spin: -42,
        nod: -20,
        legs: { foot: [0, 0, 12], tilt: 0 },
        arms: { shoulder: -34, elbow: 16, hand: 'closed' },
      },
      {
        root: { hips: [-6, 88, 0] },
        spin: -12,
        nod: -6,
        legs: { foot: [0, 0, 12], tilt: -10 },
        arms: { shoulder: 78, elbow: 12, hand: 'closed' },
      },
      {
        root: { hips: [0, 118, 0] },
        spin: 0,
        nod: -4,
        legs: { foot: [-11, 23, 12], tilt: -48 },
        arms: { shoulder: 146, elbow: 6, hand: 'closed' },
      },
    ],
    shows: [0, 2],
    arrows: [
      {
        curve: [
          [44, 112, 0],
          [44, 140, 0],
          [44, 172, 0],
        ],
      },
    ],
    says: 'One of several exercises done hard and fast by the clock: from a squat, a jump with both arms up.',
  },
  burpee: {
    isShod: true,
    isDynamic: true,
    poses: [
      {
        ...STANDING,
        root: { hips: [-34, 89.2, 0] },
        legs: { left: STANDS_FAR, right: STANDS_NEAR },
        arms: { palm: [-29, 90, 18], fingers: [0.1, -1, 0] },
      },
      {
        root: { hips: [-46, 80, 0] },
        spin: -62,
        lumbar: 8,
        thorax: 5,
        nod: -20,
        legs: { left: STANDS_FAR, right: STANDS_NEAR },
        arms: { palm: [6, 50, 18], fingers: [0.6, -0.8, 0] },
      },
      {
        root: { hips: [-38, 65, 0] },
        spin: -84,
        lumbar: 16,
        thorax: 10,
        nod: -24,
        legs: { left: STANDS_FAR, right: STANDS_NEAR },
        arms: ON_THE_FLOOR,
      },
      {
        root: { hips: [-32, 56, 0] },
        spin: -80,
        lumbar: 10,
        thorax: 4,
        nod: -18,
        legs: {
          left: { foot: [-84, 14, -10], tilt: -74 },
          right: { foot: [-34, 0, 10], tilt: -24 },
        },
        arms: ON_THE_FLOOR,
      },
      {
        root: { hips: [-29, 50, 0] },
        spin: -76,
        lumbar: 6,
        thorax: 2,
        nod: -16,
        legs: { left: { foot: [-118, 0, -10], tilt: -64 }, right: { foot: [-84, 14, 10], tilt: -78 } },
        arms: ON_THE_FLOOR,
      },
      {
        root: { hips: [-27, 42, 0] },
        spin: -71,
        nod: -14,
        legs: { left: { foot: [-118, 0, -10], tilt: -64 }, right: { foot: [-118, 0, 10], tilt: -64 } },
        arms: ON_THE_FLOOR,
      },
    ],
    shows: [0, 2, 5],
    arrows: [
      {
        curve: [
          [0, 130, 0],
          [22, 104, 0],
          [24, 52, 0],
        ],
      },
    ],
    says: 'From standing, both hands go to the floor, then the feet step back until the body is one straight line, and all the way back up.',
  },
} satisfies Record<string, Figure>
