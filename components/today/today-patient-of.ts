import type { AttentionReason } from '@/components/patients/attention-words'
import type { FormerTherapist } from '@/components/patients/former-words'
import { dayAt } from '@/lib/clinical/calendar-date'
import { findExercise } from '@/lib/clinical/catalog'
import { dateInWords, shortDate } from '@/lib/clinical/date-in-words'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { ATTENTION_SENTENCES, type AttentionFacts } from './attention-sentences'

/** What somebody did about a reason, as it is read. */
type Mark = {
  readonly state: 'seen' | 'snoozed' | 'done'
  readonly until: string | null
  readonly markedAt: string
  readonly markedBy: string
}

type Row = Omit<AttentionFacts, 'hurting' | 'movedDownLeg'> & {
  readonly patientId: string
  readonly episodeId: string
  readonly name: string
  readonly problem: string
  readonly dischargedOn: string | null
  readonly former: FormerTherapist | null
  readonly hurtingExercises: readonly PrescribedSlug[]
  readonly movedDownLeg: readonly PrescribedSlug[]
  readonly ownNames: Readonly<Partial<Record<PrescribedSlug, string>>>
  readonly items: readonly {
    readonly reason: AttentionReason
    readonly about: string
    readonly mark: Mark | null
  }[]
}

/** One reason in words. */
export type TodayItem = {
  readonly reason: AttentionReason
  readonly about: string
  readonly sentence: string
  /** Who did what and when, of what is marked. */
  readonly marked: string | null
}

/** One patient of Today, in words. */
export type TodayPatient = {
  readonly patientId: string
  readonly episodeId: string
  readonly name: string
  /** With the day of the discharge, of an episode that has ended. */
  readonly problem: string
  /** Who has left or no longer treats, where the patient is still assigned to them. */
  readonly former: FormerTherapist | null
  /** When the patient comes again; null when that is not planned, or past. */
  readonly nextVisitOn: string | null
  readonly shown: readonly TodayItem[]
  readonly handled: readonly TodayItem[]
}

const VERBS = { seen: 'Seen', snoozed: 'Snoozed', done: 'Done' } as const

function inWords({ state, until, markedAt, markedBy }: Mark, timeZone: string): string {
  const when = dayAt(new Date(markedAt), timeZone)
  const how = until === null ? VERBS[state] : `${VERBS[state]} until ${shortDate(until)}`
  return `${how} · ${markedBy}, ${shortDate(when)}`
}

/** The words of a row: a red flag that was seen is still shown, everything else that is marked is not. */
export function todayPatientOf(
  {
    patientId,
    episodeId,
    name,
    problem,
    dischargedOn,
    former,
    items,
    ownNames,
    hurtingExercises,
    ...row
  }: Row,
  { today, timeZone }: { readonly today: string; readonly timeZone: string },
): TodayPatient {
  const nameOf = (slug: PrescribedSlug): string => ownNames[slug] ?? findExercise(slug)?.name ?? slug
  const facts: AttentionFacts = {
    ...row,
    hurting: hurtingExercises.filter((slug) => !row.movedDownLeg.includes(slug)).map(nameOf),
    movedDownLeg: row.movedDownLeg.map(nameOf),
  }
  const itemOf = ({ reason, about, mark }: Row['items'][number]): TodayItem => ({
    reason,
    about,
    sentence: ATTENTION_SENTENCES[reason](facts),
    marked: mark && inWords(mark, timeZone),
  })
  const isShown = ({ reason, mark }: Row['items'][number]): boolean => mark === null || reason === 'red-flag'
  const { nextVisitOn } = facts
  return {
    patientId,
    episodeId,
    name,
    problem: dischargedOn === null ? problem : `${problem}, discharged ${dateInWords(dischargedOn)}`,
    former,
    nextVisitOn: nextVisitOn !== null && nextVisitOn > today ? nextVisitOn : null,
    shown: items.filter(isShown).map(itemOf),
    handled: items.filter((item) => !isShown(item)).map(itemOf),
  }
}
