import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { listTemplates } from './reads'
import { newTemplate, templateChange } from './schema'
import { changeTemplate, saveTemplate } from './writes'

useTestDatabase()

const at = new Date('2026-03-09T12:00:00Z')

async function givenMaya(role: Therapist['role'] = 'therapist'): Promise<Therapist> {
  const clinicId = await givenClinic()
  const id = await givenTherapist(clinicId, { role, name: 'Maya Okafor' })
  return { clinicId, id, name: 'Maya Okafor', credentials: 'PT', email: 'maya@test.example', role }
}

const squat = () => ({
  ...defaultPrescription('goblet-squat', randomUUID()),
  note: 'For Marcus: slowly.',
  load: { class: 'light', amount: 14, unit: 'kg' },
})
const typed = (more: object = {}) =>
  newTemplate.parse({
    name: ' Back to squats ',
    condition: null,
    phase: 'rebuilding',
    prescriptions: [squat()],
    ...more,
  })

describe('A template of the clinic', () => {
  it('keeps exercises and dosage, and leaves out what is the patient’s', async () => {
    const maya = await givenMaya()
    await saveTemplate(maya, typed(), at)
    const [kept] = await listTemplates(maya)
    expect(kept).toMatchObject({
      name: 'Back to squats',
      phase: 'rebuilding',
      condition: null,
      savedBy: 'Maya Okafor',
    })
    expect(kept?.prescriptions[0]).toMatchObject({
      exercise: 'goblet-squat',
      note: '',
      load: { class: 'light', amount: null, unit: null },
    })
  })

  it('is renamed, and put away for good', async () => {
    const maya = await givenMaya()
    const { id } = await saveTemplate(maya, typed(), at)
    const change = (version: number, name: string, what: 'save' | 'archive') =>
      changeTemplate(maya, templateChange.parse({ templateId: id, version, name, change: what }), at)
    await change(1, 'Squats', 'save')
    expect((await listTemplates(maya)).map(({ name, version }) => [name, version])).toEqual([['Squats', 2]])
    await change(2, 'Squats', 'archive')
    expect(await listTemplates(maya)).toEqual([])
    await expect(change(3, 'Back again', 'save')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is changed by who saved it and by leads, and by no other therapist', async () => {
    const maya = await givenMaya()
    const { id } = await saveTemplate(maya, typed(), at)
    const change = (version: number) =>
      templateChange.parse({ templateId: id, version, name: 'Other', change: 'save' })
    const colleague = { ...maya, id: await givenTherapist(maya.clinicId) }
    await expect(changeTemplate(colleague, change(1), at)).rejects.toMatchObject({ code: 'not-allowed' })
    const lead = { ...maya, role: 'lead' as const, id: await givenTherapist(maya.clinicId, { role: 'lead' }) }
    await changeTemplate(lead, change(1), at)
    await expect(changeTemplate(maya, change(2), at)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('refuses a change to what is no longer as it was seen', async () => {
    const maya = await givenMaya()
    const { id } = await saveTemplate(maya, typed(), at)
    const stale = templateChange.parse({ templateId: id, version: 2, name: 'Other', change: 'save' })
    await expect(changeTemplate(maya, stale, at)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is not there for another clinic, nor for the front desk to write', async () => {
    const [maya, stranger, desk] = [await givenMaya(), await givenMaya(), await givenMaya('front_desk')]
    const { id } = await saveTemplate(maya, typed(), at)
    expect(await listTemplates(stranger)).toEqual([])
    const change = templateChange.parse({ templateId: id, version: 1, name: 'Ours now', change: 'save' })
    await expect(changeTemplate(stranger, change, at)).rejects.toMatchObject({ code: 'conflict' })
    expect(() => saveTemplate(desk, typed(), at)).toThrow(expect.objectContaining({ code: 'not-allowed' }))
  })

  it.each([
    ['without a name', { name: '  ' }, 'Give the template a name.'],
    ['without an exercise', { prescriptions: [] }, 'The plan has no exercises yet: add at least one.'],
    ['for a condition nobody knows', { condition: 'lumbago' }, 'Choose a condition from the list.'],
  ])('is refused %s', (_says, more, message) => {
    const parsed = newTemplate.safeParse({
      name: 'A',
      condition: null,
      phase: null,
      prescriptions: [squat()],
      ...more,
    })
    expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message)
  })
})
