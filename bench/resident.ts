import { readFileSync } from 'node:fs'

/** Memory of a process, megabytes. */
export type Resident = {
  /** All that is in memory. */
  readonly all: number
  /** Of that, what no file backs: heaps and buffers. */
  readonly own: number
}

/** What a process has in memory now, as Linux counts it. @throws where the process is gone */
export function residentOf(pid: number): Resident {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024
  return { all: megabytes('VmRSS'), own: megabytes('RssAnon') }
}

/** What several have together; those that are gone have nothing. A page that two of them share counts for each. */
export function residentTogether(pids: readonly number[]): Resident {
  const each = pids.flatMap((pid) => {
    try {
      return [residentOf(pid)]
    } catch {
      return []
    }
  })
  const sum = (of: (resident: Resident) => number): number =>
    each.reduce((all, resident) => all + of(resident), 0)
  return { all: sum(({ all }) => all), own: sum(({ own }) => own) }
}
