import { describe, expect, it } from 'vitest'
import type { ClinicalPicture } from '../picture'
import type { FactValues, InputFact } from './facts'
import { type PatientReadings, readPatient } from './read-facts'

type PatientFact = keyof PatientReadings

/** What the rules read of the patient: the value, and what is missing to be sure of it. */
describe('the rules read of the patient', () => {
  type Row<Fact extends PatientFact> = [
    fact: Fact,
    picture: ClinicalPicture,
    value: FactValues[Fact] | undefined,
    ...missing: InputFact[],
  ]
  const flare = { activeFlare: true }
  const noFlare = { activeFlare: false }

  it.each<Row<'patient.irritated'>>([
    ['patient.irritated', flare, true],
    ['patient.irritated', { phase: 'acute_flare' }, true],
    ['patient.irritated', { phase: 'subacute' }, true],
    ['patient.irritated', { painNow: 4 }, true],
    ['patient.irritated', { ...flare, phase: 'return_to_lifting', painNow: 0 }, true],
    ['patient.irritated', { ...noFlare, phase: 'rebuilding', painNow: 3 }, false],
    ['patient.irritated', { ...noFlare, phase: 'return_to_lifting', painNow: 0 }, false],
    ['patient.irritated', {}, false, 'activeFlare', 'phase', 'painNow'],
    ['patient.irritated', { phase: 'rebuilding', painNow: 3 }, false, 'activeFlare'],
    ['patient.irritated', { ...noFlare, painNow: 3 }, false, 'phase'],
    ['patient.irritated', { ...noFlare, phase: 'rebuilding' }, false, 'painNow'],
  ])('%s of %j: %s', (fact, picture, value, ...missing) => {
    expect(readPatient(picture)[fact]).toEqual({ value, missing })
  })

  it.each<Row<'patient.phase'>>([
    ['patient.phase', {}, undefined, 'phase'],
    ['patient.phase', flare, undefined, 'phase'],
    ['patient.phase', { phase: 'acute_flare' }, 'acute_flare'],
    ['patient.phase', { phase: 'acute_flare', ...flare }, 'acute_flare'],
    ['patient.phase', { phase: 'subacute' }, 'subacute'],
    ['patient.phase', { phase: 'subacute', ...flare }, 'subacute'],
    ['patient.phase', { phase: 'rebuilding' }, 'rebuilding', 'activeFlare'],
    ['patient.phase', { phase: 'rebuilding', ...noFlare }, 'rebuilding'],
    ['patient.phase', { phase: 'rebuilding', ...flare }, 'subacute'],
    ['patient.phase', { phase: 'return_to_lifting' }, 'return_to_lifting', 'activeFlare'],
    ['patient.phase', { phase: 'return_to_lifting', ...flare }, 'subacute'],
  ])('%s of %j: %s', (fact, picture, value, ...missing) => {
    expect(readPatient(picture)[fact]).toEqual({ value, missing })
  })

  it.each<Row<'patient.precautions'>>([
    ['patient.precautions', {}, [], 'precautions'],
    ['patient.precautions', { precautions: [] }, []],
    [
      'patient.precautions',
      { precautions: ['osteoporosis'], conditions: ['osteoporosis'] },
      ['osteoporosis'],
    ],
    ['patient.precautions', { precautions: [], conditions: ['osteoporosis'] }, ['osteoporosis']],
    [
      'patient.precautions',
      { precautions: [], conditions: ['hypertension-uncontrolled'] },
      ['uncontrolled_hypertension'],
    ],
    [
      'patient.precautions',
      { precautions: [], conditions: ['post-op-lumbar'] },
      ['post_op_lumbar_restricted'],
    ],
    [
      'patient.precautions',
      { precautions: ['post_op_lumbar_cleared'], conditions: ['post-op-lumbar'] },
      ['post_op_lumbar_cleared'],
    ],
    ['patient.precautions', { precautions: [], conditions: ['pregnancy'] }, ['pregnancy_t2'], 'trimester'],
    ['patient.precautions', { precautions: ['pregnancy_t1'], conditions: ['pregnancy'] }, ['pregnancy_t1']],
    ['patient.precautions', { precautions: ['pregnancy_t2'], conditions: ['pregnancy'] }, ['pregnancy_t2']],
    ['patient.precautions', { precautions: ['pregnancy_t3'], conditions: ['pregnancy'] }, ['pregnancy_t3']],
    [
      'patient.precautions',
      { precautions: ['pelvic_girdle_pain'], conditions: ['pregnancy'] },
      ['pelvic_girdle_pain', 'pregnancy_t2'],
      'trimester',
    ],
    ['patient.precautions', { conditions: ['pregnancy'] }, ['pregnancy_t2'], 'precautions', 'trimester'],
    ['patient.precautions', { precautions: ['pregnancy_t3'] }, ['pregnancy_t3']],
  ])('%s of %j: %j', (fact, picture, value, ...missing) => {
    expect(readPatient(picture)[fact]).toEqual({ value, missing })
  })

  const renal = { slug: 'renal', urgency: 'same_day', status: 'active' } as const
  it.each<Row<'patient.activeUrgency'>>([
    ['patient.activeUrgency', {}, undefined, 'redFlags'],
    ['patient.activeUrgency', { redFlags: [] }, undefined],
    ['patient.activeUrgency', { redFlags: [renal] }, 'same_day'],
    ['patient.activeUrgency', { redFlags: [renal], screenIsOpen: true }, 'same_day', 'redFlags'],
    ['patient.activeUrgency', { legSymptoms: 'worsening' }, 'evaluate_soon', 'redFlags'],
    ['patient.activeUrgency', { legSymptoms: 'worsening', redFlags: [renal] }, 'same_day'],
  ])('%s of %j: %s', (fact, picture, value, ...missing) => {
    expect(readPatient(picture)[fact]).toEqual({ value, missing })
  })

  it.each<[PatientFact, ClinicalPicture, unknown, ...InputFact[]]>([
    ['patient.painNow', { painNow: 3 }, 3],
    ['patient.painNow', {}, 0, 'painNow'],
    ['patient.irritability', { irritability: 'high' }, 'high'],
    ['patient.irritability', {}, 'low', 'irritability'],
    ['patient.directionalPreference', { directionalPreference: 'flexion' }, 'flexion'],
    ['patient.directionalPreference', {}, 'unknown', 'directionalPreference'],
    ['patient.legSymptoms', { legSymptoms: 'worsening' }, 'worsening'],
    ['patient.legSymptoms', {}, 'none', 'legSymptoms'],
    ['patient.conditions', { conditions: ['pregnancy'] }, ['pregnancy']],
    ['patient.conditions', {}, [], 'conditions'],
    ['patient.painMedicationBeforeTraining', { painMedicationBeforeTraining: false }, false],
    ['patient.painMedicationBeforeTraining', {}, undefined, 'painMedicationBeforeTraining'],
  ])('%s of %j: %j', (fact, picture, value, ...missing) => {
    expect(readPatient(picture)[fact]).toEqual({ value, missing })
  })
})
