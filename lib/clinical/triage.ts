import type { FlagReason, RecordedFlag } from './picture'
import { gradedUrgency, redFlagOf, urgencyInForce } from './red-flags'
import { routeOf, type TriageRoute } from './triage-routes'
import { rank, type RedFlag, URGENCIES, type Urgency } from './vocabulary'

/** One active flag with how urgent it is in the company of the others. */
export type TriageFlag = {
  readonly slug: RedFlag
  readonly name: string
  readonly urgency: Urgency
  /** What raised it and when; empty while it is only being answered. */
  readonly why: readonly FlagReason[]
  /** Why it counts for more, or for less, than one might think; null where its urgency is plain. */
  readonly grade: string | null
}

/** What the active flags ask for together: the most urgent of them decides. */
export type Triage = {
  readonly urgency: Urgency
  readonly title: string
  readonly now: string
  readonly call: readonly string[]
  readonly tell: readonly string[]
  readonly patient: readonly string[]
  readonly plan: string
  /** Most urgent first. */
  readonly flags: readonly TriageFlag[]
}

const TITLES: Readonly<Record<Urgency, string>> = {
  emergency_now: 'Emergency: act now',
  same_day: 'A physician today',
  evaluate_soon: 'Medical evaluation within days',
}

const STOPPED =
  'The whole plan is stopped. Nothing can be issued until a named clinician has cleared each flag that stops it, with the day and the reason.'

const PLAN: Readonly<Record<Urgency, string>> = {
  emergency_now: STOPPED,
  same_day: STOPPED,
  evaluate_soon:
    'Gentle movement may go on. Lifts, impact and hard effort carry a caution until the evaluation is done.',
}

const RAISED_BY: Readonly<Record<FlagReason['by'], string>> = {
  answer: '',
  record: 'Raised by the record. ',
  log: 'Raised by check-ins. ',
}

/** What raised a flag, so that the therapist sees when it was a date or a check-in and not an answer. */
export const reasonWords = ({ by, text }: FlagReason): string => `${RAISED_BY[by]}${text}`

/** A risk is weak alone and strong in company: says which it is. Null for a flag whose urgency does not change. */
export function gradeWords(slug: RedFlag, active: readonly RedFlag[]): string | null {
  const { risesWith } = redFlagOf(slug)
  if (!risesWith) return null
  const company = risesWith.filter((sign) => active.includes(sign)).map((sign) => redFlagOf(sign).name)
  return company.length > 0
    ? `Same day, because it comes together with: ${company.join('; ')}.`
    : 'A risk by itself, not a sign. Together with another sign of the same suspicion it becomes same-day.'
}

const NOT_SPECIFIC = 'Not specific'

/** What the flags may suggest, each once; empty where none points anywhere. */
export const suspicionsOf = (flags: readonly { readonly slug: RedFlag }[]): string[] =>
  [...new Set(flags.map(({ slug }) => redFlagOf(slug).suspects))].filter(
    (suspicion) => suspicion !== NOT_SPECIFIC,
  )

/** The active flags, most urgent first. */
export function triageFlags(flags: readonly RecordedFlag[]): TriageFlag[] {
  const recorded = flags.filter(({ status }) => status === 'active')
  const active = recorded.map(({ slug }) => slug)
  return recorded
    .map((flag) => ({
      slug: flag.slug,
      name: redFlagOf(flag.slug).name,
      urgency: urgencyInForce(flag, active),
      why: flag.why ?? [],
      grade: gradeWords(flag.slug, active),
    }))
    .toSorted((a, b) => rank(URGENCIES, b.urgency) - rank(URGENCIES, a.urgency))
}

/** Whether somebody answered 'yes' to it; the others are raised by facts alone. */
export const isAnswered = ({ why = [] }: Pick<RecordedFlag, 'why'>): boolean =>
  why.some(({ by }) => by === 'answer')

/** Of the active flags those that somebody answered 'yes' to: they stay on Today until a clearance, after a discharge too. */
export const answeredYes = (flags: readonly RecordedFlag[]): TriageFlag[] =>
  triageFlags(flags).filter(isAnswered)

const unique = (
  routes: readonly TriageRoute[],
  read: (route: TriageRoute) => readonly string[],
): string[] => [...new Set(routes.flatMap(read))]

/** What to do about the flags of a patient; undefined when none is active. */
export function triage(recorded: readonly RecordedFlag[]): Triage | undefined {
  const flags = triageFlags(recorded)
  const urgency = flags[0]?.urgency
  if (!urgency) return undefined
  const leading = flags.filter((flag) => flag.urgency === urgency)
  const routes = leading.map(({ slug }) => routeOf(slug, urgency))
  const suspicions = suspicionsOf(leading)
  return {
    urgency,
    title: TITLES[urgency],
    now: unique(routes, ({ now }) => [now]).join(' '),
    call: unique(routes, ({ call }) => [call]),
    tell: [
      ...(suspicions.length > 0
        ? [`What the signs may suggest: ${suspicions.join('; ').toLowerCase()}.`]
        : []),
      ...unique(routes, ({ tell }) => tell),
    ],
    patient: unique(routes, ({ patient }) => [patient]),
    plan: PLAN[urgency],
    flags,
  }
}

/** Flags that are being answered, as if they were on the record. */
export const asRecorded = (active: readonly RedFlag[]): RecordedFlag[] =>
  active.map((slug) => ({ slug, urgency: gradedUrgency(slug, active), status: 'active' }))
