import type { Place } from './pose'
import type { Vector } from './vector'

/** Things in the picture. Lengths in centimetres; x along the floor, z toward the viewer. What is held says where on the body. */
export type Prop =
  /** A pad or block with its top at `top`: bench, bed, box, step, blocks. */
  | {
      readonly prop: 'block'
      readonly from: number
      readonly to: number
      readonly top: number
      readonly bottom?: number
      readonly depth?: number
      readonly legs?: boolean
      /** In front of the far foot, behind the near one. */
      readonly isBetweenFeet?: boolean
    }
  | { readonly prop: 'chair'; readonly x: number; readonly faces: 'right' | 'left' }
  /** An upright bench to lean on. */
  | { readonly prop: 'seat-with-back'; readonly x: number; readonly seat: number; readonly height: number }
  | { readonly prop: 'slope'; readonly from: Vector; readonly to: Vector }
  /** A pad without legs of its own. */
  | { readonly prop: 'pad'; readonly from: Vector; readonly to: Vector }
  | { readonly prop: 'wall'; readonly x: number; readonly faces: 'right' | 'left'; readonly height?: number }
  /** A wall along the body, seen from a camera that is turned. */
  | {
      readonly prop: 'panel'
      readonly from: number
      readonly to: number
      readonly height: number
      readonly z: number
    }
  | { readonly prop: 'roller'; readonly x: number; readonly radius?: number; readonly y?: number }
  | {
      readonly prop: 'pillow'
      readonly x: number
      readonly y: number
      readonly length?: number
      readonly height?: number
    }
  /** A cold or warm pack against the body. */
  | { readonly prop: 'pack'; readonly at: Place }
  | { readonly prop: 'carton'; readonly at: Place }
  /** `isBehind`: the bar lies across the back; `isUnderArms`: on the front of the shoulders, below the forearms. */
  | {
      readonly prop: 'barbell'
      readonly at: Place
      readonly plate?: number
      readonly isBehind?: boolean
      readonly isUnderArms?: boolean
    }
  /** A bar that turns about its end on the floor; the other end, with a plate, is held. */
  | { readonly prop: 'landmine'; readonly from: Vector; readonly at: Place }
  | { readonly prop: 'trap-bar'; readonly at: Place }
  | { readonly prop: 'dumbbell'; readonly at: Place; readonly along?: Vector }
  /** `swings`: it flies on in line with the right arm instead of hanging. */
  | {
      readonly prop: 'kettlebell'
      readonly at: Place
      readonly swings?: boolean
      readonly isBehind?: boolean
    }
  | { readonly prop: 'ball'; readonly at: Place; readonly radius: number }
  | {
      readonly prop: 'line'
      readonly through: readonly Place[]
      readonly of: 'band' | 'strap' | 'stick' | 'rope' | 'cable' | 'bar'
      readonly overhang?: number
      readonly isBehind?: boolean
    }
  | { readonly prop: 'post'; readonly x: number; readonly height: number; readonly z?: number }
  | { readonly prop: 'water'; readonly height: number }
  /** Its pedals are under the feet. `hasFan`: one for hard efforts, with a fan for a wheel. */
  | {
      readonly prop: 'bike'
      readonly crank: Vector
      readonly seat: Vector
      readonly bars: Vector
      readonly hasFan?: boolean
    }
  | {
      readonly prop: 'elliptical'
      readonly pedals: readonly [Place, Place]
      readonly handles: readonly [Place, Place]
    }
  | { readonly prop: 'stopwatch'; readonly at: Vector }
  /** Turned from the hands: overhead while the feet are on the floor, below them when they have left it. */
  | { readonly prop: 'jump-rope' }
  | { readonly prop: 'loop'; readonly around: readonly [Place, Place] }
