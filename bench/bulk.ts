/**
 * A hundred handouts through the pool that the app uses, with one worker and with two: how much faster two are, and how long the
 * thread that answers requests was held up meanwhile. Printed, not asserted.
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
import { SORE_BACK } from './sore-back'

const HANDOUTS = 100
const EXERCISES = 8
const ROUNDS = 3
const LIMIT_RATIO = 1.7

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

/** Milliseconds for all of them; workers are started and have read their fonts before. */
async function timeWith(size: number): Promise<number> {
  const pool = createSourcePool({ size, queueLimit: HANDOUTS, timeoutMs: 60_000 })
  const render = (content: HandoutContent) =>
    pool.run({
      content,
      options: { paper: 'letter', size: 'standard', pictures: true, log: true, layout: 'flowing' },
      projectRoot: process.cwd(),
    })
  await Promise.all(contents.slice(0, size * 4).map(render))
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const began = performance.now()
  const made = await Promise.all(contents.map(render))
  const took = performance.now() - began
  delay.disable()
  heldUp.push(delay.max / 1e6)
  bytes.push(...made.map(({ byteLength }) => byteLength))
  await pool.close()
  return took
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const [one, two]: [number[], number[]] = [[], []]
for (let round = 0; round < ROUNDS; round += 1) {
  one.push(await timeWith(1))
  two.push(await timeWith(2))
}
const each = (milliseconds: number): string => `${(milliseconds / HANDOUTS).toFixed(0)} ms each`
console.log(
  `${HANDOUTS} handouts of ${EXERCISES} exercises: one worker ${each(median(one))}, two workers ${each(median(two))}: ` +
    `${(median(one) / median(two)).toFixed(2)} times the rate (at least ${LIMIT_RATIO} on two cores)`,
)
console.log(
  `Meanwhile the thread that answers requests was held up ${median(heldUp).toFixed(0)} ms at the longest; ` +
    `a handout has ${(median(bytes) / 1024).toFixed(0)} KB, the largest ${(Math.max(...bytes) / 1024).toFixed(0)} KB`,
)
