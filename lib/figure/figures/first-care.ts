import type { Figure } from '../figure'
import { SITTING, STANDING } from '../postures'
import { LANDS_AND_PASSES, onward, PASSES_WALKING, strides, WALKS } from './walking-and-cardio'

/** What the education blocks show. */
export const firstCare = {
  'ice-and-heat': {
    props: [
      { prop: 'block', from: -20, to: 20, top: 45, legs: true },
      { prop: 'pack', at: { on: 'rightGrip', shift: [5, 0, -3] } },
    ],
    poses: [
      {
        ...SITTING,
        arms: {
          left: { palm: { on: 'leftThigh', shift: [0, 7, 0] } },
          right: { grip: [26, 84, 18], elbow: [-1, -0.6, 0.4] },
        },
      },
      {
        ...SITTING,
        arms: {
          left: { palm: { on: 'leftThigh', shift: [0, 7, 0] } },
          right: { grip: [-18.5, 78, 10], elbow: [-1, -0.3, 0.8] },
        },
      },
    ],
    rests: { pelvis: 45 },
    arrows: [
      {
        curve: [
          [-52, 80, 0],
          [-38, 80, 0],
          [-24, 80, 0],
        ],
      },
    ],
    says: 'Sitting with a cold or warm pack, wrapped in a towel, that one hand holds against the low back.',
  },
  walk: {
    isShod: true,
    isDynamic: true,
    poses: strides(WALKS, PASSES_WALKING),
    shows: LANDS_AND_PASSES,
    goesRound: true,
    arrows: [onward(46, 80, 96)],
    says: 'Walking tall at an easy pace.',
  },
  posture: {
    isShod: true,
    camera: { yaw: 26 },
    props: [{ prop: 'carton', at: { on: 'rightGrip', shift: [0, -1, -18] } }],
    poses: [
      {
        ...STANDING,
        root: { hips: [-22, 46, 0] },
        spin: -54,
        nod: -20,
        legs: { foot: [0, 0, 13], out: 10 },
        arms: { grip: [34, 14, 18], elbow: [-1, -0.6, 0.5] },
      },
      {
        ...STANDING,
        root: { hips: [-3, 89, 0] },
        spin: 0,
        nod: 0,
        legs: { foot: [0, 0, 13], out: 10 },
        arms: { grip: [25, 98, 18], elbow: [-1, -0.6, 0.5] },
      },
    ],
    arrows: [
      {
        curve: [
          [58, 36, 0],
          [60, 64, 0],
          [58, 94, 0],
        ],
      },
    ],
    says: 'Lifting a box from the floor: hips and knees bend, the back keeps its natural shape, and the box stays close to the body.',
  },
} satisfies Record<string, Figure>
