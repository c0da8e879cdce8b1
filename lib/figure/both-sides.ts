import type { Arm, BodyPoint, Leg, Place, Pose, Side } from './pose'
import type { Vector } from './vector'

const mirrored = ([x, y, z]: Vector): Vector => [x, y, -z]

function otherPoint(point: BodyPoint): BodyPoint {
  if (point.startsWith('right')) return point.replace('right', 'left') as BodyPoint
  if (point.startsWith('left')) return point.replace('left', 'right') as BodyPoint
  return point
}

const mirroredPlace = (place: Place): Place =>
  'on' in place
    ? { on: otherPoint(place.on), ...(place.shift && { shift: mirrored(place.shift) }) }
    : mirrored(place)

function mirroredLeg(leg: Leg): Leg {
  if (!('foot' in leg)) return leg
  return { ...leg, foot: mirroredPlace(leg.foot), ...(leg.knee && { knee: mirrored(leg.knee) }) }
}

function mirroredArm(arm: Arm): Arm {
  if ('grip' in arm)
    return { ...arm, grip: mirroredPlace(arm.grip), ...(arm.elbow && { elbow: mirrored(arm.elbow) }) }
  if ('palm' in arm)
    return {
      ...arm,
      palm: mirroredPlace(arm.palm),
      ...(arm.elbow && { elbow: mirrored(arm.elbow) }),
      ...(arm.fingers && { fingers: mirrored(arm.fingers) }),
    }
  return arm
}

/** Where a pose gives one leg for both, it is the right one, and the left is its mirror image in the plane of the picture. */
export function legOf({ legs }: Pose, side: Side): Leg {
  if ('left' in legs) return legs[side]
  return side === 'right' ? legs : mirroredLeg(legs)
}

/** Where a pose gives one arm for both, it is the right one, and the left is its mirror image in the plane of the picture. */
export function armOf({ arms }: Pose, side: Side): Arm {
  if ('left' in arms) return arms[side]
  return side === 'right' ? arms : mirroredArm(arms)
}
