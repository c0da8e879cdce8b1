import { describe, expect, it } from 'vitest'
import { poseAt } from './blend'
import type { Pose } from './pose'
import { STANDING } from './postures'
import { FOREARM, SHANK, THIGH, UPPER_ARM } from './proportions'
import { solvePose } from './skeleton'
import { reach } from './two-bones'
import { distance, type Vector } from './vector'

const SQUAT: Pose = { ...STANDING, root: { hips: [-25, 52, 0] }, spin: -42 }

/** How far the base of the neck is in front, centimetres. */
const neckAhead = (lumbar: number): number => solvePose({ ...STANDING, lumbar }).points.neck[0]

describe('a body', () => {
  it('keeps the length of its bones in every pose', () => {
    for (const share of [0, 0.3, 0.7, 1]) {
      const { legs, arms } = solvePose(poseAt([STANDING, SQUAT], share))
      for (const side of ['left', 'right'] as const) {
        expect(distance(legs[side].hip, legs[side].knee)).toBeCloseTo(THIGH, 6)
        expect(distance(legs[side].knee, legs[side].ankle)).toBeCloseTo(SHANK, 6)
        expect(distance(arms[side].shoulder, arms[side].elbow)).toBeCloseTo(UPPER_ARM, 6)
        expect(distance(arms[side].elbow, arms[side].wrist)).toBeCloseTo(FOREARM, 6)
      }
    }
  })

  it('keeps its feet where they stand while it squats', () => {
    const heels = [0, 0.5, 1].map((share) => solvePose(poseAt([STANDING, SQUAT], share)).points.rightHeel)
    for (const heel of heels) expect(distance(heel, heels[0] ?? [0, 0, 0])).toBeLessThan(0.01)
  })

  it('is as tall as a person: about 172 cm', () => {
    expect(solvePose(STANDING).points.crown[1]).toBeGreaterThan(166)
    expect(solvePose(STANDING).points.crown[1]).toBeLessThan(178)
  })

  it('shows a rounded, a neutral and an arched back: the low back moves back and forth', () => {
    expect(neckAhead(40)).toBeGreaterThan(neckAhead(0) + 10)
    expect(neckAhead(-25)).toBeLessThan(neckAhead(0) - 6)
  })

  it('mirrors one limb that is given for both', () => {
    const { points } = solvePose({ ...STANDING, arms: { grip: [30, 110, 12], elbow: [0, -1, 0.5] } })
    const [x, y, z] = points.rightElbow
    expect(distance(points.leftElbow, [x, y, -z])).toBeLessThan(1e-9)
  })

  it('holds a point in place while its angles change', () => {
    const at: Vector = [50, 4, 16]
    for (const spin of [-60, -75, -90])
      expect(
        distance(
          solvePose({
            root: { keep: 'rightElbow', at },
            spin,
            legs: { hip: 0, knee: 0 },
            arms: { shoulder: 80, elbow: 90 },
          }).points.rightElbow,
          at,
        ),
      ).toBeLessThan(1e-9)
  })

  it('refuses to hold a point whose limb is given by what it reaches', () => {
    expect(() => solvePose({ ...STANDING, root: { keep: 'rightHeel', at: [0, 0, 0] } })).toThrow(
      'cannot keep its place',
    )
  })

  it('refuses a hand that holds what has no place yet', () => {
    expect(() =>
      solvePose({
        ...STANDING,
        arms: { left: { grip: { on: 'rightGrip' } }, right: { grip: [20, 90, 10] } },
      }),
    ).toThrow('before it has its place')
  })
})

describe('two bones', () => {
  it('reach their target when it is near enough, and say by how much when it is not', () => {
    const near = reach([0, 0, 0], [30, 20, 0], 29, 25, [0, 1, 0])
    expect(distance(near.end, [30, 20, 0])).toBeLessThan(1e-9)
    expect(near.short).toBe(0)
    expect(reach([0, 0, 0], [60, 0, 0], 29, 25, [0, 1, 0]).short).toBeCloseTo(6, 1)
  })

  it('bend toward the hint', () => {
    expect(reach([0, 0, 0], [40, 0, 0], 29, 25, [0, 1, 0]).middle[1]).toBeGreaterThan(5)
    expect(reach([0, 0, 0], [40, 0, 0], 29, 25, [0, -1, 0]).middle[1]).toBeLessThan(-5)
  })
})
