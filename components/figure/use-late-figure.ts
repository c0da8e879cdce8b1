'use client'
import { type LatePart, latePart, type Need, useLatePart } from '@/components/ui/late-part'
import type { Figure } from '@/lib/figure/figure'
import { type FigureGroup, figureGroupOf } from '@/lib/figure/figure-groups'

type Group = Readonly<Record<string, Figure>>

/** A page shows a few exercises: it fetches the groups that they are in, and not the figures of all. */
const LATE_GROUPS: Readonly<Record<FigureGroup, LatePart<Group>>> = {
  'rest-and-breathing': latePart(
    async () => (await import('@/lib/figure/figures/rest-and-breathing')).restAndBreathing,
  ),
  'walking-and-cardio': latePart(
    async () => (await import('@/lib/figure/figures/walking-and-cardio')).walkingAndCardio,
  ),
  'impact-and-intensity': latePart(
    async () => (await import('@/lib/figure/figures/impact-and-intensity')).impactAndIntensity,
  ),
  'spine-flexion-mobility': latePart(
    async () => (await import('@/lib/figure/figures/spine-flexion-mobility')).spineFlexionMobility,
  ),
  'spine-extension-mobility': latePart(
    async () => (await import('@/lib/figure/figures/spine-extension-mobility')).spineExtensionMobility,
  ),
  'hamstring-and-nerve': latePart(
    async () => (await import('@/lib/figure/figures/hamstring-and-nerve')).hamstringAndNerve,
  ),
  'hip-stretches': latePart(async () => (await import('@/lib/figure/figures/hip-stretches')).hipStretches),
  'upper-back-mobility': latePart(
    async () => (await import('@/lib/figure/figures/upper-back-mobility')).upperBackMobility,
  ),
  'core-control': latePart(async () => (await import('@/lib/figure/figures/core-control')).coreControl),
  'planks-and-carries': latePart(
    async () => (await import('@/lib/figure/figures/planks-and-carries')).planksAndCarries,
  ),
  'bridges-and-hips': latePart(
    async () => (await import('@/lib/figure/figures/bridges-and-hips')).bridgesAndHips,
  ),
  'squats-and-steps': latePart(
    async () => (await import('@/lib/figure/figures/squats-and-steps')).squatsAndSteps,
  ),
  'hinges-and-deadlifts': latePart(
    async () => (await import('@/lib/figure/figures/hinges-and-deadlifts')).hingesAndDeadlifts,
  ),
  'rows-and-presses': latePart(
    async () => (await import('@/lib/figure/figures/rows-and-presses')).rowsAndPresses,
  ),
  'demanding-trunk-work': latePart(
    async () => (await import('@/lib/figure/figures/demanding-trunk-work')).demandingTrunkWork,
  ),
}
/** Of the clinic's own exercises there are photos at most. */
const NONE: LatePart<Group> = latePart(async () => ({}))

/** The figure of an exercise, once it is there; null for one of the clinic's own. */
export function useLateFigure(slug: string, need: Need): Figure | null | undefined {
  const group = figureGroupOf(slug)
  const { part } = useLatePart(group ? LATE_GROUPS[group] : NONE, need)
  return group ? part?.[slug] : null
}
