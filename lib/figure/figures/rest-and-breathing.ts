import type { Figure } from '../figure'
import type { Arm } from '../pose'
import { HOOK_LYING } from '../postures'

const ON_THE_BACK = { head: 0, chest: 0, pelvis: 0 } as const
/** Each hand lies on its own: the near one on the belly, the far one on the ribs. */
const handsAt = (breath: number): { left: Arm; right: Arm } => ({
  left: {
    palm: { on: 'chest', shift: [14, breath * 0.7, 0] },
    elbow: [0.1, -0.3, -1],
    fingers: [0.3, -0.25, 1],
  },
  right: { palm: { on: 'belly', shift: [1, breath, 6] }, elbow: [-0.2, -0.6, 1], fingers: [0.5, 0, -1] },
})
/** Finger tips just inside the hip bones. */
const FINGERS_AT_HIP_BONES: Arm = {
  palm: { on: 'belly', shift: [3, -1, 8] },
  elbow: [-0.2, -0.3, 1],
  fingers: [1, -0.3, -0.3],
}
/** Hands on the ribs, so that the low back shows. */
const HANDS_ON_RIBS: Arm = {
  palm: { on: 'chest', shift: [18, -1, 8] },
  elbow: [0.2, -0.3, 1],
  fingers: [1, -0.1, -0.4],
}

export const restAndBreathing = {
  'rest-90-90': {
    ground: 'floor',
    props: [{ prop: 'chair', x: 42, faces: 'left' }],
    poses: [
      { ...HOOK_LYING, legs: { hip: 112, knee: 76, ankle: 0 } },
      { ...HOOK_LYING, legs: { hip: 88, knee: 91, ankle: 0 } },
    ],
    rests: ON_THE_BACK,
    arrows: [
      {
        curve: [
          [34, 84, 0],
          [46, 80, 0],
          [50, 64, 0],
        ],
      },
    ],
    says: 'On the back on the floor. The calves come down on the seat of a chair and rest there, hips and knees at right angles.',
  },
  'diaphragmatic-breathing': {
    ground: 'mat',
    camera: { pitch: 14 },
    poses: [
      { ...HOOK_LYING, breath: 0, arms: handsAt(0) },
      { ...HOOK_LYING, breath: 7, arms: handsAt(7) },
    ],
    rests: ON_THE_BACK,
    arrows: [
      {
        curve: [
          [-16, 45, 0],
          [-16, 55, 0],
          [-16, 65, 0],
        ],
        isTwoWay: true,
      },
    ],
    says: 'On the back with one hand on the belly and one on the low ribs. The belly rises with the breath in and sinks with the breath out.',
  },
  'pelvic-tilt': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, root: { hips: [0, 11.6, 0] }, spin: 72, lumbar: -34, thorax: 20, arms: HANDS_ON_RIBS },
      {
        ...HOOK_LYING,
        root: { hips: [-2, 12.4, 0] },
        spin: 101,
        lumbar: 16,
        thorax: -5,
        arms: HANDS_ON_RIBS,
      },
    ],
    rests: { pelvis: 0 },
    leans: ['midback'],
    arrows: [
      {
        curve: [
          [4, 40, 0],
          [-8, 45, 0],
          [-24, 42, 0],
        ],
      },
    ],
    says: 'On the back with the knees bent. The pelvis rocks: a small gap under the low back closes until the back presses toward the mat, then opens again.',
  },
  'abdominal-brace': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, breath: 5, arms: FINGERS_AT_HIP_BONES },
      { ...HOOK_LYING, breath: -1, arms: FINGERS_AT_HIP_BONES },
    ],
    rests: ON_THE_BACK,
    arrows: [
      {
        curve: [
          [-24, 58, 0],
          [-24, 48, 0],
          [-24, 40, 0],
        ],
      },
    ],
    says: 'On the back with the finger tips inside the hip bones. The belly firms up all the way round, and is let go again.',
  },
  'heel-slide': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, legs: { left: { foot: [48, 0, -9] }, right: { foot: [48, 0, 9] } } },
      { ...HOOK_LYING, legs: { left: { foot: [48, 0, -9] }, right: { foot: [88, -1.2, 9], tilt: 60 } } },
    ],
    rests: ON_THE_BACK,
    arrows: [
      {
        curve: [
          [72, 10, 20],
          [84, 10, 20],
          [102, 10, 20],
        ],
      },
    ],
    says: 'On the back with the knees bent. One heel slides along the floor until the leg is almost straight, and back.',
  },
  'supine-march': {
    ground: 'mat',
    poses: [
      { ...HOOK_LYING, legs: { left: { foot: [48, 0, -9] }, right: { foot: [48, 0, 9] } } },
      { ...HOOK_LYING, legs: { left: { foot: [48, 0, -9] }, right: { foot: [41, 17, 9] } } },
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
