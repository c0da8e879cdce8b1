import type { Figure } from '../figure'
import type { Arm } from '../pose'
import { STANDING } from '../postures'

const PUMPED_AHEAD: Arm = { shoulder: 36, elbow: 92, hand: 'closed' }
const PUMPED_BEHIND: Arm = { shoulder: -44, elbow: 92, hand: 'closed' }

export const impactAndIntensity = {
  'walk-jog-intervals': {
    isShod: true,
    isDynamic: true,
    poses: [
      {
        root: { hips: [0, 86.5, 0] },
        spin: 0,
        legs: { left: { foot: [-31, 0, -7], tilt: -38 }, right: { foot: [27, 0, 7], tilt: 16 } },
        arms: {
          left: { shoulder: 24, elbow: 22, hand: 'closed' },
          right: { shoulder: -22, elbow: 12, hand: 'closed' },
        },
      },
      {
        root: { hips: [0, 91, 0] },
        spin: -8,
        legs: { left: { foot: [-44, 26, -7], tilt: -62 }, right: { foot: [20, 5, 7], tilt: 4 } },
        arms: { left: PUMPED_AHEAD, right: PUMPED_BEHIND },
      },
    ],
    arrows: [
      {
        curve: [
          [50, 96, 0],
          [68, 96, 0],
          [90, 96, 0],
        ],
      },
    ],
    says: 'Walking, then a slow jog with short, soft steps, then walking again, in turn.',
  },
  running: {
    isShod: true,
    isDynamic: true,
    poses: [
      {
        root: { hips: [0, 95, 0] },
        spin: -10,
        legs: { left: { hip: -24, knee: 62, ankle: -24 }, right: { hip: 46, knee: 52, ankle: 4 } },
        arms: { left: PUMPED_AHEAD, right: PUMPED_BEHIND },
      },
      {
        root: { hips: [0, 95, 0] },
        spin: -10,
        legs: { left: { hip: 46, knee: 52, ankle: 4 }, right: { hip: -24, knee: 62, ankle: -24 } },
        arms: { left: PUMPED_BEHIND, right: PUMPED_AHEAD },
      },
    ],
    arrows: [
      {
        curve: [
          [54, 100, 0],
          [76, 100, 0],
          [104, 100, 0],
        ],
      },
    ],
    says: 'Running tall with short, quiet steps.',
  },
  'box-jump': {
    isShod: true,
    isDynamic: true,
    props: [{ prop: 'block', from: 34, to: 92, top: 40 }],
    poses: [
      {
        root: { hips: [-22, 58, 0] },
        spin: -44,
        nod: -20,
        legs: { left: { foot: [-6, 0, -10] }, right: { foot: [-6, 0, 10] } },
        arms: { shoulder: -44, elbow: 10, hand: 'open' },
      },
      {
        root: { hips: [30, 118, 0] },
        spin: -20,
        nod: -6,
        legs: { left: { foot: [42, 56, -10], tilt: -10 }, right: { foot: [42, 56, 10], tilt: -10 } },
        arms: { shoulder: 96, elbow: 24, hand: 'open' },
      },
      {
        root: { hips: [60, 129, 0] },
        spin: 0,
        nod: 0,
        legs: { left: { foot: [60, 40, -10], tilt: 0 }, right: { foot: [60, 40, 10], tilt: 0 } },
        arms: { shoulder: 0, elbow: 12, hand: 'open' },
      },
    ],
    shows: [0, 2],
    arrows: [
      {
        curve: [
          [-2, 128, 0],
          [16, 162, 0],
          [46, 176, 0],
        ],
      },
    ],
    says: 'From a small squat with the arms back, a jump onto a low box, landing softly with both feet, then standing tall.',
  },
  'jump-rope': {
    isShod: true,
    isDynamic: true,
    props: [
      {
        prop: 'line',
        through: [
          { on: 'rightGrip' },
          [-74, 96, 0],
          [-66, 236, 0],
          [66, 236, 0],
          [74, 96, 0],
          { on: 'leftGrip' },
        ],
        of: 'rope',
        isBehind: true,
      },
    ],
    poses: [
      {
        root: { hips: [0, 86, 0] },
        turn: 90,
        legs: { left: { foot: [7, 0, 0], tilt: -14 }, right: { foot: [-7, 0, 0], tilt: -14 } },
        arms: { shoulder: -4, abduct: 26, elbow: 30, rotate: -70, hand: 'closed' },
      },
      {
        root: { hips: [0, 98, 0] },
        turn: 90,
        legs: { left: { foot: [7, 10, 0], tilt: -30 }, right: { foot: [-7, 10, 0], tilt: -30 } },
        arms: { shoulder: -4, abduct: 26, elbow: 30, rotate: -70, hand: 'closed' },
      },
    ],
    arrows: [
      {
        curve: [
          [42, 2, 0],
          [42, 16, 0],
          [42, 32, 0],
        ],
        isTwoWay: true,
      },
    ],
    says: 'Hopping just high enough to clear a turning rope, landing softly on the balls of the feet.',
  },
  'hiit-circuit': {
    isShod: true,
    isDynamic: true,
    poses: [
      {
        root: { hips: [-24, 54, 0] },
        spin: -42,
        nod: -20,
        legs: { foot: [0, 0, 12] },
        arms: { shoulder: 60, elbow: 60, hand: 'closed' },
      },
      {
        root: { hips: [0, 89, 0] },
        spin: 0,
        nod: -4,
        legs: { foot: [0, 0, 12] },
        arms: { shoulder: 172, elbow: 6, hand: 'closed' },
      },
    ],
    arrows: [
      {
        curve: [
          [30, 150, 0],
          [30, 176, 0],
          [30, 206, 0],
        ],
      },
      {
        curve: [
          [42, 150, 0],
          [42, 170, 0],
          [42, 192, 0],
        ],
      },
    ],
    says: 'One of several exercises done fast in a circuit: from a squat up to standing with both arms overhead.',
  },
  burpee: {
    isShod: true,
    isDynamic: true,
    poses: [
      {
        ...STANDING,
        root: { hips: [-18, 89.4, 0] },
        legs: { left: { foot: [-18, 0, -10], tilt: 0 }, right: { foot: [-18, 0, 10], tilt: 0 } },
        arms: { palm: [12, 104, 20], fingers: [0.3, -1, 0] },
      },
      {
        root: { hips: [-30, 82, 0] },
        spin: -98,
        lumbar: 22,
        thorax: 18,
        nod: -20,
        legs: { left: { foot: [-18, 0, -10], tilt: 0 }, right: { foot: [-18, 0, 10], tilt: 0 } },
        arms: { palm: [20, 0, 18], fingers: [1, 0, 0] },
      },
      {
        root: { hips: [-27, 42, 0] },
        spin: -71,
        nod: -14,
        legs: { left: { foot: [-118, 0, -10], tilt: -64 }, right: { foot: [-118, 0, 10], tilt: -64 } },
        arms: { palm: [20, 0, 18], fingers: [1, 0, 0] },
      },
    ],
    arrows: [
      {
        curve: [
          [24, 150, 0],
          [46, 120, 0],
          [44, 70, 0],
        ],
      },
    ],
    says: 'From standing, both hands go to the floor, then the feet step back until the body is one straight line, and all the way back up.',
  },
} satisfies Record<string, Figure>
