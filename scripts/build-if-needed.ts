import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { nextCommand } from './next-command'

const BUILD_MARK = '.next/BUILD_ID'
const SOURCES = [
  'app',
  'components',
  'lib',
  'db',
  'proxy.ts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

function newestChange(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))))
}

function isFresh(): boolean {
  if (!existsSync(BUILD_MARK)) return false
  const builtAt = statSync(BUILD_MARK).mtimeMs
  return SOURCES.filter((path) => existsSync(path)).every((path) => newestChange(path) <= builtAt)
}

/** Builds the app unless the last build is newer than every source file. Ends the process when the build fails. */
export function buildIfNeeded(): void {
  if (isFresh()) return
  console.log('Building Plumbline (about a minute, the first time only) …')
  const { command, args, env } = nextCommand(['build'])
  const result = spawnSync(command, args, { env, encoding: 'utf8' })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout}\n${result.stderr}\nThe build failed: see the lines above.\n`)
  process.exit(1)
}
