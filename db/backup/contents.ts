import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { AppliedMigration } from '../migrate'
import type { AuditHead } from './audit-heads'
import type { TableSum } from './rows'
import { NOT_WHOLE, unseal } from './seal'

/** What a backup holds, by count and hash: its last line. */
export type Manifest = {
  readonly version: string
  readonly madeAt: string
  readonly migrations: readonly AppliedMigration[]
  readonly tables: readonly TableSum[]
  readonly auditHeads: readonly AuditHead[]
}

/** A line of a backup: a table and its columns, a row of it, or the manifest. Rows alone begin with a bracket. */
export type Heading = { readonly table: string; readonly columns: readonly string[] }
type Closing = { readonly manifest: Manifest }

export const isRow = (line: string): boolean => line.startsWith('[')

/** How far something long has come. */
export type Progress = (table: string, rows: number, share: number) => void

/** The lines of a backup, some at a time. Nothing may come of them before `readManifest` has read the whole file. */
export async function* linesOf(file: string, key: Buffer): AsyncGenerator<string[]> {
  const plain = createGunzip()
  const opened = Readable.from(unseal(createReadStream(file), key))
  let failure: unknown
  const feeding = pipeline(opened, plain).catch((error: unknown) => {
    failure = error
  })
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const some of plain) {
      const lines = (rest + decoder.decode(some as Buffer, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      if (lines.length > 0) yield lines
    }
  } catch (error) {
    await feeding
    throw failure ?? error
  }
  if (rest !== '') throw new Error(NOT_WHOLE)
}

/**
 * Reads a backup from the first to the last byte.
 * @throws with a sentence when it is sealed with another key, damaged, cut short or no backup at all
 */
export async function readManifest(file: string, key: Buffer): Promise<Manifest> {
  let last = ''
  for await (const lines of linesOf(file, key)) last = lines.at(-1) ?? ''
  if (!last.startsWith('{"manifest":')) throw new Error(NOT_WHOLE)
  const { manifest }: Closing = JSON.parse(last)
  return manifest
}
