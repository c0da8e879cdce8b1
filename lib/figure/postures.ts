/** Postures in which most exercises begin. Figures take one and change what differs. */
import type { Arm, ArmAngles, Pose } from './pose'

/** Arms hanging at the sides. */
const ARMS_DOWN = { shoulder: -3, elbow: 12 } as const satisfies ArmAngles

export const STANDING = {
  root: { hips: [0, 89.4, 0] },
  legs: { foot: [-1, 0, 9] },
  arms: ARMS_DOWN,
} as const satisfies Pose

/** Flat on the mat beside a body that lies on its back, and stays there when the hips rise. */
const ARMS_ON_THE_MAT = {
  palm: [2, 0, 26],
  elbow: [0, -0.3, 1],
  fingers: [1, 0, 0],
} as const satisfies Arm

/** On the back, knees bent, feet flat, arms beside the body. The head is left. */
export const HOOK_LYING = {
  root: { hips: [0, 12, 0] },
  spin: 90,
  thorax: -3,
  nod: -10,
  legs: { foot: [48, 0, 9] },
  arms: ARMS_ON_THE_MAT,
} as const satisfies Pose

/** On the back, legs long. */
export const SUPINE = {
  root: { hips: [0, 12, 0] },
  spin: 90,
  thorax: -3,
  nod: -10,
  legs: { hip: -3.4, knee: 1, ankle: -14 },
  arms: ARMS_ON_THE_MAT,
} as const satisfies Pose

/** On the belly, the head right, the toes pointed. */
export const PRONE = {
  root: { hips: [0, 9.6, 0] },
  spin: -86.5,
  nod: -6,
  legs: { hip: 2, knee: 3, ankle: -62 },
  arms: { palm: [67, 0, 8], elbow: [-0.2, 0.25, 1], fingers: [0.3, 0, -1] },
} as const satisfies Pose

/** Straight down as seen from the side: what bend the elbow has is toward the viewer. */
const HANDS_UNDER_SHOULDERS = { palm: [48, 0, 16], elbow: [0, 0, 1] } as const satisfies Arm

/** On hands and knees with a flat back; the head is right. */
export const QUADRUPED = {
  root: { hips: [0, 47.5, 0] },
  spin: -77,
  nod: -12,
  legs: { hip: 77, knee: 90, ankle: -62 },
  arms: HANDS_UNDER_SHOULDERS,
} as const satisfies Pose

/** On a chair whose seat is 45 cm high, facing right. */
export const SITTING = {
  root: { hips: [0, 55, 0] },
  legs: { foot: [40, 0, 9] },
  arms: { palm: { on: 'rightThigh', shift: [0, 7, 0] } },
} as const satisfies Pose

/** Kneeling on the left (far) knee, the right foot in front. */
export const HALF_KNEELING = {
  root: { hips: [0, 47.6, 0] },
  legs: {
    left: { hip: 0, knee: 90, ankle: -60 },
    right: { foot: [38, 0, 9] },
  },
  arms: ARMS_DOWN,
} as const satisfies Pose

/**
 * Lying on the right side with the head left, the belly toward the viewer, hips and knees bent: seen best from a little above
 * (camera pitch 30 to 40). The right limbs are the lower ones.
 */
export const SIDE_LYING = {
  root: { hips: [0, 17, 0] },
  turn: 90,
  spin: 90,
  sideBend: -12,
  legs: { hip: 50, knee: 90 },
  arms: { shoulder: 70, elbow: 40 },
} as const satisfies Pose

/** In the middle of a step, the right foot in front or behind; the hips come down a little. */
export const STEPPING = {
  root: { hips: [0, 86.5, 0] },
  rightAhead: {
    left: { foot: [-31, 0, -7], tilt: -38 },
    right: { foot: [27, -0.8, 7], tilt: 16 },
  },
  leftAhead: {
    left: { foot: [27, -0.8, -7], tilt: 16 },
    right: { foot: [-31, 0, 7], tilt: -38 },
  },
} as const
