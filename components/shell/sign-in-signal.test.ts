import { afterEach, beforeEach, expect, it } from 'vitest'
import { sayWhoIsIn } from './sign-in-signal'

let covered: string[]
const stops: (() => void)[] = []
beforeEach(() => {
  covered = []
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** The frame of a page is opened; a tab has a name to be told of by. */
const opened = (tab: string, who: string): void => {
  stops.push(sayWhoIsIn(who, () => covered.push(tab)))
}

/** Longer than a signal takes. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50))

it('A page that Maya left open hears that Ben signed in in another tab, and his does not', async () => {
  opened('her chart', 'maya')
  opened('his Today', 'ben')
  await aMoment()
  expect(covered).toEqual(['her chart'])
})

it('A page that Maya opened is nothing to the others of hers', async () => {
  opened('her chart', 'maya')
  opened('her plan', 'maya')
  await aMoment()
  expect(covered).toEqual([])
})

it('A page that was left hears nothing', async () => {
  opened('her chart', 'maya')
  stops.pop()?.()
  opened('his Today', 'ben')
  await aMoment()
  expect(covered).toEqual([])
})
