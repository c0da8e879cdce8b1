/** A handout for tests of its words. */
import { defaultPrescription } from './default-prescription'
import type { HandoutContent } from './handout'
import { handoutContent, type HandoutFacts } from './handout-content'
import { english } from './languages/english/words'
import type { ClinicalPicture } from './picture'
import type { Prescription } from './plan'
import { reviewPlan } from './rules/review'
import { day } from './testing'

const today = day('2026-11-23')

export const IRRITATED: ClinicalPicture = {
  conditions: ['lumbar-strain-sprain'],
  phase: 'acute_flare',
  activeFlare: true,
  painNow: 5,
  irritability: 'high',
  directionalPreference: 'none',
  legSymptoms: 'none',
  precautions: [],
}

export const RECOVERED: ClinicalPicture = {
  ...IRRITATED,
  phase: 'return_to_lifting',
  activeFlare: false,
  painNow: 1,
  irritability: 'low',
  ladderPassed: { run: 9, 'hinge-squat': 9, row: 9, press: 9 },
}

export const TILT: Prescription = defaultPrescription('pelvic-tilt', 'a')
export const BRIDGE: Prescription = defaultPrescription('glute-bridge', 'b')

/** What is known when a program of two exercises is issued to somebody whose back is irritated. */
export function handoutFacts(change: Partial<HandoutFacts> = {}): HandoutFacts {
  const { prescriptions = [TILT, BRIDGE], picture = IRRITATED, answers = [] } = change
  return {
    clinic: {
      name: 'Harbor Physical Therapy',
      phone: '(555) 010-1338',
      address: '12 Harbor Street, Springfield',
    },
    patient: { name: 'Maria Lopez', recordNumber: 'C-1042' },
    therapist: { name: 'Ana Reyes', credentials: 'PT, DPT' },
    programNumber: 3,
    issuedOn: today,
    lastPrescriptions: null,
    nextVisitOn: null,
    review: reviewPlan({ prescriptions, answers }, picture, today),
    clearances: [],
    prescriptions,
    picture,
    answers,
    ...change,
  }
}

/** What the paper says of it, in English. */
export const saidOf = (change: Partial<HandoutFacts> = {}): HandoutContent =>
  handoutContent(handoutFacts(change), 'en', english)
