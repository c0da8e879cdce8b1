import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts in these. */
const TICK_MILLISECONDS = 10

export type Process = {
  readonly pid: number
  readonly parent: number
  readonly group: number
  /** What it has had a processor do, milliseconds. */
  readonly ms: number
}

/** All processes of this machine. */
export function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
        const at = (index: number): number => Number(fields[index])
        return [{ pid: Number(name), parent: at(1), group: at(2), ms: (at(11) + at(12)) * TICK_MILLISECONDS }]
      } catch {
        // Ended meanwhile.
        return []
      }
    })
}

/** A process and all that come from it. */
export function familyOf(pid: number, all: readonly Process[] = processes()): number[] {
  const children = all.filter(({ parent }) => parent === pid)
  return [pid, ...children.flatMap((child) => familyOf(child.pid, all))]
}

/** What a process was started with; empty where it is gone. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
