import type { Figure } from '../figure'
import type { Arm } from '../pose'
import { HOOK_LYING } from '../postures'

const ON_THE_BACK = { head: 0, chest: 0, pelvis: 0 } as const
const HAND_ON_BELLY: Arm = { grip: { on: 'belly', shift: [2, 2, 5] }, elbow: [-0.2, -0.4, 1], hand: 'open' }
const HAND_ON_RIBS: Arm = { grip: { on: 'chest', shift: [12, 0, -6] }, elbow: [0.2, -0.4, -1], hand: 'open' }
const HANDS_AT_HIPS: Arm = {
  grip: { on: 'pelvis', shift: [-4, 11, 10] },
  elbow: [-0.4, -0.4, 1],
  hand: 'open',
}

export const restAndBreathing = {
  'rest-90-90': {
    ground: 'floor',
    props: [{ prop: 'chair', x: 42, faces: 'left' }],
    poses: [
      { ...HOOK_LYING, legs: { hip: 62, knee: 96, ankle: 12 } },
      { ...HOOK_LYING, legs: { hip: 88, knee: 90, ankle: 0 } },
    ],
    rests: ON_THE_BACK,
    arrows: [{ follows: 'rightHeel', shift: [-10, -6] }],
    says: 'On the back on the floor, both calves resting on the seat of a chair, hips and knees at right angles.',
  },
  'diaphragmatic-breathing': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, breath: 0, arms: { left: HAND_ON_RIBS, right: HAND_ON_BELLY } },
      { ...HOOK_LYING, breath: 5, arms: { left: HAND_ON_RIBS, right: HAND_ON_BELLY } },
    ],
    rests: ON_THE_BACK,
    arrows: [
      {
        curve: [
          [-20, 32, 0],
          [-20, 42, 0],
          [-20, 52, 0],
        ],
        isTwoWay: true,
      },
    ],
    says: 'On the back with one hand on the belly and one on the low ribs. The belly rises with the breath in and sinks with the breath out.',
  },
  'pelvic-tilt': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, root: { hips: [0, 12.9, 0] }, spin: 84, lumbar: -16, thorax: 9 },
      { ...HOOK_LYING, root: { hips: [-2, 12.8, 0] }, spin: 99, lumbar: 11, thorax: -4 },
    ],
    rests: { pelvis: 0 },
    leans: ['midback'],
    arrows: [
      {
        curve: [
          [-20, 36, 0],
          [-8, 40, 0],
          [6, 36, 0],
        ],
        isTwoWay: true,
      },
    ],
    says: 'On the back with the knees bent. The pelvis rocks: the low back presses toward the mat, then a small gap opens.',
  },
  'abdominal-brace': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, breath: 3.5, arms: HANDS_AT_HIPS },
      { ...HOOK_LYING, breath: 0, arms: HANDS_AT_HIPS },
    ],
    rests: ON_THE_BACK,
    arrows: [
      {
        curve: [
          [-20, 52, 0],
          [-20, 42, 0],
          [-20, 32, 0],
        ],
      },
    ],
    says: 'On the back with the finger tips inside the hip bones. The belly firms up all the way round, and is let go again.',
  },
  'heel-slide': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, legs: { left: { foot: [48, 0, -9] }, right: { foot: [48, 0, 9] } } },
      { ...HOOK_LYING, legs: { left: { foot: [48, 0, -9] }, right: { foot: [79, 0, 9], tilt: 24 } } },
    ],
    rests: ON_THE_BACK,
    arrows: [
      {
        curve: [
          [62, 10, 20],
          [80, 10, 20],
          [100, 10, 20],
        ],
      },
    ],
    says: 'On the back with the knees bent. One heel slides along the floor until the leg is almost straight, and back.',
  },
  'supine-march': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, legs: { left: { foot: [48, 0, -9] }, right: { foot: [48, 0, 9] } } },
      { ...HOOK_LYING, legs: { left: { foot: [48, 0, -9] }, right: { foot: [40, 22, 9] } } },
    ],
    rests: ON_THE_BACK,
    arrows: [
      {
        curve: [
          [76, 6, 20],
          [78, 20, 20],
          [74, 36, 20],
        ],
      },
    ],
    says: 'On the back with the knees bent. One foot lifts a few inches off the floor and is put down softly, then the other.',
  },
} satisfies Record<string, Figure>
