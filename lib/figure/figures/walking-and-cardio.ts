import type { Figure } from '../figure'
import type { Arm, Pose } from '../pose'
import { STEPPING } from '../postures'

const AHEAD: Arm = { shoulder: 24, elbow: 22, hand: 'closed' }
const BEHIND: Arm = { shoulder: -22, elbow: 12, hand: 'closed' }
const PUMPED_AHEAD: Arm = { shoulder: 34, elbow: 82, hand: 'closed' }
const PUMPED_BEHIND: Arm = { shoulder: -38, elbow: 84, hand: 'closed' }

/** On a bicycle that stands: the crank turned by so many degrees, 0 with the right foot in front. */
const pedalling = (turn: number): Pose => {
  const [ahead, up] = [15 * Math.cos((turn * Math.PI) / 180), -15 * Math.sin((turn * Math.PI) / 180)]
  return {
    root: { hips: [-12, 98, 0] },
    spin: -16,
    nod: -6,
    legs: {
      left: { foot: [12 - ahead, 30 - up, -9], tilt: -8 },
      right: { foot: [12 + ahead, 30 + up, 9], tilt: -8 },
    },
    arms: { grip: [46, 104, 14], elbow: [-0.6, -1, 0.3] },
  }
}
const once = (pose: (turn: number) => Pose): Figure['poses'] => [
  pose(-60),
  pose(0),
  pose(60),
  pose(120),
  pose(180),
  pose(240),
  pose(300),
]
const ROUND = once(pedalling)
const FAST_ROUND = once((turn) => ({ ...pedalling(turn), spin: -34 }))
const HALF_ROUND = [0, 3]
const BIKE = { prop: 'bike', crank: [14, 32, 0], seat: [-14, 86, 0], bars: [46, 102, 0] } as const

export const walkingAndCardio = {
  walking: {
    isShod: true,
    isDynamic: true,
    poses: [
      { root: STEPPING.root, legs: STEPPING.rightAhead, arms: { left: AHEAD, right: BEHIND } },
      { root: STEPPING.root, legs: STEPPING.leftAhead, arms: { left: BEHIND, right: AHEAD } },
    ],
    arrows: [
      {
        curve: [
          [48, 96, 0],
          [66, 96, 0],
          [88, 96, 0],
        ],
      },
    ],
    says: 'Walking tall on level ground, looking ahead, arms swinging.',
  },
  'brisk-walking': {
    isShod: true,
    isDynamic: true,
    poses: [
      {
        root: { hips: [0, 85.5, 0] },
        spin: -5,
        legs: { left: { foot: [-37, 0, -7], tilt: -44 }, right: { foot: [31, 0, 7], tilt: 20 } },
        arms: { left: PUMPED_AHEAD, right: PUMPED_BEHIND },
      },
      {
        root: { hips: [0, 85.5, 0] },
        spin: -5,
        legs: { left: { foot: [31, 0, -7], tilt: 20 }, right: { foot: [-37, 0, 7], tilt: -44 } },
        arms: { left: PUMPED_BEHIND, right: PUMPED_AHEAD },
      },
    ],
    arrows: [
      {
        curve: [
          [52, 96, 0],
          [72, 96, 0],
          [100, 96, 0],
        ],
      },
      {
        curve: [
          [52, 84, 0],
          [64, 84, 0],
          [82, 84, 0],
        ],
      },
    ],
    says: 'Walking fast: longer steps, bent arms that swing, breathing harder.',
  },
  'stationary-bike': {
    isShod: true,
    isDynamic: true,
    props: [BIKE],
    poses: ROUND,
    shows: HALF_ROUND,
    goesRound: true,
    arrows: [
      {
        curve: [
          [34, 52, 40],
          [48, 34, 40],
          [34, 12, 40],
        ],
      },
    ],
    says: 'Sitting tall on a stationary bike and pedaling at an easy, even pace.',
  },
  'pool-walking': {
    ground: 'none',
    isDynamic: true,
    props: [{ prop: 'water', height: 122 }],
    poses: [
      { root: STEPPING.root, legs: STEPPING.rightAhead, arms: { left: AHEAD, right: BEHIND } },
      { root: STEPPING.root, legs: STEPPING.leftAhead, arms: { left: BEHIND, right: AHEAD } },
    ],
    arrows: [
      {
        curve: [
          [40, 140, 0],
          [56, 140, 0],
          [80, 140, 0],
        ],
      },
    ],
    says: 'Walking across a pool in chest-deep water with normal steps.',
  },
  'elliptical-trainer': {
    isShod: true,
    isDynamic: true,
    props: [
      {
        prop: 'elliptical',
        pedals: [{ on: 'rightBall' }, { on: 'leftBall' }],
        handles: [{ on: 'rightGrip' }, { on: 'leftGrip' }],
      },
    ],
    poses: [
      {
        root: { hips: [0, 106, 0] },
        spin: -4,
        legs: { left: { foot: [-26, 22, -9], tilt: -24 }, right: { foot: [18, 20, 9], tilt: 0 } },
        arms: {
          left: { grip: [44, 134, -16], elbow: [-1, -1, -0.2] },
          right: { grip: [26, 130, 16], elbow: [-1, -1, 0.2] },
        },
      },
      {
        root: { hips: [0, 106, 0] },
        spin: -4,
        legs: { left: { foot: [18, 20, -9], tilt: 0 }, right: { foot: [-26, 22, 9], tilt: -24 } },
        arms: {
          left: { grip: [26, 130, -16], elbow: [-1, -1, -0.2] },
          right: { grip: [44, 134, 16], elbow: [-1, -1, 0.2] },
        },
      },
    ],
    arrows: [
      {
        curve: [
          [20, 6, 40],
          [-6, 4, 40],
          [-32, 8, 40],
        ],
        isTwoWay: true,
      },
    ],
    says: 'Standing tall on an elliptical trainer, holding the handles lightly, striding at an even pace.',
  },
  'low-impact-intervals': {
    isShod: true,
    isDynamic: true,
    props: [BIKE],
    poses: FAST_ROUND,
    shows: HALF_ROUND,
    goesRound: true,
    arrows: [
      {
        curve: [
          [36, 54, 40],
          [50, 34, 40],
          [36, 12, 40],
        ],
      },
      {
        curve: [
          [24, 50, 40],
          [34, 34, 40],
          [24, 18, 40],
        ],
      },
    ],
    says: 'On a stationary bike, leaning forward: pedaling fast for a short time, then at an easy pace, in turn.',
  },
} satisfies Record<string, Figure>
