/**
 * Our engine beside json-rules-engine on the same rules and facts. Both must fire the same rules; ours must be at least
 * 50 times as fast. Ours does all of a review: it reads the facts, fires, and words the findings with alternatives that
 * are judged. Theirs is handed the facts as our reader read them, and only fires.
 */
import { chanceOf } from '@/db/seed/random'
import { CATALOG } from '@/lib/clinical/catalog'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { fire } from '@/lib/clinical/rules/fire'
import { readLine, readPatient } from '@/lib/clinical/rules/read-facts'
import { reviewExercise, type Reviewable } from '@/lib/clinical/rules/review'
import { RULES } from '@/lib/clinical/rules/rules'
import { randomLine, randomPicture } from './random-pictures'
import { printRow } from './row'
import { idsFired, theirEngine, theirFacts } from './their-engine'
import { median } from './timed'

const SEED = 20261123
const PICTURES = 1000
/** Ours reviews every picture once, a part of them in each round; theirs, which would take minutes, some of that part. */
const ROUNDS = 10
const THEIR_PICTURES = 12
const CHECKED = 10_000
const AT_LEAST = 50

type Asked = { readonly line: Reviewable; readonly picture: ClinicalPicture }

const chance = chanceOf(SEED)
const askedOf = (pictures: number): Asked[][] =>
  Array.from({ length: pictures }, () => {
    const picture = randomPicture(chance)
    return CATALOG.map(({ slug }) => ({ line: randomLine(chance, slug), picture }))
  })

const engine = theirEngine()
const read = ({ line, picture }: Asked) => readLine(line, readPatient(picture), picture)

const firedAnywhere = new Set<string>()
let firings = 0

/** Ends the benchmark where the two engines do not agree. */
async function checkSameRules(part: readonly (readonly Asked[])[], times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const one = part[chance.whole(0, part.length - 1)]?.[chance.whole(0, CATALOG.length - 1)]
    if (!one) throw new Error('There is nothing to ask')
    const theirs = await idsFired(engine, theirFacts(read(one)))
    const { fired } = fire(one.line, readPatient(one.picture), one.picture)
    const ours = fired.map(({ rule }) => rule.id).toSorted()
    if (ours.join() !== theirs.join()) {
      console.error(
        `Not the same rules fire on ${JSON.stringify(one)}: ours ${ours.join()}, theirs ${theirs.join()}`,
      )
      process.exit(1)
    }
    for (const id of ours) firedAnywhere.add(id)
    firings += ours.length
  }
}

const microseconds = (start: number, reviews: number): number =>
  ((performance.now() - start) / reviews) * 1000

function timeReviews(part: readonly Asked[]): number {
  const start = performance.now()
  for (const { line, picture } of part) reviewExercise(line, picture)
  return microseconds(start, part.length)
}

function timeFiring(part: readonly (readonly Asked[])[]): number {
  const start = performance.now()
  for (const lines of part) {
    const [first] = lines
    const patient = readPatient(first?.picture ?? {})
    for (const { line, picture } of lines) fire(line, patient, picture)
  }
  return microseconds(start, part.length * CATALOG.length)
}

async function timeTheirs(part: readonly Asked[]): Promise<number> {
  const sample = part.map((one) => theirFacts(read(one)))
  const start = performance.now()
  for (const facts of sample) await engine.run(facts)
  return microseconds(start, sample.length)
}

type Round = { readonly review: number; readonly firing: number; readonly theirs: number }

async function round(part: readonly (readonly Asked[])[]): Promise<Round> {
  const from = chance.whole(0, part.length - THEIR_PICTURES)
  return {
    review: timeReviews(part.flat()),
    theirs: await timeTheirs(part.slice(from, from + THEIR_PICTURES).flat()),
    firing: timeFiring(part),
  }
}

const figure = (time: number): string => `${time.toFixed(1)} µs`
const count = (whole: number): string => whole.toLocaleString('en')

await round(askedOf(PICTURES / ROUNDS))
const rounds: Round[] = []
for (let at = 0; at < ROUNDS; at += 1) {
  const part = askedOf(PICTURES / ROUNDS)
  rounds.push(await round(part))
  await checkSameRules(part, CHECKED / ROUNDS)
}
const ratio = median(rounds.map(({ theirs, review }) => theirs / review))
const atFiring = median(rounds.map(({ theirs, firing }) => theirs / firing))
console.log(
  `The same rules fire: ${count(CHECKED)} reviews drawn at random, ${count(firings)} firings, ${firedAnywhere.size} of ${RULES.length} rules among them`,
)
const theirs = `json-rules-engine, firing alone on facts read beforehand: ${figure(median(rounds.map((times) => times.theirs)))}`
printRow({
  what: `One of ${CATALOG.length} exercises × ${count(PICTURES)} random pictures (seed ${SEED}): facts, findings and alternatives`,
  figure: figure(median(rounds.map(({ review }) => review))),
  beside: theirs,
  ratio,
  atLeast: AT_LEAST,
})
printRow({
  what: 'Reading the facts and firing alone',
  figure: figure(median(rounds.map(({ firing }) => firing))),
  beside: theirs,
  ratio: atFiring,
})
