import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DATED_AHEAD, madeAtOf, outdated } from './retention'

/** What became of the last backup, where it failed. */
type Failure = { readonly at: string; readonly message: string }

const failureFile = (folder: string): string => join(folder, 'last-failure.json')
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

type Made = { readonly file: string; readonly madeAt: Date }

/** The backups of the folder, the oldest first; each was verified before it got its name. */
function backupsIn(folder: string): Made[] {
  return namesIn(folder)
    .flatMap((name) => {
      const madeAt = madeAtOf(name)
      return madeAt ? [{ file: join(folder, name), madeAt }] : []
    })
    .toSorted((a, b) => a.madeAt.getTime() - b.madeAt.getTime())
}

/** The clocks of instances that share a folder differ by seconds. */
const CLOCKS_DIFFER_MILLISECONDS = 5 * 60_000
const isDatedAhead = ({ madeAt }: Made, at: Date): boolean =>
  madeAt.getTime() - at.getTime() > CLOCKS_DIFFER_MILLISECONDS

/** The newest backup of the folder. One dated later than now says nothing of how old the newest is: a clock was wrong. */
export const newestBackup = (folder: string, at: Date): Made | undefined =>
  backupsIn(folder).findLast((made) => !isDatedAhead(made, at))

/** The backups that are dated later than now. As long as they are there, their names come true one after the other. */
export const backupsDatedAhead = (folder: string, at: Date): Made[] =>
  backupsIn(folder).filter((made) => isDatedAhead(made, at))

/** Gives them a name that is no date any more: they are kept, and nothing is reckoned by them. */
export function setAside(datedAhead: readonly Made[]): void {
  for (const { file } of datedAhead)
    // Another backup that was under way may have done it.
    if (existsSync(file)) renameSync(file, join(dirname(file), `${DATED_AHEAD}${basename(file)}`))
}

/** How many were set aside. */
export const countSetAside = (folder: string): number =>
  namesIn(folder).filter((name) => name.startsWith(DATED_AHEAD)).length

export function lastFailure(folder: string): Failure | undefined {
  const file = failureFile(folder)
  if (!existsSync(file)) return undefined
  try {
    const failure: Failure = JSON.parse(readFileSync(file, 'utf8'))
    return failure
  } catch {
    return { at: 'unknown', message: 'what was written down about it cannot be read' }
  }
}

export function noteFailure(folder: string, at: Date, message: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const failure: Failure = { at: at.toISOString(), message }
  writeFileSync(failureFile(folder), JSON.stringify(failure), { mode: 0o600 })
}

/** After a backup: what failed before is past, and what nobody needs goes. */
export function tidyUp(folder: string): void {
  rmSync(failureFile(folder), { force: true })
  for (const name of outdated(namesIn(folder))) rmSync(join(folder, name), { force: true })
}
