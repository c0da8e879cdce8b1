/** How long reviewing a 12-line plan against all rules takes, beside the limit. Printed, not asserted. */
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { CATALOG } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { PlanDraft } from '@/lib/clinical/plan'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { RULES } from '@/lib/clinical/rules/rules'
import { printRow, type Row } from './row'
import { SORE_BACK } from './sore-back'
import { percentile } from './timed'

const LIMIT_MS = 2
const RUNS = 2000
const LINES = 12
const COLD = 500

const today = parseCalendarDate('2026-11-23')
if (!today) throw new Error('The day of the benchmark does not exist')

/** The demanding end of the catalog for a sore back: most rules fire and most alternatives are judged. */
const draft: PlanDraft = {
  prescriptions: CATALOG.slice(-LINES).map(({ slug }, index) => defaultPrescription(slug, String(index))),
  answers: [],
}

const times: number[] = []
for (let run = 0; run < RUNS; run += 1) {
  const start = performance.now()
  reviewPlan(draft, SORE_BACK, today)
  times.push(performance.now() - start)
}
const row = (what: string, ms: number): Omit<Row, 'atMost'> => ({
  what: `${what} of ${RUNS} reviews of ${LINES} lines against ${RULES.length} rules`,
  figure: `${ms.toFixed(2)} ms`,
  beside: `a limit of ${LIMIT_MS} ms`,
  ratio: ms / LIMIT_MS,
})
printRow({ ...row('The median', percentile(times, 0.5)), atMost: 1 })
printRow({ ...row('The 99th percentile', percentile(times, 0.99)), atMost: 1 })
// What the program is still being translated for.
printRow(row(`The 99th percentile after the first ${COLD}`, percentile(times.slice(COLD), 0.99)))
