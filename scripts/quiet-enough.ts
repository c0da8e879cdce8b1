/** Prints how often the rules warn, beside the bar, and fails when they are louder than it allows. */
import { chanceOf } from '@/db/seed/random'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import { measureQuiet, type PlanFigures, QUIET_LIMITS, tooLoud } from '@/lib/clinical/quiet-figures'

const SEED = 20261123
const PLANS_PER_PICTURE = 2000

const today = parseCalendarDate('2026-11-23')
if (!today) throw new Error('The day of the measurement does not exist')

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const planWords = ({ plans, most, percentile95, above }: PlanFigures): string =>
  `95th percentile ${percentile95}, most ${most}, above ${QUIET_LIMITS.perPlan}: ${(above * 100).toFixed(2)} % of ${plans.toLocaleString('en')}`

const figures = measureQuiet(chanceOf(SEED).next, PLANS_PER_PICTURE, today)
const rows = figures.phases.map((phase) => ({
  Phase: PHASE_LABELS[phase.phase],
  Pairs: phase.pairs,
  ...Object.fromEntries(phase.shareByPain.map(({ pain, share }) => [`Pain ${pain}`, percent(share)])),
  Together: percent(phase.share),
  'At most': percent(QUIET_LIMITS.share[phase.phase]),
  'With closed ladder steps': percent(phase.shareWithClosedSteps),
}))
console.log(
  'How often an exercise that is usual in the phase, and open on its ladder, warns (caution or above):',
)
console.table(rows)
console.log(`Findings above info on one line: most ${figures.mostOnLine}, at most ${QUIET_LIMITS.perLine}`)
console.log(
  `Findings above info in a plan of six at pain 2, drawn at random (seed ${SEED}): ${planWords(figures.randomPlans)}`,
)
console.log(`Findings above info in a template at pain 2: ${planWords(figures.templates)}`)

const loud = tooLoud(figures)
if (loud.length > 0) {
  console.error(`Louder than the bar allows: ${loud.join('; ')}.`)
  process.exitCode = 1
}
