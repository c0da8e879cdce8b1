import type { CalendarDate } from './calendar-date'
import { countOf, PAINS, type QuietCase, quietCases, quietPicture, warningsOf } from './quiet-enough'
import { TEMPLATES, templateLines } from './templates/templates'
import { CONDITIONS, type Phase, PHASES } from './vocabulary'

/** The bar: how often a warning may come up before nobody reads it (audit, 'Quiet enough'). */
export const QUIET_LIMITS = {
  share: { acute_flare: 0.1, subacute: 0.15, rebuilding: 0.2, return_to_lifting: 0.25 },
  perLine: 2,
  perPlan: 6,
  /** Of plans drawn at random, that no therapist would write, this share may be above `perPlan`. */
  plansAbove: 0.001,
} as const satisfies { share: Record<Phase, number>; perLine: number; perPlan: number; plansAbove: number }

const CALM: number = PAINS[0]
const LINES_OF_A_PLAN = 6

type PhaseFigures = {
  readonly phase: Phase
  /** Pairs of a patient and an exercise. */
  readonly pairs: number
  /** Of them, those with a warning on the line. */
  readonly share: number
  readonly shareByPain: readonly { readonly pain: number; readonly share: number }[]
  /** Where steps of a ladder count that are not open yet; each of them says so. */
  readonly shareWithClosedSteps: number
}

export type PlanFigures = {
  readonly plans: number
  readonly most: number
  readonly percentile95: number
  /** The share above the limit. */
  readonly above: number
}

export type QuietFigures = {
  readonly phases: readonly PhaseFigures[]
  readonly mostOnLine: number
  /** At the lower pain. */
  readonly randomPlans: PlanFigures
  readonly templates: PlanFigures
}

const shareOf = (cases: readonly QuietCase[]): number =>
  cases.filter(({ warnings }) => warnings.onLines > 0).length / cases.length

function phaseFigures(phase: Phase, all: readonly QuietCase[]): PhaseFigures {
  const ofPhase = all.filter((one) => one.phase === phase)
  const open = ofPhase.filter(({ isOpen }) => isOpen)
  return {
    phase,
    pairs: open.length,
    share: shareOf(open),
    shareByPain: PAINS.map((pain) => ({ pain, share: shareOf(open.filter((one) => one.pain === pain)) })),
    shareWithClosedSteps: shareOf(ofPhase),
  }
}

function planFigures(counts: readonly number[]): PlanFigures {
  const sorted = counts.toSorted((a, b) => a - b)
  return {
    plans: counts.length,
    most: sorted.at(-1) ?? 0,
    percentile95: sorted[Math.ceil(counts.length * 0.95) - 1] ?? 0,
    above: counts.filter((count) => count > QUIET_LIMITS.perPlan).length / counts.length,
  }
}

/** As many different members as a plan has lines, drawn at random. */
function drawn<Member>(members: readonly Member[], next: () => number): Member[] {
  const left = [...members]
  return Array.from({ length: LINES_OF_A_PLAN }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  ).flat()
}

function randomPlans(all: readonly QuietCase[], next: () => number, perPicture: number): number[] {
  const calm = all.filter(({ pain, isOpen }) => pain === CALM && isOpen)
  return PHASES.flatMap((phase) =>
    CONDITIONS.flatMap((condition) => {
      const own = calm.filter((one) => one.phase === phase && one.condition === condition)
      const warnings = own.map((one) => one.warnings)
      return Array.from({ length: perPicture }, () => countOf(drawn(warnings, next)))
    }),
  )
}

/** All figures. `next` gives chance from 0 up to 1; `perPicture` is how many plans are drawn for each patient. */
export function measureQuiet(next: () => number, perPicture: number, today: CalendarDate): QuietFigures {
  const cases = quietCases(today)
  const templates = TEMPLATES.map((template) => {
    const picture = quietPicture(template.condition, template.phase, CALM)
    return countOf([warningsOf(templateLines(template, String), picture, today)])
  })
  return {
    phases: PHASES.map((phase) => phaseFigures(phase, cases)),
    mostOnLine: Math.max(...cases.filter(({ isOpen }) => isOpen).map(({ warnings }) => warnings.onLines)),
    randomPlans: planFigures(randomPlans(cases, next, perPicture)),
    templates: planFigures(templates),
  }
}

/** What is louder than the bar allows, in words; empty when all is quiet enough. */
export function tooLoud({ phases, mostOnLine, randomPlans: random, templates }: QuietFigures): string[] {
  return [
    ...phases
      .filter(({ phase, share }) => share > QUIET_LIMITS.share[phase])
      .map(({ phase }) => `the share of lines with a warning in ${phase}`),
    ...(mostOnLine > QUIET_LIMITS.perLine ? ['the findings on one line'] : []),
    ...(random.percentile95 > QUIET_LIMITS.perPlan || random.above > QUIET_LIMITS.plansAbove
      ? ['the findings in a plan']
      : []),
    ...(templates.most > QUIET_LIMITS.perPlan ? ['the findings in a template'] : []),
  ]
}
