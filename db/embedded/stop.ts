import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type DataFolder, dataFolder } from './data-folder.mjs'
import { takeLockWithin } from './lock.mjs'

/** As long as a host may take to let requests under way finish, and some. */
const STOP_WITHIN_MILLISECONDS = 15_000
const LOOK_EVERY_MILLISECONDS = 50

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The process that serves a data folder, where one does. */
export function hostOf(path: string): number | undefined {
  const named = [dataFolder(path).lock, `${dataFolder(path).lock}.pid`].find((file) => existsSync(file))
  const pid = named ? Number.parseInt(readFileSync(named, 'utf8'), 10) : Number.NaN
  return pid > 1 && isRunning(pid) ? pid : undefined
}

/** Ends the host of a data folder that is ours alone, so that its files are at rest. */
export async function stopHost(path: string): Promise<void> {
  const pid = hostOf(path)
  if (pid === undefined) return
  process.kill(pid, 'SIGTERM')
  const giveUpAt = performance.now() + STOP_WITHIN_MILLISECONDS
  while (isRunning(pid) && performance.now() < giveUpAt) await pause(LOOK_EVERY_MILLISECONDS)
  if (isRunning(pid)) process.kill(pid, 'SIGKILL')
}

/**
 * Takes the lock of a data folder that no server may use meanwhile. A host that nobody needs any more is waited for.
 * @returns how to give it back
 * @throws when a server keeps it
 */
export async function takeFolder({ root, lock }: DataFolder): Promise<() => void> {
  const release = await takeLockWithin(lock, STOP_WITHIN_MILLISECONDS)
  if (!release)
    throw new Error(`The database in ${root} is in use: stop Plumbline first. Nothing was changed.`)
  return release
}
