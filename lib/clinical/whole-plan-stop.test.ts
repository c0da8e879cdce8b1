import { describe, expect, it } from 'vitest'
import { defaultPrescription } from './default-prescription'
import { clinicalPicture, type PictureRecords } from './derive-picture'
import { redFlagOf } from './red-flags'
import { canIssue } from './resolution'
import { reviewPlan } from './rules/review'
import { assessed, at, day } from './testing'
import { RED_FLAGS, type RedFlag } from './vocabulary'

const today = day('2026-03-16')
const draft = {
  prescriptions: [defaultPrescription('walking', 'one'), defaultPrescription('pelvic-tilt', 'two')],
  answers: [],
}

/** The gentlest of plans for a patient with these answers. */
function reviewed(yes: readonly RedFlag[], clearances: PictureRecords['clearances'] = []) {
  const redFlagScreen = Object.fromEntries(RED_FLAGS.map((flag) => [flag, yes.includes(flag)]))
  const assessments = [
    assessed('2026-03-15', {
      painNow: 2,
      phase: 'subacute',
      legSymptoms: 'none',
      conditions: ['lumbar-strain-sprain'],
      precautions: [],
      redFlagScreen,
    }),
  ]
  const picture = clinicalPicture(
    { assessments, clearances, log: [], activityRatings: [], reports: [], programs: [] },
    today,
  )
  return reviewPlan(draft, picture, today)
}

const clearance = (redFlag: RedFlag) => ({
  redFlag,
  clearedBy: 'Dr. Okafor',
  clearedOn: today,
  recordedAt: at('2026-03-16'),
})

const stops = (yes: readonly RedFlag[], clearances?: PictureRecords['clearances']): readonly string[] =>
  reviewed(yes, clearances)
    .banners.filter(({ severity }) => severity === 'stop')
    .map(({ ruleId }) => ruleId)

const isStop = (flag: RedFlag): boolean => redFlagOf(flag).urgency !== 'evaluate_soon'

describe('A plan of walking and pelvic tilts', () => {
  it.each(RED_FLAGS.filter(isStop))('is stopped by %s until a named clinician clears it', (flag) => {
    expect(stops([flag])).toHaveLength(1)
    expect(canIssue(reviewed([flag]), [], []).ok).toBe(false)
    expect(stops([flag], [clearance(flag)])).toEqual([])
    expect(canIssue(reviewed([flag], [clearance(flag)]), [], []).ok).toBe(true)
  })

  it.each(RED_FLAGS.filter((flag) => !isStop(flag)))('goes on while %s is evaluated', (flag) => {
    expect(stops([flag])).toEqual([])
    expect(canIssue(reviewed([flag]), [], []).ok).toBe(true)
  })

  it('stays stopped while one of two flags is not cleared', () => {
    const both: RedFlag[] = ['saddle-anaesthesia', 'fever-with-back-pain']
    expect(stops(both)).toEqual(['RF-01'])
    expect(stops(both, [clearance('saddle-anaesthesia')])).toEqual(['RF-02'])
    expect(stops(both, both.map(clearance))).toEqual([])
  })

  it('is stopped by two weak signs that belong together, and by neither alone', () => {
    expect(stops(['cancer-history', 'night-rest-pain'])).toEqual(['RF-02'])
    expect(stops(['cancer-history'])).toEqual([])
    expect(stops(['night-rest-pain'])).toEqual([])
  })

  it('is not freed by an answer or by a clearance of the rule', () => {
    const review = reviewed(['renal'])
    const answer = {
      prescriptionId: 'one',
      ruleId: 'RF-02',
      kind: 'override',
      reason: 'She feels well.',
    } as const
    const lifted = {
      ruleId: 'RF-02',
      exercise: null,
      clearedBy: 'Dr. A',
      clearedOn: today,
      reason: 'Fine.',
    } as const
    expect(canIssue(review, [answer], [lifted]).ok).toBe(false)
  })
})
