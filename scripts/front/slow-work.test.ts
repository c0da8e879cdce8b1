import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSlow } from './slow-work.mjs'

/** A handler that sends a document, or a file to keep. */
const SENDS_A_FILE = /application\/pdf|asPdf|[pP]dfResponse|attachment/

const handlers = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('route.ts'),
)
/** As a browser would ask for it. */
const addressOf = (file: string): string =>
  `/${file
    .split('/')
    .slice(0, -1)
    .filter((part) => !part.startsWith('('))
    .map((part) => part.replace(/^\[.*\]$/, '0f8f'))
    .join('/')}`
const slow = (url: string, headers = {}): boolean => isSlow({ url, headers })

describe('Work that takes long', () => {
  const sending = handlers.filter((file) => SENDS_A_FILE.test(readFileSync(join('app', file), 'utf8')))

  it('is every document, and nothing else that a handler answers', () => {
    expect(sending.length).toBeGreaterThan(10)
    expect(sending.map(addressOf).filter((url) => !slow(url) || !slow(`${url}?paper=a4`))).toEqual([])
    const others = handlers.filter((file) => !sending.includes(file)).map(addressOf)
    expect(others.filter((url) => slow(url))).toEqual([])
  })

  it('is no page, whatever is asked of it', () => {
    for (const url of ['/', '/patients', '/patients/0f8f/plan', '/settings/forms', '/patients?search=/pdf'])
      expect(slow(url), url).toBe(false)
  })

  it('is an upload, and no form', () => {
    expect(slow('/catalog/own/new', { 'content-length': '2000000' })).toBe(true)
    expect(slow('/catalog/own/new', { 'content-length': '2000' })).toBe(false)
  })
})
