import { CircleCheck, CloudOff } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { Notice } from '@/components/ui/notice'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { groupHeading } from '@/lib/clinical/handout'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import { type DayDraft, handedOver, isUnsent, sessionCount } from '@/lib/clinical/patient-page/day-draft'
import type { PatientPage, PatientProgram } from '@/lib/clinical/patient-page/page'
import type { TodayLine } from '@/lib/clinical/patient-page/today-session'
import { dayFateOf, isRefusedIn } from './day-fate'
import { ExerciseCard } from './exercise-card'
import { FinishDay } from './finish-day'
import { Folded } from './folded'
import type { Kept, QueuedSubmission } from './kept'
import { PainScale } from './pain-scale'
import { useDayDraft } from './use-day-draft'

type SessionProps = {
  program: PatientProgram
  checkIns: PatientPage['checkIns']
  today: CalendarDate
  /** Whether the day is drawn before it is known what the phone kept of it. */
  isDrawnAhead: boolean
  kept: Kept
  words: PageLanguage
  queue: readonly QueuedSubmission[]
  send: () => Promise<unknown>
  /** Told once the day is drawn. */
  onDrawn: () => void
}

type Change = (edit: (draft: DayDraft) => DayDraft) => void

/** How far today's session is, as words and as a bar. */
function Progress({
  lines,
  draft,
  words: { day },
}: {
  lines: readonly TodayLine[]
  draft: DayDraft
  words: PageLanguage
}) {
  const { done, of } = sessionCount(lines, draft)
  const said = of === 0 ? day.nothing : done >= of ? day.allDone : day.count(done, of)
  return (
    <div className={of === 0 ? '' : 'kept-here flex flex-col gap-2'}>
      <p role="status" className="text-lg font-medium">
        {said}
      </p>
      {of === 0 ? null : (
        <div aria-hidden className="h-2.5 overflow-hidden rounded-full border border-line-strong bg-panel">
          <div className="h-full bg-action" style={{ width: `${(done / of) * 100}%` }} />
        </div>
      )}
    </div>
  )
}

const Cards = ({
  lines,
  program,
  draft,
  change,
  words,
}: {
  lines: readonly TodayLine[]
  program: PatientProgram
  draft: DayDraft
  change: Change
  words: PageLanguage
}) => {
  const sent = handedOver(draft)?.exercises
  return lines.flatMap((line) => {
    const exercise = program.content.exercises[line.index]
    if (!exercise) return []
    const { id, exercise: slug } = line.prescription
    const heading = line.times > 0 ? groupHeading(program.content, line.index) : undefined
    return (
      <li key={id} className="flex flex-col gap-3">
        {heading === undefined ? null : <h3 className="text-xl font-semibold">{heading}</h3>}
        <ExerciseCard
          exercise={exercise}
          line={line}
          content={program.content}
          words={words}
          times={draft.ticks[id] ?? 0}
          hurt={draft.hurts[id]}
          isPainSent={sent?.some((one) => one.exercise === slug && one.painDuring !== null) === true}
          onTimes={(times) => change((before) => ({ ...before, ticks: { ...before.ticks, [id]: times } }))}
          onHurt={(hurt) => change((before) => ({ ...before, hurts: { ...before.hurts, [id]: hurt } }))}
        />
      </li>
    )
  })
}

/** Whether the clinic has the day. */
const Fate = ({ fate, words }: { fate: ReturnType<typeof dayFateOf>; words: PageLanguage['sending'] }) =>
  fate === 'notSent' ? (
    <Notice tone="caution" title={words.refusedTitle}>
      {words.refusedText}
    </Notice>
  ) : (
    <p role="status" className="flex gap-2 text-lg font-medium">
      {fate === 'kept' ? (
        <CloudOff aria-hidden className="mt-0.5 size-6 shrink-0 text-muted" />
      ) : (
        <CircleCheck aria-hidden className="mt-0.5 size-6 shrink-0 text-action" />
      )}
      {words[fate]}
    </p>
  )

/** Today: pain before, the exercises, and how it went. */
export function Session({
  program,
  checkIns,
  today,
  isDrawnAhead,
  kept,
  words,
  queue,
  send,
  onDrawn,
}: SessionProps) {
  const { lines, draft, isKnown, change, handing, finish } = useDayDraft(kept, program, checkIns, today, send)
  const tell = useEffectEvent(onDrawn)
  useEffect(() => {
    if (isKnown) tell()
  }, [isKnown])
  const isNewlyRefused = isKnown && draft.isRefused !== true && isRefusedIn(queue, draft)
  useEffect(() => {
    if (isNewlyRefused) change((before) => ({ ...before, isRefused: true }))
  }, [isNewlyRefused, change])
  // As tall as the screen, so that what stands below is not seen to jump when the day is there.
  if (!isKnown && !isDrawnAhead) return <div className="min-h-svh" />
  const [asked, others] = [lines.filter(({ times }) => times > 0), lines.filter(({ times }) => times === 0)]
  const isFinished = draft.finished !== null && !isUnsent(lines, draft)
  const { day, pain } = words
  const sent = handedOver(draft)
  return (
    <div inert={!isKnown} className="flex flex-col gap-6">
      <section aria-labelledby="today" className="flex flex-col gap-4">
        <h2 id="today" className="text-2xl font-semibold">
          {day.today}
        </h2>
        <Progress lines={lines} draft={draft} words={words} />
        {asked.length === 0 ? null : (
          <>
            <div className="card">
              <PainScale
                question={pain.before}
                value={draft.painBefore}
                onChange={(painBefore) => change((before) => ({ ...before, painBefore }))}
                words={pain}
                isSent={typeof sent?.painBefore === 'number'}
              />
            </div>
            <ul className="flex flex-col gap-5">
              <Cards lines={asked} program={program} draft={draft} change={change} words={words} />
            </ul>
          </>
        )}
        {others.length === 0 ? null : (
          <Folded
            title={
              <h3>
                {day.notToday} ({others.length})
              </h3>
            }
          >
            {() => (
              <ul className="mt-2 flex flex-col gap-5">
                <Cards lines={others} program={program} draft={draft} change={change} words={words} />
              </ul>
            )}
          </Folded>
        )}
      </section>
      <FinishDay
        draft={draft}
        change={change}
        words={words}
        isFinished={isFinished}
        finish={finish}
        status={
          isFinished || handing === 'not-kept' ? (
            <Fate fate={dayFateOf(draft, queue, handing)} words={words.sending} />
          ) : null
        }
      />
    </div>
  )
}
