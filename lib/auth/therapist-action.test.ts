import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { AppError, type AppErrorCode } from '@/lib/errors'
import { emptyFormState, OWNER_KEY, SEND_KEY } from '@/lib/form-state'
import { isFromOwnPages } from './origin'
import { sentOnce } from './sent-once'
import { testTherapist } from './testing'
import { signedInTherapist } from './therapist'
import { therapistAction } from './therapist-action'

// Who is signed in and where the request came from are read from its headers; there is no request here.
vi.mock('./therapist', () => ({ signedInTherapist: vi.fn() }))
vi.mock('./origin', () => ({ isFromOwnPages: vi.fn() }))
vi.mock('./sent-once', async (original) => ({
  ...(await original<typeof import('./sent-once')>()),
  sentOnce: vi.fn(),
}))

const therapist = testTherapist('clinic', 'therapist')
const schema = z.object({ name: z.string().min(3, 'Give a name.') })
const handle = vi.fn()

function send(fields: Readonly<Record<string, string>>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return therapistAction(schema, handle)(emptyFormState, form)
}

beforeEach(() => {
  handle.mockReset().mockResolvedValue({ done: 'Saved.' })
  vi.mocked(isFromOwnPages).mockResolvedValue(true)
  vi.mocked(signedInTherapist).mockReset().mockResolvedValue(therapist)
})

describe('A form', () => {
  it('reaches its handler with who sent it', async () => {
    expect(await send({ name: 'Maya' })).toMatchObject({ done: 'Saved.' })
    expect(handle).toHaveBeenCalledWith({ name: 'Maya' }, therapist)
  })

  it('has its lines as they were typed, however a browser ends them: the note of a phone is held against them', async () => {
    await send({ name: 'Stiff.\r\nHe phoned.' })
    expect(handle).toHaveBeenCalledWith({ name: 'Stiff.\nHe phoned.' }, therapist)
  })

  it('from another site reaches nothing', async () => {
    vi.mocked(isFromOwnPages).mockResolvedValue(false)
    expect((await send({ name: 'Maya' })).formError).toContain('another address')
    expect(handle).not.toHaveBeenCalled()
  })

  it('of somebody who was signed out meanwhile keeps what was typed, and says how to go on', async () => {
    vi.mocked(signedInTherapist).mockResolvedValue(undefined)
    expect(await send({ name: 'Maya', password: 'new one' })).toEqual({
      formError: expect.stringContaining('Sign in in another tab, then send again'),
      fieldErrors: {},
      typed: { name: ['Maya'] },
    })
    expect(handle).not.toHaveBeenCalled()
  })

  it('that Maya left open is not saved as Ben, who signed in after her: it keeps her words until she is back, and says how either goes on', async () => {
    const words = { name: 'Maya’s note', [OWNER_KEY]: therapist.id }
    vi.mocked(signedInTherapist).mockResolvedValueOnce(testTherapist('clinic', 'ben'))
    expect(await send(words)).toEqual({
      formError: expect.stringMatching(/opened with another account.*sign out and sign in.*reload this page/),
      fieldErrors: {},
      typed: { name: ['Maya’s note'] },
    })
    expect(handle).not.toHaveBeenCalled()
    expect(await send(words)).toMatchObject({ done: 'Saved.' })
    expect(handle).toHaveBeenCalledWith({ name: 'Maya’s note' }, therapist)
  })

  it('that is refused keeps what was typed, but no password', async () => {
    expect(await send({ name: 'M', currentPassword: 'old one', password: 'new one' })).toEqual({
      fieldErrors: { name: ['Give a name.'] },
      typed: { name: ['M'] },
    })
  })

  it('with what the database cannot keep is refused by field', async () => {
    expect(Object.keys((await send({ name: 'Ma\u0000ya' })).fieldErrors)).toEqual(['name'])
    expect(handle).not.toHaveBeenCalled()
  })

  it.each<AppErrorCode>(['not-allowed', 'conflict', 'too-many-attempts', 'busy', 'unavailable'])(
    'says %s in words and keeps what was typed',
    async (code) => {
      handle.mockRejectedValue(new AppError(code))
      const state = await send({ name: 'Maya' })
      expect(state).toMatchObject({ fieldErrors: {}, typed: { name: ['Maya'] } })
      expect(state.formError).toMatch(/^[A-Z].+ .+\.$/)
    },
  )

  it('leaves not-found and bugs to the page', async () => {
    for (const error of [new AppError('not-found'), new TypeError('a bug')]) {
      handle.mockRejectedValue(error)
      await expect(send({ name: 'Maya' })).rejects.toBe(error)
    }
  })

  it('that its handler finds nothing wrong with, and says nothing of, comes back empty', async () => {
    handle.mockResolvedValue(undefined)
    expect(await send({ name: 'Maya' })).toEqual({ fieldErrors: {}, typed: {} })
  })

  it('that its handler refuses keeps what was typed', async () => {
    handle.mockResolvedValue({ fieldErrors: { name: ['Taken.'] } })
    expect(await send({ name: 'Maya' })).toEqual({
      fieldErrors: { name: ['Taken.'] },
      typed: { name: ['Maya'] },
    })
  })

  it('that is no form is refused in words', async () => {
    const noForm = 'name=Maya' as unknown as FormData
    const state = await therapistAction(schema, handle)(emptyFormState, noForm)
    expect(state).toEqual({ formError: expect.stringContaining('Reload'), fieldErrors: {}, typed: {} })
    expect(handle).not.toHaveBeenCalled()
  })

  it('from another site comes back with what was typed', async () => {
    vi.mocked(isFromOwnPages).mockResolvedValue(false)
    expect(await send({ name: 'Maya' })).toMatchObject({ fieldErrors: {}, typed: { name: ['Maya'] } })
    expect(signedInTherapist).not.toHaveBeenCalled()
  })

  it('asks for the password again in a way that the page understands, and for nothing else so', async () => {
    handle.mockRejectedValue(new AppError('reauthenticate'))
    expect((await send({ name: 'Maya' })).reauthenticate).toBe(true)
    handle.mockRejectedValue(new AppError('conflict'))
    expect((await send({ name: 'Maya' })).reauthenticate).toBeUndefined()
  })

  it('gives its handler one value as a text and several of a name as a list, and nothing of the framework', async () => {
    const form = new FormData()
    for (const [name, value] of [
      ['name', 'Maya'],
      ['day', 'monday'],
      ['day', 'friday'],
      ['password', 'a long enough password'],
      ['$ACTION_ID', 'x'],
    ] as const)
      form.append(name, value)
    await therapistAction(z.looseObject({}), handle)(emptyFormState, form)
    expect(handle).toHaveBeenCalledWith(
      { name: 'Maya', day: ['monday', 'friday'], password: 'a long enough password' },
      therapist,
    )
  })

  it('is somebody else’s where the action asks for them', async () => {
    const waiting = testTherapist('clinic', 'waiting')
    const form = new FormData()
    form.append('name', 'Maya')
    await therapistAction(schema, handle, async () => waiting)(emptyFormState, form)
    expect(handle).toHaveBeenCalledWith({ name: 'Maya' }, waiting)
    expect(signedInTherapist).not.toHaveBeenCalled()
  })

  it('with a key counts once: what was typed stays only where something is to be put right', async () => {
    const [key, words] = [randomUUID(), { name: 'Maya' }]
    vi.mocked(sentOnce).mockResolvedValueOnce({ fieldErrors: {}, typed: {}, done: 'Saved.' })
    expect(await send({ ...words, [SEND_KEY]: key })).toEqual({ fieldErrors: {}, typed: {}, done: 'Saved.' })
    vi.mocked(sentOnce).mockResolvedValueOnce({ formError: 'Sent before.', fieldErrors: {}, typed: {} })
    expect(await send({ ...words, [SEND_KEY]: key })).toMatchObject({ typed: { name: ['Maya'] } })
    expect(vi.mocked(sentOnce).mock.calls.map(([, form]) => form)).toEqual([
      { key, typed: { name: ['Maya'] } },
      { key, typed: { name: ['Maya'] } },
    ])
    vi.mocked(sentOnce).mockClear()
    expect(await send({ ...words, [SEND_KEY]: 'no key of ours' })).toMatchObject({ done: 'Saved.' })
    expect(sentOnce).not.toHaveBeenCalled()
  })
})
