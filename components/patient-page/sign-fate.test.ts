import { describe, expect, it } from 'vitest'
import { day } from '@/lib/clinical/testing'
import type { QueuedSubmission } from './kept'
import { endOf, fateOf } from './sign-fate'

const waiting = (isRefused = false): QueuedSubmission => ({
  id: 'sign',
  kind: 'flag',
  body: { redFlag: 'fever-with-back-pain', day: day('2026-03-02') },
  seq: 1,
  isRefused,
})

describe('What is said of a sign that was told', () => {
  it.each([
    ['that the clinic knows, once it left', 'all-sent', [], 'sent'],
    ['that it is kept, while there is no connection', 'later', [waiting()], 'kept'],
    ['that the clinic does not know, where the server took it not', 'all-sent', [waiting(true)], 'notSent'],
    ['that the clinic does not know, where the device may not send', 'unknown', [waiting()], 'notSent'],
    ['that it is kept, until the first try ended', null, [], 'kept'],
  ] as const)('is %s', (_says, ended, queue, fate) => {
    expect(fateOf({ id: 'sign', ended }, queue, false)).toBe(fate)
  })

  it('is that the clinic does not know, where the phone refuses to keep it', async () => {
    const ended = await endOf(Promise.reject(new DOMException('The phone has no room', 'QuotaExceededError')))
    expect(fateOf({ id: 'sign', ended }, [], false)).toBe('notSent')
  })

  it.each([
    [
      'that the clinic does not know, where another window took the next link before it could be sent',
      'later',
      'notSent',
    ],
    ['that the clinic knows, where it was sent before that', 'all-sent', 'sent'],
  ] as const)('is, once the phone forgot, %s', (_says, ended, fate) => {
    expect(fateOf({ id: 'sign', ended }, [], true)).toBe(fate)
  })
})
