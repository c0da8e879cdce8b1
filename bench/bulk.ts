/**
 * A hundred handouts through the pool that the app uses, with one worker and with two: how much faster two are, how much of the
 * processor each handout takes, what two threads that share nothing reach on the same machine, how long the thread that answers requests was held up meanwhile, and how large the largest is. Printed,
 * not asserted.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { CATALOG } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { HandoutContent } from '@/lib/clinical/handout'
import { handoutInLanguages } from '@/lib/clinical/handout-in-languages'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { day } from '@/lib/clinical/testing'
import { FIGURES } from '@/lib/figure/figures'
import { createSourcePool } from '@/lib/home-programs/testing'
import { rateOfTwo, watchOthers } from './machine'
import { printRow } from './row'
import { SORE_BACK } from './sore-back'
import { median } from './timed'

// As the app is run: the workers, which are started later, read it.
Object.assign(process.env, { NODE_ENV: 'production' })

const HANDOUTS = 100
const EXERCISES = 8
const ROUNDS = 3
const LIMIT_RATIO = 1.7
const LIMIT_KB = 120

const today = day('2026-11-23')
const drawn = CATALOG.filter(({ slug }) => slug in FIGURES)

/** Eight exercises with figures, others for each patient. */
function contentFor(patient: number): HandoutContent {
  const prescriptions = Array.from({ length: EXERCISES }, (_, index) => {
    const exercise = drawn[(patient * EXERCISES + index) % drawn.length]
    if (!exercise) throw new Error('The catalog has no figures')
    return defaultPrescription(exercise.slug, String(index))
  })
  return handoutInLanguages(
    {
      clinic: { name: 'Test Clinic', phone: '555 0100', address: '1 Test Street' },
      patient: { name: `Patient ${patient}`, recordNumber: String(patient) },
      therapist: { name: 'Ana Reyes', credentials: 'PT' },
      programNumber: 1,
      issuedOn: today,
      prescriptions,
      lastPrescriptions: null,
      nextVisitOn: null,
      picture: SORE_BACK,
      review: reviewPlan({ prescriptions, answers: [] }, SORE_BACK, today),
      answers: [],
      clearances: [],
    },
    'en',
  ).content
}

const contents = Array.from({ length: HANDOUTS }, (_, patient) => contentFor(patient))
const bytes: number[] = []
/** The longest that the thread was held up, in milliseconds, for each time. */
const heldUp: number[] = []

/**
 * Milliseconds for all of them: by workers that have only read their fonts, and by the same once each has printed a hundred. Then those
 * of the processor, in all threads: what others do meanwhile counts less in them.
 */
async function timeWith(size: number): Promise<readonly [fresh: number, atWork: number, processor: number]> {
  const pool = createSourcePool({ size, queueLimit: HANDOUTS, timeoutMs: 60_000 })
  const render = (content: HandoutContent) =>
    pool.run({
      content,
      options: { paper: 'letter', size: 'standard', pictures: true, log: true, layout: 'flowing' },
      projectRoot: process.cwd(),
    })
  const timed = async (): Promise<number> => {
    const began = performance.now()
    const made = await Promise.all(contents.map(render))
    bytes.push(...made.map(({ byteLength }) => byteLength))
    return performance.now() - began
  }
  await Promise.all(contents.slice(0, size * 4).map(render))
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const fresh = await timed()
  for (let others = 1; others < size; others += 1) await timed()
  const before = process.cpuUsage()
  const atWork = await timed()
  const { user, system } = process.cpuUsage(before)
  delay.disable()
  heldUp.push(delay.max / 1e6)
  await pool.close()
  return [fresh, atWork, (user + system) / 1000]
}

type Times = Awaited<ReturnType<typeof timeWith>>

const [one, two]: [Times[], Times[]] = [[], []]
const ceilings: number[] = []
const shareOfOthers = watchOthers()
for (let round = 0; round < ROUNDS; round += 1) {
  one.push(await timeWith(1))
  two.push(await timeWith(2))
  ceilings.push(await rateOfTwo())
}
const others = shareOfOthers()
const each = (milliseconds: number): string => `${(milliseconds / HANDOUTS).toFixed(0)} ms each`

function compare(which: 0 | 1, what: string, bar: { readonly atLeast?: number }): void {
  const [alone, both] = [median(one.map((times) => times[which])), median(two.map((times) => times[which]))]
  printRow({
    what,
    figure: `two workers ${each(both)}`,
    beside: `one ${each(alone)}`,
    ratio: alone / both,
    ...bar,
  })
}

const processor = (rounds: readonly Times[]): string => each(median(rounds.map((times) => times[2])))

compare(1, `${HANDOUTS} handouts of ${EXERCISES} exercises by workers at work, times the rate`, {
  atLeast: LIMIT_RATIO,
})
compare(0, 'The same by workers just started', {})
printRow({
  what: 'Two threads that only count, times the rate: what no division of work can pass here',
  figure: '',
  beside: `others took ${(others * 100).toFixed(0)} % of the machine meanwhile`,
  ratio: median(ceilings),
})
printRow({
  what: 'Of the processor, for each handout',
  figure: `two workers ${processor(two)}`,
  beside: `one ${processor(one)}`,
})
printRow({
  what: 'The thread that answers requests was held up',
  figure: `${median(heldUp).toFixed(0)} ms at the longest`,
  beside: '',
})
const largest = Math.max(...bytes) / 1024
printRow({
  what: 'The largest handout',
  figure: `${largest.toFixed(0)} KB (median ${(median(bytes) / 1024).toFixed(0)} KB)`,
  beside: `a limit of ${LIMIT_KB} KB`,
  ratio: largest / LIMIT_KB,
  atMost: 1,
})
