import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const FILE = 'test-results/engines.json'

/** Adds to the list of engines that this run's data tests used; the closing lines of `npm test` read it. */
export function noteEngine(name: string): void {
  mkdirSync('test-results', { recursive: true })
  const known: unknown = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : []
  writeFileSync(FILE, JSON.stringify([...new Set([...(Array.isArray(known) ? known : []), name])]))
}
