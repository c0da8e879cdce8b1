import type { Vector } from './vector'

/** The near side of a side view is the body's right. */
export type Side = 'left' | 'right'

/** Points of the body that hands, feet and things can be placed on. */
export type BodyPoint =
  | 'head'
  | 'crown'
  | 'occiput'
  | 'chin'
  | 'neck'
  | 'chest'
  | 'belly'
  | 'midback'
  | 'lowback'
  | 'sacrum'
  | 'pelvis'
  | `${Side}${'Hip' | 'Thigh' | 'Knee' | 'Shin' | 'Ankle' | 'Heel' | 'Ball' | 'Toes' | 'Shoulder' | 'Elbow' | 'Wrist' | 'Grip' | 'Fingers'}`

/** A place in the picture, or a place on the body with a shift from it; centimetres. */
export type Place = Vector | { readonly on: BodyPoint; readonly shift?: Vector }

/** A leg by its angles, in degrees from standing straight: hip flexion, abduction and outward rotation, knee bend, foot up, toes up. */
export type LegAngles = {
  readonly hip: number
  readonly abduct?: number
  readonly rotate?: number
  readonly knee: number
  readonly ankle?: number
  readonly toes?: number
}

/**
 * A leg by where its foot is: the spot on the surface below the ankle. `tilt` raises the toes about the heel (positive) or the heel
 * about the ball (negative), degrees. The knee points forward, or as given.
 */
export type LegTo = {
  readonly foot: Place
  readonly tilt?: number
  /** Direction of the toes: degrees outward from the way the pelvis faces. */
  readonly out?: number
  readonly knee?: Vector
}
export type Leg = LegAngles | LegTo

/** An arm by its angles: shoulder flexion, abduction and inward rotation, elbow bend. */
export type ArmAngles = {
  readonly shoulder: number
  readonly abduct?: number
  readonly rotate?: number
  readonly elbow: number
  readonly hand?: Hand
}

/**
 * An arm by where its hand is: `grip` is the middle of the closed hand, `palm` the spot on a surface below the wrist of a flat hand.
 * The elbow points back and down, or as given.
 */
export type ArmTo =
  | { readonly grip: Place; readonly elbow?: Vector; readonly hand?: Hand }
  | { readonly palm: Place; readonly elbow?: Vector; readonly fingers?: Vector }
export type Arm = ArmAngles | ArmTo

/** Closed, or open along the forearm. */
type Hand = 'closed' | 'open'

/** Where the body is put: the middle of the hips, or a point of the body that stays on a spot whatever the angles. */
type Root = { readonly hips: Vector } | { readonly keep: BodyPoint; readonly at: Vector }

/** One moment of a movement. Angles in degrees, 0 standing upright and straight; the body faces the right edge of the picture. */
export type Pose = {
  readonly root: Root
  /** Of the pelvis: turned about its upright axis (90 faces the viewer), then in the plane of the picture (90 lies on the back). */
  readonly turn?: number
  readonly spin?: number
  /** Last, tipped toward the viewer. */
  readonly tip?: number
  /** Bending of the low back and of the upper back: rounded is positive, arched negative. */
  readonly lumbar?: number
  readonly thorax?: number
  /** Of the whole trunk, toward the body's right. */
  readonly sideBend?: number
  readonly twist?: number
  /** Of the head on the trunk: nodding, and turning toward the body's right. */
  readonly nod?: number
  readonly look?: number
  readonly shrug?: number
  /** How far the belly stands out from a breath in, centimetres. */
  readonly breath?: number
  /** One leg or arm given for both is the right one; the left mirrors it in the plane of the picture. */
  readonly legs: Leg | { readonly left: Leg; readonly right: Leg }
  readonly arms: Arm | { readonly left: Arm; readonly right: Arm }
}
