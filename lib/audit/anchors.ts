import 'server-only'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { env } from '@/lib/env'
import { headOfChain } from './reads-chain'
import type { Head } from './seal'
import { everyClinic } from './writes-chain'

const LINE = /^(\S+) ([0-9a-f-]{36}) (\d+) ([0-9a-f]{64})$/

/** Where the heads of the chains are written down, a line each: the moment, the clinic, its number of events, the last seal. */
export const anchorFile = (): string => join(env().PLUMBLINE_DATA, 'audit-anchors.log')

/** The heads that a file has of each clinic, the oldest first. A missing file has none. */
export function readAnchors(file: string): ReadonlyMap<string, readonly Head[]> {
  const heads = new Map<string, Head[]>()
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const [, , clinicId, seq, hash] = LINE.exec(line) ?? []
    if (!clinicId || !hash) throw new Error(`Line ${index + 1} of ${file} is no anchor.`)
    heads.set(clinicId, [...(heads.get(clinicId) ?? []), { seq: Number(seq), hash }])
  }
  return heads
}

/** Writes down where the chain of every clinic ends. Whoever keeps these lines can tell a chain that was cut off. */
export async function writeAnchors(at: Date, file = anchorFile()): Promise<void> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  for (const clinicId of await everyClinic()) {
    const head = await headOfChain(clinicId)
    if (head)
      appendFileSync(file, `${at.toISOString()} ${clinicId} ${head.seq} ${head.hash}\n`, { mode: 0o600 })
  }
}
