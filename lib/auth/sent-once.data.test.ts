import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import { redirect } from 'next/navigation'
import { beforeEach, describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { sentForms } from '@/db/schema/sent-forms'
import { givenClinic, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { recordEvent } from '@/lib/audit/writes'
import { type FormState, SEND_KEY } from '@/lib/form-state'
import { openChart } from './chart-access'
import { doneOnce, sendKey, sendKeyOf, sentOnce } from './sent-once'
import type { Therapist } from './therapist'

useTestDatabase()

const at = new Date('2026-03-09T12:00:00Z')
let maya: Therapist

async function givenMaya(clinicId: string): Promise<Therapist> {
  const id = await givenTherapist(clinicId)
  return {
    clinicId,
    id,
    name: 'Maya Okafor',
    credentials: 'PT',
    email: 'maya@test.example',
    role: 'therapist',
  }
}

beforeEach(async () => {
  maya = await givenMaya(await givenClinic())
})

/** A change that leaves its event, as every change does. */
const change = (therapist: Therapist, when = at): Promise<void> =>
  inClinic(therapist.clinicId, (tx) =>
    recordEvent(
      tx,
      { clinicId: therapist.clinicId, therapistId: therapist.id, action: 'template.saved', object: {} },
      when,
    ),
  )

const changesOf = async ({ clinicId, id }: Therapist): Promise<number> => {
  const events = await inClinic(clinicId, (tx) =>
    tx
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.therapistId, id))),
  )
  return events.filter(({ action }) => action === 'template.saved').length
}

const saved = (done = 'Saved.'): FormState => ({ fieldErrors: {}, typed: {}, done })
const refused: FormState = { fieldErrors: { name: ['Give a name.'] }, typed: { name: [''] } }

/** The form, sent under a key. */
const send = (
  key: string,
  { name = 'Squats', by = maya, when = at }: { name?: string; by?: Therapist; when?: Date } = {},
  answer = async (): Promise<FormState> => {
    await change(by, when)
    return saved()
  },
): Promise<FormState> => sentOnce(by, { key, typed: { name: [name] } }, when, answer)

const hoursLater = (hours: number): Date => new Date(at.getTime() + hours * 60 * 60_000)
const kept = () => inClinic(maya.clinicId, (tx) => tx.select().from(sentForms))

/** Changes something, and fails before it says what came of it. */
async function failing(): Promise<never> {
  await change(maya)
  throw new RangeError('The power went out.')
}

describe('A form', () => {
  it('that is sent five times at once changes something once, and every send gets the answer', async () => {
    const key = randomUUID()
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => send(key)))
    expect(answers.map(({ done }) => done)).toEqual(['Saved.', 'Saved.', 'Saved.', 'Saved.', 'Saved.'])
    expect(await changesOf(maya)).toBe(1)
  })

  it('whose reply was lost is answered again, also where the answer was another page', async () => {
    const key = randomUUID()
    const onward = async (): Promise<never> => {
      await change(maya)
      return redirect('/patients/a?tab=plan;b')
    }
    const [first, second] = await Promise.allSettled([
      send(key, {}, onward).catch((error: { digest: string }) => error.digest),
      send(key, {}, onward).catch((error: { digest: string }) => error.digest),
    ])
    expect(first).toMatchObject({ value: expect.stringContaining('/patients/a?tab=plan;b') })
    expect(second).toMatchObject({ value: expect.stringContaining('/patients/a?tab=plan;b') })
    expect(await changesOf(maya)).toBe(1)
  })

  it('that says something else under a used key is not saved, and says so', async () => {
    const key = randomUUID()
    await send(key)
    expect((await send(key, { name: 'Lunges' })).formError).toContain('sent before')
    expect(await changesOf(maya)).toBe(1)
  })

  it('that was refused may be corrected and sent again', async () => {
    const key = randomUUID()
    expect(await send(key, { name: '' }, async () => refused)).toEqual(refused)
    expect((await send(key)).done).toBe('Saved.')
    expect(await changesOf(maya)).toBe(1)
  })

  it('that finds in its way what it has just done itself, sent twice at once, gets the answer of the first', async () => {
    const key = randomUUID()
    const signal = new EventEmitter()
    const bothAreUnderWay = once(signal, 'both')
    const first = send(key, {}, async () => {
      await bothAreUnderWay
      await change(maya)
      return saved()
    })
    const second = send(key, {}, async () => {
      signal.emit('both')
      await first
      return { fieldErrors: { name: ['The clinic has a template of this name.'] }, typed: {} }
    })
    expect(await Promise.all([first, second])).toEqual([saved(), saved()])
    expect(await changesOf(maya)).toBe(1)
  })

  it('that failed half-way left nothing behind, and counts when it is sent again', async () => {
    const key = randomUUID()
    const broken = (): Promise<never> =>
      inClinic(maya.clinicId, async (tx) => {
        await recordEvent(
          tx,
          { clinicId: maya.clinicId, therapistId: maya.id, action: 'template.saved', object: {} },
          at,
        )
        throw new Error('The power went out.')
      })
    await expect(send(key, {}, broken)).rejects.toThrow('power')
    expect(await changesOf(maya)).toBe(0)
    expect((await send(key)).done).toBe('Saved.')
    expect(await changesOf(maya)).toBe(1)
  })

  it('that changes two things in two transactions is still one form', async () => {
    const twice = async (): Promise<FormState> => {
      await change(maya)
      await change(maya)
      return saved()
    }
    const key = randomUUID()
    expect([await send(key, {}, twice), await send(key, {}, twice)]).toEqual([saved(), saved()])
    expect(await changesOf(maya)).toBe(2)
  })

  it('that only opened a chart on its way has changed nothing yet', async () => {
    const patientId = await givenPatient(maya.clinicId, maya.id)
    const key = randomUUID()
    await send(key, {}, async () => {
      await openChart(maya, patientId)
      return refused
    })
    expect((await send(key)).done).toBe('Saved.')
  })

  it('of somebody else has nothing to do with it, whatever its key', async () => {
    const key = randomUUID()
    const tomas = await givenMaya(maya.clinicId)
    const stranger = await givenMaya(await givenClinic())
    await send(key)
    for (const by of [tomas, stranger]) {
      expect((await send(key, { by })).done).toBe('Saved.')
      expect(await changesOf(by)).toBe(1)
    }
  })

  it('is forgotten after a day, and is never kept with what was typed', async () => {
    const [early, next, late] = [randomUUID(), randomUUID(), randomUUID()]
    await send(early)
    await send(next, { when: hoursLater(23) })
    expect(new Set((await kept()).map(({ key }) => key))).toEqual(new Set([early, next]))
    await send(late, { when: hoursLater(25) })
    expect(new Set((await kept()).map(({ key }) => key))).toEqual(new Set([next, late]))
    expect(JSON.stringify(await kept())).not.toContain('Squats')
  })

  it('that only stays under way for a moment gets its answer; one that is never answered is said to be saved', async () => {
    const key = randomUUID()
    const slow = async (): Promise<FormState> => {
      await change(maya)
      await wait(600)
      return saved('Saved at last.')
    }
    const first = send(key, {}, slow)
    await wait(100)
    const second = send(key)
    expect([await first, await second]).toEqual([saved('Saved at last.'), saved('Saved at last.')])
    const lost = randomUUID()
    await expect(send(lost, {}, failing)).rejects.toThrow('power')
    expect(await send(lost)).toEqual({
      formError: expect.stringContaining('saved already'),
      fieldErrors: {},
      typed: {},
    })
  })

  it('says the same whatever order its fields come in', async () => {
    const key = randomUUID()
    const answer = async () => {
      await change(maya)
      return saved()
    }
    const typed = { name: ['Squats'], day: ['monday'] }
    await sentOnce(maya, { key, typed }, at, answer)
    const { name, day } = typed
    expect(await sentOnce(maya, { key, typed: { day, name } }, at, answer)).toEqual(saved())
    const other = await sentOnce(maya, { key, typed: { name: day, day: name } }, at, answer)
    expect(other).toEqual({ formError: expect.stringContaining('sent before'), fieldErrors: {}, typed: {} })
    expect(await changesOf(maya)).toBe(1)
  })

  it('that was refused in words alone keeps no answer', async () => {
    const key = randomUUID()
    const changedAndRefused = async (): Promise<FormState> => {
      await change(maya)
      return { formError: 'Too late.', fieldErrors: {}, typed: {} }
    }
    await send(key, {}, changedAndRefused)
    const [mark] = await inClinic(maya.clinicId, (tx) => tx.select().from(sentForms))
    expect(mark?.answer).toBeNull()
  })
})

describe('The key of a form', () => {
  it.each([
    ['as our pages make it', '0b8f4d1c-3c5e-4a53-9c7d-2f5a3c1b7e90', true],
    ['that is no key', 'again', false],
    ['that is a file', new File(['again'], 'again.txt'), false],
    ['that is missing', undefined, false],
  ])('%s', (_, sent, isTaken) => {
    const form = new FormData()
    if (sent !== undefined) form.set(SEND_KEY, sent)
    expect([sendKey(sent), sendKeyOf(form)]).toEqual(isTaken ? [sent, sent] : [undefined, undefined])
  })
})

describe('A deed that a page sends without a form', () => {
  it('is done once, and what came of it is said again', async () => {
    const key = randomUUID()
    const deed = (name: string) =>
      doneOnce(maya, { key, said: { name } }, at, async () => {
        await change(maya)
        return { done: 'its id' }
      })
    expect(await Promise.all([deed('Start'), deed('Start')])).toEqual([
      { done: 'its id' },
      { done: 'its id' },
    ])
    expect(await deed('Other')).toEqual({ problem: expect.stringContaining('sent before') })
    expect(await changesOf(maya)).toBe(1)
  })

  it('that was refused is told why, and may be sent again', async () => {
    const key = randomUUID()
    const problem = { problem: 'You have a view of this name.' }
    expect(await doneOnce(maya, { key, said: {} }, at, async () => problem)).toEqual(problem)
    expect(await doneOnce(maya, { key, said: {} }, at, async () => ({ done: '' }))).toEqual({ done: '' })
  })
})
