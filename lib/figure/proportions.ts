/**
 * Lengths in centimetres of an adult of about 172 cm. Shares of body height after Drillis and Contini (1966), rounded: thigh 0.245,
 * shank 0.246 with the ankle 0.039 above the floor, upper arm 0.186, forearm 0.146, hand 0.108.
 */
export const THIGH = 42
export const SHANK = 40
export const ANKLE_HEIGHT = 8
/** From the ankle: to the back of the heel and to the tip of the toes. */
export const HEEL = 5.5
export const TOES = 18.5
/** From the ankle to the ball of the foot, along the sole. */
export const BALL = 12.5
export const UPPER_ARM = 29
export const FOREARM = 25
/** From the wrist to the middle of a closed hand, and to the finger tips of an open one. */
export const GRIP = 7
export const HAND = 17
/** Half the thickness of a flat hand. */
export const PALM = 2
/** From the middle of the body to each hip and shoulder joint. */
export const HIP_WIDTH = 9
export const SHOULDER_WIDTH = 16.5
/** From the hip joints up the spine: the sacrum, then three lumbar and four thoracic parts, then the neck. */
export const SACRUM = 8
export const LUMBAR_PART = 6.4
export const LUMBAR_PARTS = 3
export const THORACIC_PART = 7
export const THORACIC_PARTS = 4
export const NECK = 9
/** The shoulder joints hang below the top of the spine by so much. */
export const SHOULDER_DROP = 6
/** Rest shape of the spine, degrees of backward bend: standing, the low back arches a little and the neck leans forward. */
export const HEAD_CENTER_UP = 7
export const HEAD_CENTER_FORWARD = 2

/** Radii of the limbs where the joints are, and of the parts that rest on things. */
export const RADIUS = {
  hip: 10,
  knee: 5.9,
  ankle: 3.9,
  shoulder: 6,
  elbow: 4,
  wrist: 2.9,
  head: 9.5,
} as const

/** Shares of body mass (de Leva 1996, mean of women and men): both limbs of a pair are given for one. */
export const MASS = {
  head: 0.068,
  trunk: 0.43,
  upperArm: 0.026,
  forearm: 0.015,
  hand: 0.006,
  thigh: 0.147,
  shank: 0.046,
  foot: 0.013,
} as const
