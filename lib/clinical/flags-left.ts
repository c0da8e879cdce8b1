import type { CalendarDate } from './calendar-date'
import { dateInWords } from './date-in-words'
import type { ClinicalPicture, RecordedFlag } from './picture'
import { graded } from './recorded-flags'
import { isAnswered } from './triage'

/** An episode that has ended, and its picture. */
export type EndedEpisode = {
  readonly episode: { readonly problem: string; readonly dischargedOn: CalendarDate }
  readonly picture: ClinicalPicture
}

const isActive = ({ status }: RecordedFlag): boolean => status === 'active'

/**
 * The picture of an episode that has ended: of its active flags those alone that somebody answered 'yes' to. The facts behind the
 * others were last looked at before the discharge, and days that have passed since say nothing of them.
 */
export const afterDischarge = (picture: ClinicalPicture): ClinicalPicture =>
  picture.redFlags
    ? { ...picture, redFlags: graded(picture.redFlags.filter((flag) => !isActive(flag) || isAnswered(flag))) }
    : picture

/**
 * The picture of the open episode with the active flags of those before it: a flag is the person's, and neither the end of an
 * episode nor a new one lifts it. A flag that both have has the reasons of both. Where nothing else was assessed the
 * screen stays open.
 */
export function withFlagsLeft(picture: ClinicalPicture, ended: readonly EndedEpisode[]): ClinicalPicture {
  const left = ended.flatMap(({ episode: { problem, dischargedOn }, picture: { redFlags = [] } }) =>
    redFlags.filter(isActive).map((flag) => ({
      ...flag,
      why: (flag.why ?? []).map(({ by, text }) => ({
        by,
        text: `${text} Of “${problem}”, discharged on ${dateInWords(dischargedOn)}, and not cleared since.`,
      })),
    })),
  )
  if (left.length === 0) return picture
  const own = picture.redFlags ?? []
  const slugs = [...new Set([...own, ...left].map(({ slug }) => slug))]
  const redFlags = slugs.flatMap((slug) => {
    const active = [...own, ...left].filter((flag) => flag.slug === slug && isActive(flag))
    const [first] = active
    return first
      ? [{ ...first, why: active.flatMap(({ why = [] }) => why) }]
      : own.filter((flag) => flag.slug === slug)
  })
  return {
    ...picture,
    redFlags: graded(redFlags),
    ...(picture.redFlags === undefined && { screenIsOpen: true as const }),
  }
}
