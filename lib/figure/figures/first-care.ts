import type { Figure } from '../figure'
import { SITTING, STANDING, STEPPING } from '../postures'

/** What the education blocks show. */
export const firstCare = {
  'ice-and-heat': {
    props: [
      { prop: 'chair', x: -6, faces: 'right' },
      { prop: 'pack', at: { on: 'lowback' } },
    ],
    poses: [
      {
        ...SITTING,
        arms: { left: { palm: { on: 'leftThigh', shift: [0, 7, 0] } }, right: { grip: [26, 72, 16] } },
      },
      {
        ...SITTING,
        arms: {
          left: { palm: { on: 'leftThigh', shift: [0, 7, 0] } },
          right: { grip: [-13, 78, 10], elbow: [-1, -0.3, 0.8] },
        },
      },
    ],
    rests: { pelvis: 45 },
    says: 'Sitting on a chair with a cold or warm pack, wrapped in a towel, held against the low back.',
  },
  walk: {
    isShod: true,
    isDynamic: true,
    poses: [
      {
        root: STEPPING.root,
        legs: STEPPING.rightAhead,
        arms: {
          left: { shoulder: 24, elbow: 22, hand: 'closed' },
          right: { shoulder: -22, elbow: 12, hand: 'closed' },
        },
      },
      {
        root: STEPPING.root,
        legs: STEPPING.leftAhead,
        arms: {
          left: { shoulder: -22, elbow: 12, hand: 'closed' },
          right: { shoulder: 24, elbow: 22, hand: 'closed' },
        },
      },
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
    says: 'Walking tall at an easy pace.',
  },
  posture: {
    isShod: true,
    props: [{ prop: 'carton', at: { on: 'rightGrip', shift: [7, 4, -12] } }],
    poses: [
      {
        ...STANDING,
        root: { hips: [-27, 54, 0] },
        spin: -40,
        nod: -16,
        legs: { foot: [0, 0, 11] },
        arms: { grip: [31, 36, 12], elbow: [-1, -0.6, 0.5] },
      },
      {
        ...STANDING,
        root: { hips: [-3, 89, 0] },
        spin: 0,
        nod: 0,
        legs: { foot: [0, 0, 11] },
        arms: { grip: [23, 98, 12], elbow: [-1, -0.6, 0.5] },
      },
    ],
    arrows: [
      {
        curve: [
          [62, 50, 0],
          [64, 72, 0],
          [62, 96, 0],
        ],
      },
    ],
    says: 'Lifting a box from the floor: hips and knees bend, the back keeps its natural shape, and the box stays close to the body.',
  },
} satisfies Record<string, Figure>
