/** A drill: many guessed tokens against the patient's page of a fresh database. None may open anything, and the paper still does. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atLeast, atMost, type Figure, report } from './drill-figures'

const DEFAULT_GUESSES = 100_000
const AT_ONCE = 40
const PROGRESS_EVERY = 10_000
/** Guesses come from several addresses, as they would from a rented crowd. */
const ADDRESSES = 25
const LINKS = 200

const [guesses = DEFAULT_GUESSES, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'plumbline-drill-'))
Object.assign(process.env, {
  PLUMBLINE_DATA: folder,
  DATABASE_URL: '',
  NEXTAUTH_SECRET: randomUUID(),
  PLUMBLINE_KEY: randomUUID(),
  NEXTAUTH_URL: 'http://localhost:3000',
})

const { connection } = await import('@/db/connection')
const { migrate } = await import('@/db/migrate')
const { chanceOf } = await import('@/db/seed/random')
const { openByToken } = await import('@/lib/auth/link-opening')
const { TOKEN_LENGTH, TOKEN_LETTERS } = await import('@/lib/check-in-links/schema')
const { givenLink } = await import('@/lib/check-in-links/testing')

const chance = chanceOf(seed)
const aToken = (): string =>
  Array.from({ length: TOKEN_LENGTH }, () =>
    TOKEN_LETTERS.charAt(chance.whole(0, TOKEN_LETTERS.length - 1)),
  ).join('')

async function drill(): Promise<Figure[]> {
  const at = new Date()
  const links = []
  for (let made = 0; made < LINKS; made += 1) links.push(await givenLink(at))
  console.log(`${guesses} guessed tokens against ${LINKS} links, from ${ADDRESSES} addresses; seed ${seed}`)

  const states = new Map<string, number>()
  for (let sent = 0; sent < guesses;) {
    const batch = Array.from({ length: Math.min(AT_ONCE, guesses - sent) }, (_, index) =>
      openByToken(aToken(), undefined, `address ${(sent + index) % ADDRESSES}`, at),
    )
    for (const { state } of await Promise.all(batch)) states.set(state, (states.get(state) ?? 0) + 1)
    const before = sent
    sent += batch.length
    if (Math.floor(sent / PROGRESS_EVERY) > Math.floor(before / PROGRESS_EVERY)) console.log(`  ${sent} sent`)
  }

  const count = (state: string): number => states.get(state) ?? 0
  const hits = count('year') + count('open')
  const owner = await openByToken(links[0]?.token ?? '', undefined, 'address 0', at)
  console.log(`refused ${count('unknown')}, told to wait ${count('wait')}`)
  return [
    atLeast('guessed tokens', guesses, DEFAULT_GUESSES),
    atMost('of them that opened something', hits, 0),
    {
      what: 'the owner, from an address told to wait',
      value: owner.state === 'year' ? 'gets in' : 'is shut out',
      bar: 'gets in',
      met: owner.state === 'year',
    },
  ]
}

try {
  await migrate()
  report('tokens', await drill())
} finally {
  await (await connection()).pool.end()
  rmSync(folder, { recursive: true, force: true })
}
