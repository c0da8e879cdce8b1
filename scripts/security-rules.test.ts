import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FRESH_MILLISECONDS, IDLE_MILLISECONDS, LIFETIME_MILLISECONDS } from '@/lib/auth/session-expiry'
import type { Refusal } from '@/lib/refusals'
import { countRefusals } from './front/refusals.mjs'

const page = readFileSync('docs/security-rules.md', 'utf8')
const MINUTE = 60_000

const REFUSALS: Readonly<Record<Refusal, true>> = {
  'foreign-origin': true,
  unreadable: true,
  'too-many-attempts': true,
  'not-allowed': true,
  'no-such-record': true,
}

it('The times of a session are those of the code', () => {
  expect(page).toContain(`ends ${IDLE_MILLISECONDS / MINUTE} minutes after the last request`)
  expect(page).toContain(`and ${LIFETIME_MILLISECONDS / MINUTE / 60} hours after it began`)
  expect(page).toContain(`a code that is ${FRESH_MILLISECONDS / MINUTE} minutes old at most`)
})

it.each(Object.keys(REFUSALS))(
  'The refusal “%s” of the code is written by the server, and explained',
  (kind) => {
    const told: string[] = []
    countRefusals(({ refused }) => told.push(refused))(kind)
    expect(told).toEqual([kind])
    expect(page.replaceAll(/\s+/g, ' ')).toContain(`\`${kind}\` (`)
  },
)
