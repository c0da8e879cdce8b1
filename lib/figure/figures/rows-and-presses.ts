import type { Figure } from '../figure'
import type { Arm } from '../pose'
import { STANDING } from '../postures'

const STILL_STANCE = {
  ...STANDING,
  root: { hips: [0, 89.2, 0] },
  legs: { foot: [2, 0, 11], out: 6 },
} as const
const rowing = (x: number, y: number, z = 14): Arm => ({ grip: [x, y, z], elbow: [-1, -0.35, 0.3] })
/** Straight arms with closed hands hanging from a trunk that is bent forward by so much. */
const hangingBy = (bend: number): Arm => ({ shoulder: bend, elbow: 4, hand: 'closed' })
const BENT_OVER = { root: { hips: [-26, 82, 0] }, spin: -62, nod: -14, legs: { foot: [0, 0, 10] } } as const
/** Chest down on a sloped bench, the feet on either side of it behind. */
const ON_SLOPE = {
  root: { hips: [0, 76, 0] },
  spin: -48,
  nod: -10,
  legs: { foot: [-44, 0, 16], tilt: -26 },
} as const
const AT_CABLE = { root: { hips: [0, 50, 0] }, legs: { foot: [68, 18, 9], tilt: 56 } } as const
const ON_BENCH = {
  root: { hips: [0, 89, 0] },
  spin: -85,
  nod: -20,
  legs: { left: { hip: 85, knee: 90, ankle: -40 }, right: { foot: [-14, 0, 12] } },
} as const
const BENCH_HAND: Arm = { palm: [60, 42, -14] }
const ON_KNEE = { keep: 'rightKnee', at: [-3, 5.9, 9] } as const
const UPRIGHT_SEAT = { root: { hips: [4, 55, 0] }, legs: { foot: [44, 0, 14], out: 8 } } as const

export const rowsAndPresses = {
  'band-row': {
    isShod: true,
    props: [
      { prop: 'post', x: 128, height: 132 },
      { prop: 'line', through: [{ on: 'leftGrip' }, [128, 119, 0], { on: 'rightGrip' }], of: 'band' },
    ],
    poses: [
      { ...STILL_STANCE, arms: rowing(60, 122) },
      { ...STILL_STANCE, arms: rowing(16, 114, 18) },
    ],
    arrows: [
      {
        curve: [
          [66, 144, 0],
          [48, 146, 0],
          [28, 144, 0],
        ],
      },
    ],
    says: 'Standing tall, a band fixed in front at chest height. The elbows pull back and the shoulder blades squeeze together.',
  },
  'chest-supported-row': {
    isShod: true,
    props: [
      { prop: 'slope', from: [13, 65, 0], to: [54, 102, 0] },
      { prop: 'dumbbell', at: { on: 'rightGrip' } },
    ],
    poses: [
      { ...ON_SLOPE, arms: hangingBy(48) },
      { ...ON_SLOPE, arms: { shoulder: -22, elbow: 72, hand: 'closed' } },
    ],
    leans: ['belly', 'chest'],
    arrows: [
      {
        curve: [
          [70, 52, 30],
          [72, 70, 30],
          [68, 88, 30],
        ],
      },
    ],
    says: 'Chest down on a sloped bench, a dumbbell in each hanging hand. The elbows pull up past the sides.',
  },
  'seated-cable-row': {
    isShod: true,
    props: [
      { prop: 'block', from: 108, to: 128, top: 150 },
      {
        prop: 'line',
        through: [
          [-20, 6, 0],
          [108, 6, 0],
        ],
        of: 'bar',
        isBehind: true,
      },
      {
        prop: 'line',
        through: [
          [70, 6, 0],
          [63.5, 14, 0],
          [80, 39, 0],
        ],
        of: 'bar',
        isBehind: true,
      },
      { prop: 'block', from: -26, to: 22, top: 40, legs: true },
      { prop: 'line', through: [{ on: 'rightGrip' }, [108, 82, 0]], of: 'cable' },
      {
        prop: 'line',
        through: [
          { on: 'rightGrip', shift: [1.5, -7, 0] },
          { on: 'rightGrip', shift: [0, 7, 0] },
          { on: 'rightGrip', shift: [9, 0, 0] },
          { on: 'rightGrip', shift: [1.5, -7, 0] },
        ],
        of: 'stick',
      },
    ],
    poses: [
      { ...AT_CABLE, spin: -12, arms: rowing(61, 84, 4) },
      { ...AT_CABLE, spin: 2, arms: rowing(17, 76, 4) },
    ],
    rests: { pelvis: 40 },
    leans: ['rightBall', 'leftBall'],
    arrows: [
      {
        curve: [
          [74, 104, 0],
          [60, 106, 0],
          [42, 104, 0],
        ],
      },
    ],
    says: 'Sitting tall at a cable with the feet braced. The handle is pulled to the waist; the body stays still.',
  },
  'one-arm-dumbbell-row': {
    isShod: true,
    props: [
      { prop: 'block', from: -34, to: 84, top: 42, legs: true },
      { prop: 'dumbbell', at: { on: 'rightGrip' } },
    ],
    poses: [
      { ...ON_BENCH, arms: { left: BENCH_HAND, right: hangingBy(85) } },
      { ...ON_BENCH, arms: { left: BENCH_HAND, right: { shoulder: -14, elbow: 92, hand: 'closed' } } },
    ],
    rests: { leftKnee: 42, leftHand: 42 },
    arrows: [
      {
        curve: [
          [39, 48, 30],
          [34, 60, 30],
          [22, 70, 30],
        ],
      },
    ],
    says: 'One hand and the same knee on a bench, back flat. The free hand pulls a dumbbell up past the side.',
  },
  'bent-over-row': {
    isShod: true,
    props: [{ prop: 'barbell', at: { on: 'rightGrip', shift: [0, 0, -20] } }],
    poses: [
      { ...BENT_OVER, arms: { grip: [16, 42, 20], elbow: [-1, 0.4, 0.4] } },
      { ...BENT_OVER, arms: { grip: [4, 74, 20], elbow: [-1, 0.6, 0.4] } },
    ],
    arrows: [
      {
        curve: [
          [46, 44, 0],
          [46, 62, 0],
          [42, 80, 0],
        ],
      },
    ],
    says: 'Tipped well forward from the hips with a flat, still back. The bar is pulled to the waist and lowered slowly.',
  },
  'half-kneeling-landmine-press': {
    isShod: true,
    ground: 'mat',
    props: [{ prop: 'landmine', from: [134, 3, 14], at: { on: 'rightGrip' } }],
    poses: [
      {
        root: ON_KNEE,
        spin: -2,
        legs: { left: { foot: [38, 0, -9] }, right: { hip: -2, knee: 87, ankle: -58 } },
        arms: { left: { shoulder: -4, elbow: 16 }, right: { grip: [19, 92, 18], elbow: [-0.6, -1, 0.3] } },
      },
      {
        root: ON_KNEE,
        spin: -7,
        legs: { left: { foot: [38, 0, -9] }, right: { hip: -5, knee: 79, ankle: -58 } },
        arms: { left: { shoulder: -4, elbow: 16 }, right: { grip: [61, 135, 14], elbow: [-0.6, -1, 0.3] } },
      },
    ],
    rests: { rightKnee: 0 },
    arrows: [
      {
        curve: [
          [36, 112, 30],
          [46, 128, 30],
          [60, 143, 30],
        ],
      },
    ],
    says: 'Kneeling on one knee, the end of a bar at the shoulder. The arm presses it up and forward until it is straight.',
  },
  'seated-dumbbell-press': {
    isShod: true,
    camera: { yaw: 50 },
    props: [
      { prop: 'seat-with-back', x: 6, seat: 45, height: 108 },
      { prop: 'dumbbell', at: { on: 'leftGrip' }, along: [0, 0, 1] },
      { prop: 'dumbbell', at: { on: 'rightGrip' }, along: [0, 0, 1] },
    ],
    poses: [
      { ...UPRIGHT_SEAT, arms: { grip: { on: 'neck', shift: [4, 8, 36] }, elbow: [0.3, -1, 0.5] } },
      { ...UPRIGHT_SEAT, arms: { grip: { on: 'neck', shift: [3, 60, 20] }, elbow: [0.3, -0.4, 1] } },
    ],
    rests: { pelvis: 45 },
    arrows: [
      {
        curve: [
          [8, 124, 62],
          [8, 142, 62],
          [8, 164, 60],
        ],
      },
    ],
    says: 'Sitting with the back against an upright bench, a dumbbell at each shoulder. Both are pressed up until the arms are straight.',
  },
  'standing-overhead-press': {
    isShod: true,
    camera: { yaw: 56 },
    props: [{ prop: 'barbell', at: { on: 'rightGrip', shift: [0, 0, -25] }, plate: 16 }],
    poses: [
      { ...STILL_STANCE, nod: -4, arms: { grip: [14, 137, 25], elbow: [0.5, -1, 0.1] } },
      { ...STILL_STANCE, nod: 2, arms: { grip: [3, 203.5, 25], elbow: [0.6, -0.2, 1] } },
    ],
    arrows: [
      {
        curve: [
          [0, 160, 60],
          [0, 176, 60],
          [0, 194, 60],
        ],
      },
    ],
    says: 'Standing, the weight at the shoulders. It is pressed straight up until the arms are straight over the feet.',
  },
} satisfies Record<string, Figure>
