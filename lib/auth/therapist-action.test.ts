import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { AppError, type AppErrorCode } from '@/lib/errors'
import { emptyFormState } from '@/lib/form-state'
import { isFromOwnPages } from './origin'
import { testTherapist } from './testing'
import { requireTherapist } from './therapist'
import { therapistAction } from './therapist-action'

// Who is signed in and where the request came from are read from its headers; there is no request here.
vi.mock('./therapist', () => ({ requireTherapist: vi.fn() }))
vi.mock('./origin', () => ({ isFromOwnPages: vi.fn() }))

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
  vi.mocked(requireTherapist).mockResolvedValue(therapist)
})

describe('A form', () => {
  it('reaches its handler with who sent it', async () => {
    expect(await send({ name: 'Maya' })).toMatchObject({ done: 'Saved.' })
    expect(handle).toHaveBeenCalledWith({ name: 'Maya' }, therapist)
  })

  it('from another site reaches nothing', async () => {
    vi.mocked(isFromOwnPages).mockResolvedValue(false)
    expect((await send({ name: 'Maya' })).formError).toContain('another address')
    expect(handle).not.toHaveBeenCalled()
  })

  it('of somebody signed out goes to sign-in, not to the handler', async () => {
    const redirected = new Error('NEXT_REDIRECT')
    vi.mocked(requireTherapist).mockRejectedValue(redirected)
    await expect(send({ name: 'Maya' })).rejects.toBe(redirected)
    expect(handle).not.toHaveBeenCalled()
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
})
