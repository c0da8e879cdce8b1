import type { Camera } from './camera'
import type { Prop } from './prop'
import { block, chair, pad, panel, pillow, post, roller, seatWithBack, slope, wall } from './props/furniture'
import { barbell, dumbbell, kettlebell, landmine, trapBar, weightBall } from './props/weights'
import { bike, elliptical, stopwatch } from './props/machines'
import { carton, jumpRope, loop, pack, stretchedLine, water } from './props/gear'
import { type PropOf, type Stage, stageOf } from './props/stage'
import type { Layer } from './shape'
import type { Skeleton } from './skeleton'

const DRAWN_BY: { readonly [Name in Prop['prop']]: (prop: PropOf<Name>, stage: Stage) => readonly Layer[] } =
  {
    block,
    chair,
    'seat-with-back': seatWithBack,
    slope,
    pad,
    wall,
    panel,
    roller,
    pillow,
    post,
    barbell,
    landmine,
    'trap-bar': trapBar,
    dumbbell,
    kettlebell,
    ball: weightBall,
    bike,
    elliptical,
    stopwatch,
    line: stretchedLine,
    loop,
    pack,
    carton,
    water,
    'jump-rope': jumpRope,
  }

const layersOf = <Name extends Prop['prop']>(
  prop: PropOf<Name> & { prop: Name },
  stage: Stage,
): readonly Layer[] => DRAWN_BY[prop.prop](prop, stage)

/** What stands around and what is held, as layers among those of the body. */
export function propLayers(props: readonly Prop[], camera: Camera, skeleton: Skeleton): readonly Layer[] {
  const stage = stageOf(camera, skeleton)
  return props.flatMap((prop) => layersOf(prop, stage))
}
