import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeAtOf, outdated } from './retention'

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

/** The newest backup of the folder. One dated later than now says nothing of how old the newest is: a clock was wrong. */
export const newestBackup = (folder: string, at: Date): Made | undefined =>
  backupsIn(folder).findLast(({ madeAt }) => madeAt <= at)

/** A backup that is dated later than now, where there is one. */
export const backupOfTheFuture = (folder: string, at: Date): Made | undefined =>
  backupsIn(folder).findLast(({ madeAt }) => madeAt > at)

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
