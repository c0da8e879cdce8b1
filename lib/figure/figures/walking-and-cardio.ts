import type { Arrow, Figure } from '../figure'
import type { Arm, Leg, Pose } from '../pose'

/** A pose with the sides changed: every second step. */
const otherStep = (pose: Step): Step => ({
  ...pose,
  legs: { left: acrossLeg(pose.legs.right), right: acrossLeg(pose.legs.left) },
  arms: { left: pose.arms.right, right: pose.arms.left },
})
type LegAt = Extract<Leg, { foot: unknown }> & { readonly foot: readonly [number, number, number] }
export type Step = Pose & {
  readonly legs: { readonly left: LegAt; readonly right: LegAt }
  readonly arms: { readonly left: Arm; readonly right: Arm }
}
const acrossLeg = (leg: LegAt): LegAt => ({ ...leg, foot: [leg.foot[0], leg.foot[1], -leg.foot[2]] })

/** From the moment the far foot lands, through the near leg's swing and its landing, and on until the far foot lands again. */
export const strides = (lands: Step, passes: Step): Figure['poses'] => [
  lands,
  passes,
  otherStep(lands),
  otherStep(passes),
  lands,
]
export const LANDS_AND_PASSES = [0, 1]

const arms = (right: Arm, left: Arm): Step['arms'] => ({ left, right })
const swinging = (shoulder: number, elbow: number): Arm => ({ shoulder, elbow, hand: 'closed' })

export const WALKS: Step = {
  root: { hips: [0, 86.5, 0] },
  legs: { left: { foot: [27, 0, -7], tilt: 16 }, right: { foot: [-31, 0, 7], tilt: -38 } },
  arms: arms(swinging(26, 20), swinging(-24, 12)),
}
export const PASSES_WALKING: Step = {
  root: { hips: [0, 88.8, 0] },
  legs: { left: { foot: [-1, 0, -7], tilt: 0 }, right: { foot: [-13, 10, 7], tilt: -34 } },
  arms: arms(swinging(0, 14), swinging(0, 14)),
}
const HURRIES: Step = {
  root: { hips: [0, 84.8, 0] },
  spin: -4,
  legs: { left: { foot: [34, 0, -7], tilt: 24 }, right: { foot: [-40, 0, 7], tilt: -48 } },
  arms: arms(swinging(30, 88), swinging(-46, 84)),
}
const PASSES_HURRYING: Step = {
  root: { hips: [0, 88.6, 0] },
  spin: -4,
  legs: { left: { foot: [-1, 0, -7], tilt: 0 }, right: { foot: [-16, 11, 7], tilt: -40 } },
  arms: arms(swinging(-8, 84), swinging(-8, 84)),
}

/** Steps of a movement that goes round in six, and is back at its start. */
const round = (pose: (turn: number) => Pose): Figure['poses'] => [
  pose(0),
  pose(60),
  pose(120),
  pose(180),
  pose(240),
  pose(300),
  pose(360),
]
const HALF_ROUND = [0, 3]
const waySo = (turn: number): readonly [ahead: number, up: number] => [
  Math.cos((turn * Math.PI) / 180),
  Math.sin((turn * Math.PI) / 180),
]

const CRANK = [18, 34, 0] as const
const BIKE = { prop: 'bike', crank: CRANK, seat: [-13, 89, 0], bars: [42, 116, 0] } as const

/** On a bicycle that stands, the near pedal in front and high at the start. */
const pedalling = (turn: number): Pose => {
  const [ahead, up] = waySo(50 - turn).map((share) => share * 16) as [number, number]
  const [x, y] = [CRANK[0] - 12.5, CRANK[1] + 3.5]
  return {
    root: { hips: [-12, 103, 0] },
    spin: -12,
    nod: -4,
    legs: {
      left: { foot: [x - ahead, y - up, -9], tilt: -10 },
      right: { foot: [x + ahead, y + up, 9], tilt: -10 },
    },
    arms: { grip: [41, 117, 14], elbow: [-0.6, -1, 0.3] },
  }
}
/** The same at a fast pace, leaning on the bars. */
const racing = (turn: number): Pose => ({
  ...pedalling(turn),
  spin: -28,
  nod: -12,
  arms: { grip: [47, 108, 14], elbow: [-0.8, -1, 0.3] },
})

/** The feet on pedals that go round low and long, each hand back when its foot is in front. */
const striding = (turn: number): Pose => {
  const [ahead, up] = waySo(-turn)
  const foot = (way: number, z: number): Leg => ({ foot: [-3 + way * ahead * 22, 25 + way * up * 7, z] })
  const hand = (way: number, z: number): Arm => ({
    grip: [35 - way * ahead * 10, 131, z],
    elbow: [-1, -1, z * 0.02],
  })
  return {
    root: { hips: [0, 105, 0] },
    spin: -3,
    legs: { left: foot(-1, -9), right: foot(1, 9) },
    arms: { left: hand(-1, -16), right: hand(1, 16) },
  }
}

/** How far somebody gets. */
export const onward = (from: number, to: number, height: number): Arrow => ({
  curve: [
    [from, height, 0],
    [(from + to) / 2, height, 0],
    [to, height, 0],
  ],
})

export const walkingAndCardio = {
  walking: {
    isShod: true,
    isDynamic: true,
    poses: strides(WALKS, PASSES_WALKING),
    shows: LANDS_AND_PASSES,
    goesRound: true,
    arrows: [onward(46, 80, 96)],
    says: 'Walking tall on level ground, looking ahead, arms swinging.',
  },
  'brisk-walking': {
    isShod: true,
    isDynamic: true,
    poses: strides(HURRIES, PASSES_HURRYING),
    shows: [0, 2],
    goesRound: true,
    arrows: [onward(56, 112, 88)],
    says: 'Walking fast: longer steps, bent arms that swing, breathing harder.',
  },
  'stationary-bike': {
    isShod: true,
    isDynamic: true,
    ground: 'none',
    props: [BIKE],
    poses: round(pedalling),
    shows: HALF_ROUND,
    goesRound: true,
    arrows: [
      {
        curve: [
          [62, 66, 0],
          [78, 50, 0],
          [78, 24, 0],
        ],
      },
    ],
    says: 'Sitting tall on a stationary bike and pedaling at an easy, even pace.',
  },
  'pool-walking': {
    ground: 'none',
    isDynamic: true,
    props: [{ prop: 'water', height: 122 }],
    poses: strides(WALKS, PASSES_WALKING),
    shows: LANDS_AND_PASSES,
    goesRound: true,
    arrows: [onward(36, 76, 142)],
    says: 'Walking across a pool in chest-deep water with normal steps.',
  },
  'elliptical-trainer': {
    isShod: true,
    isDynamic: true,
    ground: 'none',
    props: [
      {
        prop: 'elliptical',
        pedals: [{ on: 'rightBall' }, { on: 'leftBall' }],
        handles: [{ on: 'rightGrip' }, { on: 'leftGrip' }],
      },
    ],
    poses: round(striding),
    shows: HALF_ROUND,
    goesRound: true,
    arrows: [
      {
        curve: [
          [26, 152, 0],
          [42, 154, 0],
          [60, 152, 0],
        ],
        isTwoWay: true,
      },
    ],
    says: 'Standing tall on an elliptical trainer, holding the handles lightly, striding at an even pace.',
  },
  'low-impact-intervals': {
    isShod: true,
    isDynamic: true,
    ground: 'none',
    props: [
      { ...BIKE, bars: [48, 107, 0], hasFan: true },
      { prop: 'stopwatch', at: [84, 132, 0] },
    ],
    poses: round(racing),
    shows: HALF_ROUND,
    goesRound: true,
    arrows: [
      {
        curve: [
          [82, 78, 0],
          [100, 58, 0],
          [98, 28, 0],
        ],
      },
    ],
    says: 'On a stationary bike with a fan, by the clock: pedaling fast for a short time, then at an easy pace, in turn.',
  },
} satisfies Record<string, Figure>
