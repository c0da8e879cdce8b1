import { describe, expect, it } from 'vitest'
import type { Figure } from './figure'
import type { Pose } from './pose'
import { centreOfMass, faultsAt } from './testing-pose-faults'
import { HOOK_LYING, QUADRUPED, STANDING } from './postures'
import { solvePose } from './skeleton'

const still = (pose: Pose, change: Partial<Figure> = {}): Figure => ({
  poses: [pose, pose],
  says: '',
  ...change,
})
const faults = (pose: Pose, change?: Partial<Figure>): readonly string[] => faultsAt(still(pose, change), 0)

describe('what a person can do', () => {
  it.each([
    ['standing', STANDING, {}],
    ['on the back', HOOK_LYING, { rests: { head: 0, chest: 0, pelvis: 0 } }],
    ['on hands and knees', QUADRUPED, { rests: { leftKnee: 0, rightKnee: 0 } }],
  ] as const)('%s is in order', (_, pose, change) => {
    expect(faults(pose, change)).toEqual([])
  })

  it.each<[string, Pose, Partial<Figure>, RegExp]>([
    ['an elbow bent too far', { ...STANDING, arms: { shoulder: 0, elbow: 175 } }, {}, /elbow bends 175/],
    [
      'a leg kicked behind the back',
      { ...STANDING, legs: { hip: -80, knee: 0 } },
      { isDynamic: true },
      /hip bends -80/,
    ],
    [
      'a knee folded flat',
      { ...STANDING, legs: { hip: 90, knee: 175 } },
      { isDynamic: true },
      /knee bends 175/,
    ],
    [
      'toes pulled up to the shin',
      { ...STANDING, legs: { hip: 0, knee: 0, ankle: 70 } },
      { isDynamic: true },
      /toes are pulled up/,
    ],
    ['a back that folds', { ...STANDING, lumbar: 90 }, {}, /lumbar is 90/],
    ['a foot out of reach', { ...STANDING, root: { hips: [0, 120, 0] } }, {}, /foot stays \d+/],
    ['a hand out of reach', { ...STANDING, arms: { palm: [0, 0, 17] } }, {}, /hand stays \d+/],
    ['a body in the floor', { ...HOOK_LYING, root: { hips: [0, 4, 0] } }, {}, /below the floor/],
    [
      'a body that floats',
      { ...HOOK_LYING, root: { hips: [0, 30, 0] } },
      { rests: { pelvis: 0 } },
      /above what it rests on/,
    ],
    ['a body inside the bench', HOOK_LYING, { rests: { pelvis: 20 } }, /inside what it rests on/],
    ['somebody about to fall', { ...STANDING, spin: -80 }, {}, /centre of mass/],
    ['a head in the chest', { ...STANDING, nod: 150 }, {}, /head is/],
    [
      'a leg turned back to front',
      { ...STANDING, legs: { hip: 0, knee: 0, rotate: 180 } },
      { isDynamic: true },
      /back to front|wrong way/,
    ],
  ])('%s is not', (_, pose, change, fault) => {
    expect(faults(pose, change).join('\n')).toMatch(fault)
  })
})

describe('the centre of mass', () => {
  it('of somebody standing is in front of the sacrum, at about 56 % of the height', () => {
    const skeleton = solvePose(STANDING)
    const [x, y, z] = centreOfMass(skeleton)
    expect(y / skeleton.points.crown[1]).toBeGreaterThan(0.53)
    expect(y / skeleton.points.crown[1]).toBeLessThan(0.6)
    expect(Math.abs(x)).toBeLessThan(4)
    expect(Math.abs(z)).toBeLessThan(0.01)
  })

  it('follows a raised leg', () => {
    const raised = centreOfMass(
      solvePose({ ...STANDING, legs: { left: { hip: 0, knee: 0 }, right: { hip: 90, knee: 0 } } }),
    )
    expect(raised[0]).toBeGreaterThan(centreOfMass(solvePose(STANDING))[0] + 4)
  })
})
