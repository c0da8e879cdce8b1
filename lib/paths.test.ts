import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { paths } from './paths'

/** Stands for whatever is named in a path: a patient, a photo, a language. */
const NAMED = 'named'

/** Where a file of `app` is reached: folders in parentheses are no part of it. */
const addressOf = (file: string): string =>
  `/${dirname(file)
    .split('/')
    .filter((part) => !/^\(.*\)$|^\.$/.test(part))
    .map((part) => (part.startsWith('[') ? NAMED : part))
    .join('/')}`

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
const addressesOf = (kind: RegExp): string[] => files.filter((file) => kind.test(file)).map(addressOf)

const pathOf = (link: (...named: string[]) => string): string =>
  link(NAMED, NAMED, NAMED).replace(/[?#].*$/, '')

describe('The links of the app', () => {
  it.each(Object.entries(paths))('%s leads to a page or a document', (_, link) => {
    expect(addressesOf(/(^|\/)(page\.tsx|route\.tsx?)$/)).toContain(pathOf(link as () => string))
  })

  it('lead to every page', () => {
    const led = Object.values(paths).map((link) => pathOf(link as () => string))
    expect(addressesOf(/(^|\/)page\.tsx$/).filter((address) => !led.includes(address))).toEqual([])
  })

  it('lead from an exercise of the clinic’s own to its own page', () => {
    const id = '0b8f0f6e-0000-4000-8000-000000000001'
    expect(paths.exercise(`own-${id}`)).toBe(paths.ownExercise(id))
  })
})
