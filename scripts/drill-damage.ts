/** A drill: damaged and foreign database folders. None may be opened or changed, and each is refused with a sentence. */
import { createHash } from 'node:crypto'
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolder } from '@/db/embedded/data-folder.mjs'
import { openEmbedded } from '@/db/embedded/open'
import { stopHost } from '@/db/embedded/stop'
import { DAMAGES } from '@/db/test-damages'
import { atLeast, atMost, report } from './drill-figures'

const BAR = 25

/** A hash over every file below the folder, by name and bytes. */
function hashOf(folder: string): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    const found = lstatSync(path)
    hash.update(`${path.slice(folder.length)}\n`)
    if (found.isDirectory()) for (const name of readdirSync(path).toSorted()) add(join(path, name))
    else if (found.isFile()) hash.update(readFileSync(path))
  }
  add(folder)
  return hash.digest('hex')
}

const root = mkdtempSync(join(tmpdir(), 'plumbline-damage-'))
const [refused, changed, unclear]: [string[], string[], string[]] = [[], [], []]
try {
  const whole = join(root, 'whole')
  await openEmbedded(whole)
  await stopHost(whole)
  for (const { says, done, told } of DAMAGES) {
    const path = join(root, 'damaged')
    cpSync(join(whole, 'database'), join(path, 'database'), { recursive: true })
    done(join(path, 'database'))
    const before = hashOf(dataFolder(path).database)
    const message = await openEmbedded(path).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    if (message !== '') refused.push(says)
    if (hashOf(join(path, 'database')) !== before) changed.push(says)
    if (!told.test(message) || !message.includes('Nothing was changed')) unclear.push(`${says}: ${message}`)
    await stopHost(path)
    rmSync(path, { recursive: true })
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
for (const words of [...changed, ...unclear]) console.log(`  ${words}`)
report('damage', [
  atLeast('damaged or foreign folders refused', refused.length, Math.max(BAR, DAMAGES.length)),
  atMost('folders changed in a byte', changed.length, 0),
  atMost('folders refused without a clear sentence', unclear.length, 0),
])
