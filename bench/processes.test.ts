import { expect, it } from 'vitest'
import { commandOf, familyOf, processes } from './processes'

const process = (pid: number, parent: number) => ({ pid, parent, group: 1, ms: 0 })

it('A command is counted with all that come from it, and with nobody else', () => {
  const all = [process(1, 0), process(7, 1), process(8, 7), process(9, 7), process(20, 9), process(30, 1)]
  expect(familyOf(7, all).toSorted((a, b) => a - b)).toEqual([7, 8, 9, 20])
})

it.runIf(globalThis.process.platform === 'linux')(
  'A process of this machine is found by its number, with what it was started with',
  () => {
    const own = globalThis.process.pid
    expect(processes().find(({ pid }) => pid === own)?.parent).toBe(globalThis.process.ppid)
    expect(commandOf(own)).toContain('node')
    expect(commandOf(0)).toBe('')
  },
)
