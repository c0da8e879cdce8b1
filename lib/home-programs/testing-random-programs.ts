/** Home programs of every kind: for what must hold of the paper whatever is on it. */
import * as fc from 'fast-check'
import { DOSAGE_LIMITS, TEXT_LIMITS } from '@/lib/clinical/dosage'
import type { HandoutFacts } from '@/lib/clinical/handout-content'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Answer, Prescription } from '@/lib/clinical/plan'
import { groupedLines } from '@/lib/clinical/plan-groups'
import { MAX_PRESCRIPTIONS } from '@/lib/clinical/plan-limits'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { anyPicture, anyPrescription } from '@/lib/clinical/rules/testing'
import { day } from '@/lib/clinical/testing'
import { OWN_LIMITS } from '@/lib/own-exercises/schema'
import { givenOwnExercise } from '@/lib/clinical/testing-own-exercise'
import { SIDES, WEEKDAYS } from '@/lib/clinical/vocabulary'

const today = day('2026-11-23')
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitän'

const whole = ([min, max]: readonly [number, number]) => fc.integer({ min, max })
const often = <Value>(value: fc.Arbitrary<Value>, usual: Value) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: value })

/** Words as people type them: capitals, long words, accents, line breaks. */
const word = fc.constantFrom(
  'slowly',
  'rodilla',
  'IMPORTANT:',
  '3',
  'kg',
  'niño',
  'Łukasz',
  'WWWWWWWW',
  LONG_WORD,
  '\n',
)
const typed = (most: number) =>
  fc
    .array(word, { minLength: 1, maxLength: Math.ceil(most / 4) })
    .map((words) => words.join(' ').slice(0, most).trim() || 'x')
const longest = (most: number) =>
  fc.constantFrom('W'.repeat(most), 'WIDE '.repeat(most).slice(0, most).trim())
const text = (most: number) => fc.oneof(typed(most), longest(most))

const dosage = fc.record({
  sets: whole(DOSAGE_LIMITS.sets),
  reps: whole(DOSAGE_LIMITS.reps),
  holdSeconds: whole(DOSAGE_LIMITS.holdSeconds),
  sessionsPerDay: whole(DOSAGE_LIMITS.sessionsPerDay),
  daysPerWeek: whole(DOSAGE_LIMITS.daysPerWeek),
  tempo: fc.option(text(TEXT_LIMITS.tempo)),
  restSeconds: whole(DOSAGE_LIMITS.restSeconds),
  durationMinutes: fc.option(whole(DOSAGE_LIMITS.durationMinutes)),
})

const own = fc
  .record({
    name: text(OWN_LIMITS.name),
    purpose: often(text(200), ''),
    steps: fc.array(text(200), { minLength: 1, maxLength: 8 }),
    feel: often(text(200), ''),
    mistakes: fc.array(text(200), { maxLength: 3 }),
    stop: often(text(300), ''),
  })
  .map(({ name, ...instructions }) => givenOwnExercise({ name, instructions }))

const anyLine: fc.Arbitrary<Prescription> = fc
  .record({
    line: anyPrescription,
    dosage: fc.option(dosage),
    own: fc.option(own, { freq: 8 }),
    side: fc.constantFrom(...SIDES),
    note: often(text(TEXT_LIMITS.note), ''),
    group: often(fc.option(text(TEXT_LIMITS.group), { nil: undefined }), undefined),
    weekdays: often(fc.option(fc.subarray([...WEEKDAYS], { minLength: 1 }), { nil: undefined }), undefined),
  })
  .map(({ line, dosage: given, own: exercise, weekdays, ...said }) => {
    const amount = line.load.amount === null ? null : Math.round(line.load.amount * 4) / 4
    return {
      ...line,
      ...said,
      load: { ...line.load, amount },
      dosage: { ...(given ?? line.dosage), ...(weekdays ? { daysPerWeek: weekdays.length } : {}) },
      weekdays,
      ...(exercise === null ? {} : { exercise: exercise.slug, own: exercise }),
    }
  })

const anyLines = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(anyLine, { minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(anyLine, { minLength: 1, maxLength: 1 }) },
    {
      weight: 1,
      arbitrary: fc.array(anyLine, { minLength: MAX_PRESCRIPTIONS, maxLength: MAX_PRESCRIPTIONS }),
    },
  )
  .map((lines) => groupedLines(lines.map((line, index) => ({ ...line, id: `line-${index}` }))))

/** Every finding answered as it asks, so that what the patient is told about it is on the page. */
function answersTo(prescriptions: readonly Prescription[], picture: ClinicalPicture): Answer[] {
  const review = reviewPlan({ prescriptions, answers: [] }, picture, today)
  return review.prescriptions.flatMap(({ prescriptionId, findings }) =>
    findings
      .filter(({ severity }) => severity === 'caution' || severity === 'limit')
      .map(({ ruleId, severity }) => ({
        prescriptionId,
        ruleId,
        kind: severity === 'caution' ? 'acknowledgement' : 'override',
        reason: severity === 'caution' ? '' : 'Chosen with the patient',
      })),
  )
}

export const anyProgram: fc.Arbitrary<HandoutFacts> = fc
  .record({
    prescriptions: anyLines,
    lastPrescriptions: fc.option(anyLines),
    nextVisitOn: fc.option(fc.constant(day('2026-12-07'))),
    picture: anyPicture,
    isAnswered: fc.boolean(),
    clinic: fc.record({
      name: text(120),
      phone: often(text(40), '(555) 010-0100'),
      address: often(text(240), ''),
    }),
    patient: text(120),
    therapist: fc.record({ name: text(120), credentials: often(text(60), 'PT, DPT') }),
  })
  .map(({ isAnswered, patient, ...given }) => {
    const answers = isAnswered ? answersTo(given.prescriptions, given.picture) : []
    return {
      ...given,
      patient: { name: patient, recordNumber: 'C-1042' },
      programNumber: 3,
      issuedOn: today,
      answers,
      clearances: [],
      review: reviewPlan({ prescriptions: given.prescriptions, answers }, given.picture, today),
    }
  })
