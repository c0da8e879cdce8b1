import type { Figure } from '../figure'
import type { Arm } from '../pose'
import { HOOK_LYING, SITTING, STANDING } from '../postures'

const HANDS_ON_HIPS = {
  grip: { on: 'rightHip', shift: [2, 7, 7] },
  elbow: [-0.7, 0.2, 1],
  hand: 'open',
} as const
const HEEL_ON_STEP = { left: { foot: [0, 0, -5] }, right: { foot: [59, 16.7, 9], tilt: 42 } } as const
/** The heel carries the leg, the toes point up. */
const LEG_OUT = { foot: [75, -1.3, 9], tilt: 44 } as const
const HANDS_ON_THE_THIGH: { left: Arm; right: Arm } = {
  left: { palm: { on: 'rightThigh', shift: [0, 7, -18] } },
  right: { palm: { on: 'rightThigh', shift: [0, 7, 0] } },
}
/** On the straight leg; from the side both hands are one. */
const handsOnLeg = ([right, up]: readonly [number, number]): { left: Arm; right: Arm } => ({
  left: { palm: { on: 'rightThigh', shift: [right, up, -18] }, fingers: [1, -0.5, 0] },
  right: { palm: { on: 'rightThigh', shift: [right, up, 0] }, fingers: [1, -0.5, 0] },
})
const LEG_ON_THE_FLOOR = { hip: -3.4, knee: 1, ankle: -14 } as const

export const hamstringAndNerve = {
  'sciatic-nerve-slider': {
    props: [{ prop: 'chair', x: -6, faces: 'right' }],
    poses: [
      {
        ...SITTING,
        nod: 52,
        arms: HANDS_ON_THE_THIGH,
        legs: { left: { foot: [40, 0, -9] }, right: { hip: 80.37, knee: 82.39, ankle: 2.02 } },
      },
      {
        ...SITTING,
        nod: -30,
        arms: HANDS_ON_THE_THIGH,
        legs: { left: { foot: [40, 0, -9] }, right: { hip: 85, knee: 5, ankle: 14 } },
      },
    ],
    rests: { pelvis: 45 },
    arrows: [
      { follows: 'rightToes', shift: [9, -5] },
      {
        curve: [
          [36, 114, 0],
          [43, 126, 0],
          [40, 140, 0],
        ],
      },
    ],
    says: 'Sitting tall on a chair. One knee straightens while the head looks up; the knee bends while the head looks down.',
  },
  'supine-hamstring-strap-stretch': {
    ground: 'mat',
    props: [
      { prop: 'line', through: [{ on: 'leftGrip' }, { on: 'rightBall' }, { on: 'rightGrip' }], of: 'strap' },
    ],
    poses: [
      {
        ...HOOK_LYING,
        legs: { left: { foot: [48, 0, -9] }, right: { hip: 34, knee: 8 } },
        arms: {
          left: { grip: [-2, 45, 2], elbow: [-0.4, -1, -0.4] },
          right: { grip: [-10, 32, 10], elbow: [-0.4, -1, 0.4] },
        },
      },
      {
        ...HOOK_LYING,
        legs: { left: { foot: [48, 0, -9] }, right: { hip: 78, knee: 8 } },
        arms: {
          left: { grip: [-18, 58, 2], elbow: [-0.4, -1, -0.4] },
          right: { grip: [-18, 43, 10], elbow: [-0.4, -1, 0.4] },
        },
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [{ follows: 'rightHeel', shift: [13, -3] }],
    says: 'On the back, a strap around one foot. The strap lifts the nearly straight leg until there is a mild pull behind the thigh.',
  },
  'doorway-hamstring-stretch': {
    ground: 'floor',
    props: [{ prop: 'wall', x: 42, faces: 'left', height: 128 }],
    poses: [
      { ...HOOK_LYING, legs: { left: { hip: 97.5, knee: 86 }, right: LEG_ON_THE_FLOOR } },
      { ...HOOK_LYING, legs: { left: { hip: 85.4, knee: 46, ankle: 1 }, right: LEG_ON_THE_FLOOR } },
      { ...HOOK_LYING, legs: { left: { hip: 67.7, knee: 6, ankle: 6 }, right: LEG_ON_THE_FLOOR } },
    ],
    shows: [0, 2],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [
      {
        curve: [
          [24, 84, 0],
          [22, 98, 0],
          [22, 114, 0],
        ],
      },
    ],
    says: 'Lying in a doorway, one heel up on the door frame, the other leg through the door. The raised knee straightens and the heel slides up the frame.',
  },
  'seated-hamstring-stretch': {
    props: [{ prop: 'chair', x: -16, faces: 'right' }],
    poses: [
      {
        ...SITTING,
        legs: { left: { foot: [38, 0, -9] }, right: LEG_OUT },
        arms: handsOnLeg([-5, 9]),
      },
      {
        ...SITTING,
        spin: -46,
        nod: -14,
        legs: { left: { foot: [38, 0, -9] }, right: LEG_OUT },
        arms: handsOnLeg([10, 0]),
      },
    ],
    rests: { pelvis: 45 },
    arrows: [{ follows: 'crown', shift: [6, -10] }],
    says: 'Sitting near the front of a chair, one leg out with the heel on the floor. The trunk tips forward from the hips with a flat back.',
  },
  'standing-hamstring-hip-hinge-stretch': {
    props: [{ prop: 'block', from: 40, to: 88, top: 18 }],
    poses: [
      { ...STANDING, root: { hips: [3, 89.2, 0] }, legs: HEEL_ON_STEP, arms: HANDS_ON_HIPS },
      {
        ...STANDING,
        root: { hips: [-3, 87, 0] },
        spin: -58,
        nod: -12,
        legs: HEEL_ON_STEP,
        arms: HANDS_ON_HIPS,
      },
    ],
    arrows: [{ follows: 'crown', shift: [10, -10] }],
    says: 'One heel on a low step, toes up. The hips push back and the trunk tips forward with a flat back.',
  },
} satisfies Record<string, Figure>
