import type { Dot } from './camera'
import type { BodyPoint, Place, Pose, Side } from './pose'
import type { Prop } from './prop'

/** Parts of the body that lie, sit or stand on something. */
export type RestingPart =
  'head' | 'chest' | 'pelvis' | `${Side}${'Thigh' | 'Knee' | 'Shin' | 'Foot' | 'Elbow' | 'Hand'}`

/** An arrow along the way of a point of the body, or a curve of its own. `shift` keeps it clear of the body, centimetres. */
export type Arrow =
  | { readonly follows: BodyPoint; readonly shift?: Dot; readonly isTwoWay?: boolean }
  | { readonly curve: readonly Place[]; readonly isTwoWay?: boolean }

/** How one exercise is drawn: poses from start to end, what is around, and what the picture says. */
export type Figure = {
  readonly poses: readonly [Pose, Pose, ...Pose[]]
  /** Which poses a still picture shows, by their place; all when left out. The movement passes through the others. */
  readonly shows?: readonly number[]
  /** The last pose is the first again: it goes round, like pedals, and never back. */
  readonly goesRound?: boolean
  /** For people who do not see the picture: the movement from start to end, in a sentence or two. */
  readonly says: string
  /** From where it is seen: turned about the upright axis, and looked down on; degrees. From the side when left out. */
  readonly camera?: { readonly yaw?: number; readonly pitch?: number }
  readonly ground?: 'mat' | 'floor' | 'none'
  readonly props?: readonly Prop[]
  readonly arrows?: readonly Arrow[]
  /** Barefoot when left out. */
  readonly isShod?: boolean
  /** Walking, jumping, hanging: the body does not stand still over what carries it. */
  readonly isDynamic?: boolean
  /** Heights of the surfaces on which parts rest in every pose, centimetres; feet and hands on the floor go without saying. */
  readonly rests?: Readonly<Partial<Record<RestingPart, number>>>
  /** Parts that lean on something upright or hold on to something fixed. */
  readonly leans?: readonly BodyPoint[]
}
