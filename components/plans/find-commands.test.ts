import { expect, it } from 'vitest'
import type { BuilderCommand } from './builder-commands'
import { findCommands } from './find-commands'

const command = (id: string, words: string, group: BuilderCommand['group']): BuilderCommand => ({
  id,
  words,
  group,
  run: () => undefined,
})

const COMMANDS = [
  command('add:bird-dog', 'Bird dog', 'Add an exercise'),
  command('issue', 'Issue home program', 'This plan'),
  command('undo', 'Undo', 'This plan'),
  command('progress', 'Open progress', 'This patient'),
]

const idsOf = (query: string, usedLast: readonly string[] = []) =>
  findCommands(COMMANDS.slice(query === '' ? 1 : 0), query, usedLast).map(({ value, items }) => [
    value,
    ...items.map(({ id }) => id),
  ])

it('everything is offered before anything is typed, what was used last first and once', () => {
  expect(idsOf('')).toEqual([
    ['This plan', 'issue', 'undo'],
    ['This patient', 'progress'],
  ])
  expect(idsOf('', ['progress', 'gone'])).toEqual([
    ['Used last', 'progress'],
    ['This plan', 'issue', 'undo'],
  ])
})

it('each typed word begins a word of the command; exercises were found by the catalog', () => {
  expect(idsOf('prog', ['undo'])).toEqual([
    ['Add an exercise', 'add:bird-dog'],
    ['This plan', 'issue'],
    ['This patient', 'progress'],
  ])
  expect(idsOf('open pro')).toEqual([
    ['Add an exercise', 'add:bird-dog'],
    ['This patient', 'progress'],
  ])
  expect(idsOf('rogram')).toEqual([['Add an exercise', 'add:bird-dog']])
})
