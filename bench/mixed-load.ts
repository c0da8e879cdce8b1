/**
 * Mixed work of one clinic, seven reads of ten, a quarter autosaves, the rest handouts, beside an empty dynamic page of the framework that is
 * saturated in the same run: at a share of that rate, at the highest rates that hold, and at five times as much. An open loop, whose
 * generator is a process of its own and shares the processors with what it loads: how much of them it takes is a row.
 * `SECONDS SEED` on the command line; a tenth of the seconds is what every other part takes, and half of them how long what holds is held.
 */
import { chanceOf } from '@/db/seed/random'
import { freePort } from '@/db/test-cluster'
import type { Ask } from './arrivals'
import { EmptyServer } from './empty-server'
import { MixedWork } from './mixed-work'
import { overload, type Usual } from './overload'
import { alone, failed, load, type Loaded, ms, rate, watchGenerator } from './rate'
import { STRETCH_SECONDS, usualStretch } from './recovery'
import { printRow } from './row'
import { saturation } from './saturation'
import { type Engine, serveClinic } from './served-clinic'

/** Of the rate at which the empty page is saturated. */
const SHARES = { embedded: 1 / 3, PostgreSQL: 1 / 6 } as const
const TIMES_EMPTY = 4
const TIMES_ALONE = 4
const OVERLOAD = 5
const WARMING_PER_SECOND = 4
/** Of the most that mixed work comes to. */
const STEPS = [0.8, 0.65, 0.5, 0.35, 0.2, 0.1] as const

const [seconds = 600, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)
const part = Math.min(60, Math.max(4, seconds / 10))
/** A rate that is said to hold was held for so long. */
const held = seconds / 2
const chance = chanceOf(seed)

/** Work at this rate, for so many seconds. */
const at = (perSecond: number, length: number, ask: Ask): Promise<Loaded> =>
  load({ perSecond, seconds: length }, chance, ask)

type Step = {
  readonly perSecond: number
  /** How long mixed work came at that rate, seconds. */
  readonly length: number
  readonly mixed: Loaded
  readonly empty: Loaded
}

function rowOf(what: string, bar: string, found: Step | undefined, last: Step): void {
  const { perSecond, mixed, empty } = found ?? last
  const measured = `mixed work ${ms(mixed.p95)}, the empty page ${ms(empty.p95)}`
  printRow({
    what: `The highest rate tried at which all is answered for ${held} s, the 95th percentile within ${what}`,
    figure: found ? rate(perSecond) : 'none',
    beside: `${found ? '' : `down to ${rate(perSecond)}: `}${measured}${bar}`,
  })
}

/**
 * Looks for the highest rates that hold, from the top.
 * @returns what is usual at the one that is carried steadily: one that is not yet held up by what is there already
 */
async function findsWhatHolds(most: number, work: Ask, emptyPage: Ask): Promise<Usual> {
  const within = (await alone(part / 2, work)) * TIMES_ALONE
  const isSteady = ({ mixed }: Step): boolean => failed(mixed) === 0 && mixed.p95 <= within
  const isMet = ({ mixed, empty }: Step): boolean =>
    failed(mixed) === 0 && mixed.p95 <= TIMES_EMPTY * empty.p95
  const steps: Step[] = []
  const isNew = (step: Step, is: (step: Step) => boolean): boolean => is(step) && !steps.some(is)
  for (const share of STEPS) {
    const perSecond = most * share
    const empty = await at(perSecond, part / 2, emptyPage)
    const step: Step = { perSecond, empty, length: part, mixed: await at(perSecond, part, work) }
    // A minute may have been a good one: what holds is held for longer.
    const isTried = isNew(step, isSteady) || isNew(step, isMet)
    steps.push(isTried ? { ...step, length: held, mixed: await at(perSecond, held, work) } : step)
    if (steps.some(isSteady) && steps.some(isMet)) break
  }
  const [steady, last] = [steps.find(isSteady), steps.at(-1)]
  if (!last) throw new Error('Nothing was tried.')
  rowOf(`${TIMES_EMPTY} times the empty page's at that rate`, '', steps.find(isMet), last)
  rowOf(
    `${TIMES_ALONE} times what one takes alone`,
    `, ${TIMES_ALONE} times alone ${ms(within)}`,
    steady,
    last,
  )
  const { perSecond, length, mixed } = steady ?? last
  const stretch = usualStretch(mixed.served, length)
  return {
    perSecond,
    within: Math.max(within, stretch),
    because: `the longer of ${TIMES_ALONE} times alone, ${ms(within)}, and what 19 of 20 stretches of ${STRETCH_SECONDS} s kept to, of ${length} s before any overload, ${ms(stretch)}`,
  }
}

/** Prints the rows of one engine. Needs a build. */
export async function measureLoad(engine: Engine): Promise<void> {
  console.log(`${seconds} s, seed ${seed}`)
  const empty = new EmptyServer(await freePort())
  const emptyPage: Ask = async () => {
    const answer = await fetch(empty.address)
    await answer.text()
    return answer.ok ? 'right' : { wrong: `${answer.status}` }
  }
  let clinic: Awaited<ReturnType<typeof serveClinic>> | undefined
  try {
    await empty.start()
    clinic = await serveClinic(engine)
    const { address } = clinic
    const { ask } = new MixedWork(clinic, chance)
    // Warm, as a server of some days is.
    await at(WARMING_PER_SECOND, part, ask)
    const mostEmpty = await saturation(part / 3, emptyPage)
    const most = await saturation(part / 3, ask)
    printRow({
      what: `Mixed work (chance starts at ${seed}), served by npm start between two backups, the most in a second, ${engine}`,
      figure: rate(most),
      beside: `an empty dynamic page ${rate(mostEmpty)}`,
      ratio: most / mostEmpty,
    })
    const usual = await findsWhatHolds(most, ask, emptyPage)
    const about = { usual, address, chance, ask }
    const over = (perSecond: number) => ({ perSecond: OVERLOAD * perSecond, seconds: part })
    // What is usual was found in the clinic as it is here: afterwards it has thousands of saves and papers more.
    await overload(`what holds (${engine})`, over(usual.perSecond), about)
    const asked = mostEmpty * SHARES[engine]
    const share = engine === 'embedded' ? 'a third' : 'a sixth'
    const emptyThen = await at(asked, part, emptyPage)
    const generator = watchGenerator()
    const mixed = await at(asked, seconds, ask)
    const took = generator()
    const name = `At ${share} of the most of an empty page, ${rate(asked)} for ${seconds} s, ${engine}`
    printRow({
      what: `${name}: not answered rightly`,
      figure: `${failed(mixed)} of ${mixed.all}`,
      beside: `${mixed.refused} refused, ${mixed.wrong} wrong; the generator took ${took.toFixed(2)} of a processor`,
      ratio: failed(mixed) / mixed.all,
      atMost: 0,
    })
    printRow({
      what: `${name}: what was answered, the 95th percentile`,
      figure: ms(mixed.p95),
      beside: `the empty page at that rate ${ms(emptyThen.p95)}`,
      ratio: mixed.p95 / emptyThen.p95,
      atMost: TIMES_EMPTY,
    })
    await overload(`${share} (${engine})`, over(asked), about)
  } finally {
    await clinic?.stop()
    empty.remove()
  }
}
