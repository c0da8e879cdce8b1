/**
 * A drill: the power goes while the engine writes. What was written since a file was last flushed reaches the disk in part,
 * in any order: of a copy of the folder some of those sectors are put back to what they were. Metadata is taken to be
 * in order. The same is done to the stock file system, which must fail, or the drill proves nothing. With `--quick` a
 * handful of cuts, for the everyday run.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { atLeast, atMost, isQuick, numbersGiven, report } from './drill-figures'

const SECTOR_BYTES = 4096
const CUTS_PER_RUN = 10
const OPERATIONS_BETWEEN = [5, 300] as const
const OPEN_WITHIN_MILLISECONDS = 60_000
const [cuts = isQuick ? 3 : 100, seed = Date.now() % 1_000_000_000] = numbersGiven()
const stockCuts = isQuick ? 2 : 10

const { dataFolder, refuseDamage } = await import('@/db/embedded/data-folder.mjs')
const { openDurably } = await import('@/db/embedded/durable-file-system.mjs')
const { flushTree } = await import('@/db/embedded/flush.mjs')
const { chanceOf } = await import('@/db/seed/random')
const { checkStructureIn, structureInWords } = await import('@/db/structure')
const chance = chanceOf(seed)

/** By file, the sectors written since its last flush, as they were at that flush. */
type Unflushed = Map<number, Map<number, Buffer>>

const recording = {
  on: false,
  unflushed: new Map() as Unflushed,
  operations: 0,
  cutAt: 0,
  cut: (): void => {},
}
const { writeSync, fsyncSync, fdatasyncSync } = fs

function note(descriptor: number, position: number, length: number): void {
  const { ino } = fs.fstatSync(descriptor)
  const sectors = recording.unflushed.get(ino) ?? new Map<number, Buffer>()
  recording.unflushed.set(ino, sectors)
  for (let at = Math.floor(position / SECTOR_BYTES); at * SECTOR_BYTES < position + length; at += 1) {
    if (sectors.has(at)) continue
    const before = Buffer.alloc(SECTOR_BYTES)
    try {
      fs.readSync(descriptor, before, 0, SECTOR_BYTES, at * SECTOR_BYTES)
    } catch {
      // Opened for writing only, as files are that are written anew: before there was nothing.
    }
    sectors.set(at, before)
  }
}

/** One more operation of the file system: the power may go in the middle of it. */
function count(): void {
  recording.operations += 1
  if (recording.operations !== recording.cutAt) return
  recording.on = false
  recording.cut()
  recording.on = true
}

fs.writeSync = ((descriptor: number, ...rest: [NodeJS.ArrayBufferView, number?, number?, number?]) => {
  const [bytes, , length, position] = rest
  if (recording.on && typeof position === 'number') {
    note(descriptor, position, length ?? bytes.byteLength)
    const written = writeSync(descriptor, ...rest)
    count()
    return written
  }
  return writeSync(descriptor, ...rest)
}) as typeof fs.writeSync
const flushing =
  (flush: (descriptor: number) => void) =>
  (descriptor: number): void => {
    if (recording.on) count()
    flush(descriptor)
    if (recording.on) recording.unflushed.delete(fs.fstatSync(descriptor).ino)
  }
fs.fsyncSync = flushing(fsyncSync)
fs.fdatasyncSync = flushing(fdatasyncSync)
syncBuiltinESMExports()

const filesBelow = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

/** The folder as the disk has it when the power goes at this moment. */
function losePower(folder: string, copy: string): void {
  fs.cpSync(folder, copy, { recursive: true })
  const kept = [0, 0.1, 0.5, 0.9][chance.whole(0, 3)] ?? 0
  for (const file of filesBelow(folder)) {
    const sectors = recording.unflushed.get(fs.statSync(file).ino)
    if (!sectors) continue
    const target = join(copy, file.slice(folder.length))
    const descriptor = fs.openSync(target, 'r+')
    const { size } = fs.fstatSync(descriptor)
    for (const [sector, before] of sectors) {
      if (chance.whole(0, 999) < kept * 1000 || sector * SECTOR_BYTES >= size) continue
      const length = Math.min(SECTOR_BYTES, size - sector * SECTOR_BYTES)
      writeSync(descriptor, before, 0, length, sector * SECTOR_BYTES)
    }
    fs.closeSync(descriptor)
  }
}

type Cut = { readonly copy: string; readonly acknowledged: number; readonly unflushed: number }

const TABLES = `create table if not exists a (n integer primary key, words text not null);
  create table if not exists b (n integer primary key references a(n));
  create table if not exists tally (id integer primary key, n integer not null);
  insert into tally values (1, 0) on conflict do nothing`

/** Writes without end, and cuts the power so many times. */
async function run(folder: string, open: (folder: string) => Promise<PGlite>, times: number): Promise<Cut[]> {
  const engine = await open(folder)
  await engine.exec(TABLES)
  const { rows } = await engine.query<{ n: number }>('select n from tally')
  let acknowledged = rows[0]?.n ?? 0
  const made: Cut[] = []
  const next = (): number => recording.operations + chance.whole(...OPERATIONS_BETWEEN)
  recording.cut = () => {
    const copy = `${folder}-cut-${made.length}`
    const unflushed = [...recording.unflushed.values()].reduce((sum, { size }) => sum + size, 0)
    losePower(folder, copy)
    made.push({ copy, acknowledged, unflushed })
    recording.cutAt = made.length < times ? next() : 0
  }
  recording.unflushed = new Map()
  recording.cutAt = next()
  recording.on = true
  while (made.length < times) {
    const n = acknowledged + 1
    await engine.transaction(async (tx) => {
      await tx.query(
        'insert into a select n, repeat(md5(n::text), 1 + n % 60) from (select $1::int as n) given',
        [n],
      )
      await tx.query('insert into b values ($1)', [n])
      await tx.query('update tally set n = $1', [n])
    })
    acknowledged = n
    if (n % 60 === 0) await engine.exec('checkpoint')
    if (n % 170 === 0) await engine.exec('vacuum')
  }
  recording.on = false
  await engine.close()
  return made
}

const CHECK = `select (select n from tally) as tally,
  (select count(*)::int from a where words = repeat(md5(n::text), 1 + n % 60)) as a,
  (select count(*)::int from b) as b, (select coalesce(max(n), 0) from a) as highest`

/** @returns how many acknowledged writes are gone; undefined when the folder does not open or is not whole */
async function lostIn({ copy, acknowledged }: Cut): Promise<number | undefined> {
  try {
    const given = dataFolder(join(copy, '..', 'holder'))
    refuseDamage({ ...given, database: copy })
    const opened = openDurably(copy)
    opened.catch(() => {})
    const engine = await Promise.race([opened, pause(OPEN_WITHIN_MILLISECONDS, undefined, { ref: false })])
    if (!engine) return undefined
    const { rows } = await engine.query<{ tally: number; a: number; b: number; highest: number }>(CHECK)
    const [{ tally, a, b, highest } = { tally: -1, a: 0, b: 0, highest: 0 }] = rows
    await engine.exec('set enable_seqscan = off')
    const { rows: byIndex } = await engine.query<{ n: number }>(
      'select count(*)::int as n from a where n > 0',
    )
    await engine.exec('begin')
    const structure = await checkStructureIn(engine)
    await engine.exec('rollback')
    await engine.close()
    if (structure.state === 'not checked' || structure.damage.length > 0)
      throw new Error(structureInWords(structure))
    const isWhole = tally === a && a === b && b === highest && byIndex[0]?.n === a
    return isWhole ? Math.max(0, acknowledged - a) : undefined
  } catch (error) {
    if (process.env.DRILL_VERBOSE) console.log(`  ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

type Outcome = { cuts: number; midway: number; lost: number; broken: number; acknowledged: number }

/** A database at rest and on disk, from which both begin. */
async function givenWhole(folder: string): Promise<string> {
  const engine = await openDurably(folder)
  await engine.exec(TABLES)
  await engine.exec('checkpoint')
  await engine.close()
  return folder
}

async function drill(
  whole: string,
  root: string,
  { open, times }: { readonly open: (folder: string) => Promise<PGlite>; readonly times: number },
): Promise<Outcome> {
  const outcome = { cuts: 0, midway: 0, lost: 0, broken: 0, acknowledged: 0 }
  const folder = join(root, 'database')
  fs.cpSync(whole, folder, { recursive: true })
  flushTree(folder)
  while (outcome.cuts < times) {
    const made = await run(folder, open, Math.min(CUTS_PER_RUN, times - outcome.cuts))
    for (const cut of made) {
      const lost = await lostIn(cut)
      outcome.cuts += 1
      outcome.midway += cut.unflushed > 0 ? 1 : 0
      outcome.lost += lost ?? 0
      outcome.broken += lost === undefined ? 1 : 0
      outcome.acknowledged = Math.max(outcome.acknowledged, cut.acknowledged)
      fs.rmSync(cut.copy, { recursive: true, force: true })
    }
    console.log(
      `  ${outcome.cuts} cuts, ${outcome.lost} lost, ${outcome.broken} do not open or are not whole`,
    )
  }
  return outcome
}

const root = fs.mkdtempSync(join(tmpdir(), 'plumbline-power-'))
try {
  console.log(`${cuts} power cuts; seed ${seed}`)
  const whole = await givenWhole(join(root, 'whole'))
  const ours = await drill(whole, join(root, 'ours'), { open: openDurably, times: cuts })
  console.log('the stock file system')
  // An engine that breaks while it opens may say so outside of any call.
  process.on('unhandledRejection', () => {})
  process.on('uncaughtException', () => {})
  const stock = await drill(whole, join(root, 'stock'), {
    open: (folder) => PGlite.create(folder),
    times: stockCuts,
  })
  report('power', [
    atLeast('power cuts', ours.cuts, cuts),
    atLeast('of them with writes not yet flushed', ours.midway, cuts / 2),
    atLeast('acknowledged transactions in the last folder', ours.acknowledged, cuts),
    atMost('acknowledged transactions lost', ours.lost, 0),
    atMost('folders that do not open or are not whole', ours.broken, 0),
    atLeast(
      `of ${stockCuts} cuts, those that the stock file system fails`,
      stock.broken + (stock.lost > 0 ? 1 : 0),
      1,
    ),
  ])
} finally {
  fs.rmSync(root, { recursive: true, force: true })
}
process.exit()
