import { describe, expect, it } from 'vitest'
import { isOwnOrigin } from './origin'

describe('A request that changes something', () => {
  it.each([
    ['https://clinic.example', 'https://clinic.example', true],
    ['https://evil.example', 'https://clinic.example', false],
    ['https://clinic.example.evil.example', 'https://clinic.example', false],
    ['http://clinic.example', 'https://clinic.example', false],
    ['https://clinic.example:8443', 'https://clinic.example', false],
    ['null', 'https://clinic.example', false],
    [null, 'https://clinic.example', false],
    ['http://127.0.0.1:3000', 'http://localhost:3000', true],
    ['http://127.0.0.1:3001', 'http://localhost:3000', false],
    ['http://127.0.0.1:3000', 'http://clinic.example:3000', false],
  ])('from %s at %s: %s', (origin, configured, own) => {
    expect(isOwnOrigin(origin, configured)).toBe(own)
  })
})
