import { type BodyFrame, bentForward, bentRight, turnedRight } from './body-frame'
import type { Pose } from './pose'
import {
  HEAD_CENTER_FORWARD,
  HEAD_CENTER_UP,
  LUMBAR_PART,
  LUMBAR_PARTS,
  NECK,
  SACRUM,
  SHOULDER_DROP,
  THORACIC_PART,
  THORACIC_PARTS,
} from './proportions'
import { add, times, type Vector } from './vector'

type Station = { readonly at: Vector; readonly frame: BodyFrame }

/** From the hips to the base of the neck, and the head. */
export type Spine = {
  /** Hips, sacrum, three lumbar joints, four thoracic ones; the last is the base of the neck. */
  readonly stations: readonly Station[]
  readonly chest: BodyFrame
  readonly shoulders: Vector
  readonly neckTop: Vector
  readonly head: Station
}

/** How far the neck leans forward in good posture, degrees. */
const NECK_LEAN = 12
/** Share of a twist of the trunk that the low back takes: it turns little (White and Panjabi 1990). */
const LUMBAR_SHARE_OF_TWIST = 0.2

/** The trunk above a pelvis, part by part. */
export function spineOf(pose: Pose, hips: Vector, pelvis: BodyFrame): Spine {
  const { lumbar = 0, thorax = 0, sideBend = 0, twist = 0, nod = 0, look = 0 } = pose
  const parts = LUMBAR_PARTS + THORACIC_PARTS
  const sacrum = { at: add(hips, times(pelvis.up, SACRUM)), frame: pelvis }
  const stations: Station[] = [{ at: hips, frame: pelvis }, sacrum]
  let { at, frame } = sacrum
  for (let part = 0; part < parts; part += 1) {
    const isLumbar = part < LUMBAR_PARTS
    const bend = isLumbar ? lumbar / LUMBAR_PARTS : thorax / THORACIC_PARTS
    const turn = isLumbar
      ? (twist * LUMBAR_SHARE_OF_TWIST) / LUMBAR_PARTS
      : (twist * (1 - LUMBAR_SHARE_OF_TWIST)) / THORACIC_PARTS
    frame = turnedRight(bentRight(bentForward(frame, bend), sideBend / parts), turn)
    at = add(at, times(frame.up, isLumbar ? LUMBAR_PART : THORACIC_PART))
    stations.push({ at, frame })
  }
  const neck = bentForward(frame, NECK_LEAN + nod * 0.5)
  const neckTop = add(at, times(neck.up, NECK))
  const headFrame = turnedRight(bentForward(frame, nod), look)
  const head = add(
    neckTop,
    add(times(headFrame.up, HEAD_CENTER_UP), times(headFrame.forward, HEAD_CENTER_FORWARD)),
  )
  return {
    stations,
    chest: frame,
    shoulders: add(at, times(frame.up, -SHOULDER_DROP)),
    neckTop,
    head: { at: head, frame: headFrame },
  }
}
