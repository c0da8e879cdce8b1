import { type AssessedFacts, newestFirst } from './assessed-facts'
import type { CalendarDate } from './calendar-date'
import { dateInWords } from './date-in-words'
import type { LetterLine, LetterSection } from './letter'
import { redFlagOf } from './red-flags'
import { SCREEN_GROUPS, type ScreenGroup } from './screen-groups'
import { RED_FLAGS, type RedFlag } from './vocabulary'

type Answer = { readonly yes: boolean; readonly on: CalendarDate }

const answersTo = (newest: readonly AssessedFacts[], flag: RedFlag): Answer[] =>
  newest.flatMap(({ redFlagScreen, assessedOn }) => {
    const yes = redFlagScreen[flag]
    return yes === undefined ? [] : [{ yes, on: assessedOn }]
  })

/** 'Yes', 'No' with its day where that is not the usual one, or 'Not asked'; then what was asked. */
type Said = { readonly kind: string; readonly name: string }

/** The newest answer. A yes is not lost behind a later no: it stays on the record until somebody clears it. */
function saidOf(flag: RedFlag, newest: readonly AssessedFacts[], screenedOn: CalendarDate): Said {
  const [latest, ...earlier] = answersTo(newest, flag)
  const name = redFlagOf(flag).name.toLowerCase()
  if (!latest) return { kind: 'Not asked', name }
  const lastYes = latest.yes ? undefined : earlier.find(({ yes }) => yes)
  if (lastYes) return { kind: `Yes on ${dateInWords(lastYes.on)}, no on ${dateInWords(latest.on)}`, name }
  const day = latest.on === screenedOn ? '' : ` on ${dateInWords(latest.on)}`
  return { kind: `${latest.yes ? 'Yes' : 'No'}${day}`, name }
}

/** What needs attention first. */
const ORDER = [/^Yes/, /^No\b/, /^Not asked/]
const place = (kind: string): number => ORDER.findIndex((start) => start.test(kind))

function lineOf(group: ScreenGroup, newest: readonly AssessedFacts[], screenedOn: CalendarDate): LetterLine {
  const said = group.flags.map((flag) => saidOf(flag, newest, screenedOn))
  const kinds = [...new Set(said.map(({ kind }) => kind))].toSorted((a, b) => place(a) - place(b))
  const parts = kinds.map((kind) => {
    const names = said.filter((answer) => answer.kind === kind).map(({ name }) => name)
    return `${kind}: ${names.join('; ')}.`
  })
  return { label: group.title, text: parts.join(' ') }
}

/** The day of most of the answers that stand, the newest of several: only answers of other days name theirs. */
function usualDay(newest: readonly AssessedFacts[]): CalendarDate | undefined {
  const days = RED_FLAGS.flatMap((flag) => answersTo(newest, flag)[0]?.on ?? [])
  const count = (day: CalendarDate): number => days.filter((other) => other === day).length
  return [...new Set(days)].toSorted((a, b) => count(b) - count(a) || b.localeCompare(a))[0]
}

/** What was asked in the red-flag screens of this episode and what was answered, group by group. */
export function referralScreen(
  assessments: readonly AssessedFacts[],
  writtenOn: CalendarDate,
): LetterSection {
  const newest = newestFirst(assessments).filter(({ assessedOn }) => assessedOn <= writtenOn)
  const screenedOn = usualDay(newest)
  const heading = 'Red-flag screen'
  if (!screenedOn) return { heading, text: 'Not assessed: no question of the screen was asked.', lines: [] }
  return {
    heading,
    text: `Answers of ${dateInWords(screenedOn)}, unless another day is given.`,
    lines: SCREEN_GROUPS.map((group) => lineOf(group, newest, screenedOn)),
  }
}
