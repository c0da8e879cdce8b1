import type { Figure } from '../figure'
import { HOOK_LYING, SITTING, STANDING } from '../postures'

const HANDS_ON_HIPS = { grip: { on: 'rightHip', shift: [0, 6, 7] }, elbow: [-1, 0, 1], hand: 'open' } as const
const HEEL_ON_STEP = { left: { foot: [0, 0, -5] }, right: { foot: [56.5, 18, 9], tilt: 24 } } as const

export const hamstringAndNerve = {
  'sciatic-nerve-slider': {
    props: [{ prop: 'chair', x: -6, faces: 'right' }],
    poses: [
      {
        ...SITTING,
        nod: 30,
        legs: { left: { foot: [40, 0, -9] }, right: { hip: 88, knee: 96, ankle: 0 } },
      },
      {
        ...SITTING,
        nod: -26,
        legs: { left: { foot: [40, 0, -9] }, right: { hip: 88, knee: 14, ankle: 8 } },
      },
    ],
    rests: { pelvis: 45 },
    arrows: [
      { follows: 'rightToes', shift: [8, 2] },
      {
        curve: [
          [31, 122, 0],
          [36, 132, 0],
          [33, 144, 0],
        ],
      },
    ],
    says: 'Sitting tall on a chair. One knee straightens while the head looks up; the knee bends while the head looks down.',
  },
  'supine-hamstring-strap-stretch': {
    ground: 'mat',
    props: [{ prop: 'line', through: [{ on: 'rightGrip' }, { on: 'rightBall' }], of: 'strap' }],
    poses: [
      {
        ...HOOK_LYING,
        legs: { left: { foot: [48, 0, -9] }, right: { hip: 34, knee: 8 } },
        arms: { left: { grip: [-8, 34, 4] }, right: { grip: [-8, 34, 8] } },
      },
      {
        ...HOOK_LYING,
        legs: { left: { foot: [48, 0, -9] }, right: { hip: 76, knee: 10 } },
        arms: { left: { grip: [-14, 48, 4] }, right: { grip: [-14, 48, 8] } },
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [{ follows: 'rightHeel', shift: [12, -2] }],
    says: 'On the back, a strap around one foot. The strap lifts the nearly straight leg until there is a mild pull behind the thigh.',
  },
  'doorway-hamstring-stretch': {
    ground: 'floor',
    props: [{ prop: 'wall', x: 42, faces: 'left', height: 140 }],
    poses: [
      {
        ...HOOK_LYING,
        legs: { left: { hip: 4, knee: 4, ankle: -10 }, right: { hip: 93, knee: 75, ankle: -4 } },
      },
      {
        ...HOOK_LYING,
        legs: { left: { hip: 4, knee: 4, ankle: -10 }, right: { hip: 70, knee: 8, ankle: 0 } },
      },
    ],
    rests: { head: 0, chest: 0, pelvis: 0 },
    arrows: [
      {
        curve: [
          [60, 62, 9],
          [60, 82, 9],
          [57, 102, 9],
        ],
      },
    ],
    says: 'Lying in a doorway, one heel up on the door frame, the other leg through the door. The raised knee straightens.',
  },
  'seated-hamstring-stretch': {
    props: [{ prop: 'chair', x: -14, faces: 'right' }],
    poses: [
      {
        ...SITTING,
        legs: { left: { foot: [38, 0, -9] }, right: { foot: [70, 0, 9], tilt: 26 } },
        arms: { palm: { on: 'rightThigh', shift: [-8, 7, 0] } },
      },
      {
        ...SITTING,
        spin: -34,
        nod: -8,
        legs: { left: { foot: [38, 0, -9] }, right: { foot: [70, 0, 9], tilt: 26 } },
        arms: { palm: { on: 'rightThigh', shift: [8, 7, 0] } },
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
        root: { hips: [-3, 87.4, 0] },
        spin: -44,
        nod: -10,
        legs: HEEL_ON_STEP,
        arms: HANDS_ON_HIPS,
      },
    ],
    arrows: [{ follows: 'crown', shift: [8, -10] }],
    says: 'One heel on a low step, toes up. The hips push back and the trunk tips forward with a flat back.',
  },
} satisfies Record<string, Figure>
