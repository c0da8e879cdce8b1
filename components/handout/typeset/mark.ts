import type { Frame, Picture } from '@/lib/figure/picture'
import type { Family, Weight } from '../fonts'

export type Tone = 'ink' | 'paper' | 'shade'

export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Something on a page. Places are points from its left upper corner. */
export type Mark =
  | {
      readonly kind: 'words'
      readonly text: string
      readonly family: Family
      readonly weight: Weight
      readonly size: number
      readonly tone: Tone
      readonly x: number
      readonly baseline: number
    }
  | {
      readonly kind: 'line'
      readonly from: readonly [number, number]
      readonly to: readonly [number, number]
      readonly width: number
      readonly dash?: number
      readonly tone?: Tone
    }
  | {
      readonly kind: 'frames'
      readonly frames: readonly Rectangle[]
      readonly width: number
      readonly radius?: number
    }
  | { readonly kind: 'area'; readonly area: Rectangle; readonly tone: Tone; readonly radius?: number }
  | {
      readonly kind: 'disc'
      readonly center: readonly [number, number]
      readonly radius: number
      readonly tone: Tone
    }
  | {
      readonly kind: 'figure'
      readonly picture: Picture
      readonly frame: Frame
      readonly pointsPerCm: number
      readonly x: number
      readonly y: number
    }
  | {
      readonly kind: 'image'
      readonly bytes: Uint8Array
      readonly format: 'jpg' | 'png'
      readonly area: Rectangle
    }
