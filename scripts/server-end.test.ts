import { expect, it } from 'vitest'
import { endOf } from './server-end'

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'A server that %s tells to end has ended well',
  (signal) => {
    expect(endOf(null, signal)).toEqual({ code: 0 })
  },
)

it.each([
  ['SIGKILL', 137],
  ['SIGABRT', 134],
  ['SIGSEGV', 139],
] as const)('A server that %s ended has failed, and its operator reads by what', (signal, code) => {
  expect(endOf(null, signal)).toEqual({ code, says: `The server was ended by ${signal}.` })
})

it.each([0, 1, 3])('A server that ends by itself hands its exit code on: %i', (code) => {
  expect(endOf(code, null)).toEqual({ code })
})
