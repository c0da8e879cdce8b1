import { expect, it } from 'vitest'
import { ownAddress } from './own-address'

it.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['192.168.1.20', 'http://192.168.1.20:3000'],
  ['plumbline.internal', 'http://plumbline.internal:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['fd00::20', 'http://[fd00::20]:3000'],
])('A server that listens at %s is asked at %s whether it answers', (host, address) => {
  expect(ownAddress(host, 3000)).toBe(address)
})
