/** What a clinic asks all day: pages, plans that save themselves, and papers. */
import { randomUUID } from 'node:crypto'
import type { Chance } from '@/db/seed/random'
import { CATALOG } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { Prescription } from '@/lib/clinical/plan'
import type { Ask, Outcome } from './arrivals'
import { type Answer, Asking } from './instances/ask'
import type { InCare, ServedClinic } from './served-clinic'

const SHARES = { read: 0.7, autosave: 0.25 } as const
const LINES = 8
/** Of a plan in a made clinic. */
const FIRST_VERSION = 2

type Plan = InCare & { readonly lines: readonly Prescription[]; version: number; saves: number }

/** The page is one of those that are open all day, and shows this. */
type Page = { readonly path: (of: InCare) => string; readonly shows: (of: InCare) => string }

const PAGES = [
  { path: () => '/', shows: () => '<h1' },
  { path: () => '/patients', shows: () => '<h1' },
  { path: ({ patientId }) => `/patients/${patientId}`, shows: ({ name }) => name },
  { path: ({ patientId }) => `/patients/${patientId}/plan`, shows: ({ name }) => name },
  { path: ({ patientId }) => `/patients/${patientId}/progress`, shows: ({ name }) => name },
] as const satisfies readonly [Page, ...Page[]]

/** A part of a page that came late, and failed: the status was sent before. */
const FAILED_PART = 'data-dgst'

const wrong = (what: string, { status, text }: Answer): Outcome => ({
  wrong: `${what}: ${status} ${status === 200 ? '' : text.slice(0, 80)}`,
})

/** A refusal is clean when it says when to try again. */
const isClean = ({ status, retryAfter }: Answer): boolean => status === 503 && /^\d+$/.test(retryAfter)

function judge(what: string, answer: Answer, isRight: (answer: Answer) => boolean): Outcome {
  if (isClean(answer)) return 'refused'
  return answer.status === 200 && isRight(answer) ? 'right' : wrong(what, answer)
}

/** The work of one clinic, in the shares that are asked for. */
export class MixedWork {
  readonly #asking: Asking
  readonly #inCare
  /** Plans that nobody is saving: a page sends the next save when the one before is answered. */
  readonly #idle: Plan[]

  constructor(
    { address, inCare }: ServedClinic,
    readonly chance: Chance,
  ) {
    this.#asking = new Asking(address)
    this.#inCare = inCare
    this.#idle = inCare.map((of) => ({
      ...of,
      lines: CATALOG.slice(0, LINES).map(({ slug }) => defaultPrescription(slug, randomUUID())),
      version: FIRST_VERSION,
      saves: 0,
    }))
  }

  /** One request, whichever chance says. */
  readonly ask: Ask = () => {
    const drawn = this.chance.next()
    if (drawn < SHARES.read) return this.read(this.chance.pick(PAGES), this.chance.pick(this.#inCare))
    return drawn < SHARES.read + SHARES.autosave
      ? this.#autosave()
      : this.handout(this.chance.pick(this.#inCare))
  }

  /** Every patient's paper once, so that those which are kept are. */
  async everyHandout(): Promise<void> {
    for (const of of this.#inCare) await this.handout(of)
  }

  async read({ path, shows }: Page, of: InCare): Promise<Outcome> {
    const answer = await this.#asking.ask(path(of), { cookie: of.cookie, headers: { accept: 'text/html' } })
    const isWhole = ({ text }: Answer): boolean =>
      text.includes('</html>') && text.includes(shows(of)) && !text.includes(FAILED_PART)
    return judge(path({ ...of, patientId: '[patientId]' }), answer, isWhole)
  }

  async #autosave(): Promise<Outcome> {
    const [plan] = this.#idle.splice(Math.floor(this.chance.next() * this.#idle.length), 1)
    if (!plan) throw new Error('Every plan is being saved.')
    plan.saves += 1
    const prescriptions = plan.lines.map((line) => ({ ...line, note: `Typed ${plan.saves} times` }))
    const { patientId, episodeId, therapistId } = plan
    const args = [patientId, episodeId, therapistId, { prescriptions, answers: [] }, plan.version]
    const answer = await this.#asking.act('savePlanAction', plan.cookie, args, plan.patientId)
    const next = plan.version + 1
    const isSaved = JSON.stringify(answer.result ?? '').includes(`"outcome":"saved","version":${next}`)
    const outcome = judge('autosave', answer, () => isSaved)
    if (isSaved) plan.version = next
    // After anything else nobody knows which version it has.
    if (typeof outcome === 'string') this.#idle.push(plan)
    return outcome
  }

  async handout({ patientId, cookie }: InCare): Promise<Outcome> {
    const answer = await this.#asking.ask(`/patients/${patientId}/latest-handout`, { cookie })
    const { bytes } = answer
    const isWhole = (): boolean =>
      bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-8).toString().includes('%%EOF')
    return judge('handout', answer, isWhole)
  }
}
