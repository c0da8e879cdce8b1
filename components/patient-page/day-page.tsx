import { CloudOff, TriangleAlert } from 'lucide-react'
import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import type { FirstPage } from '@/lib/clinical/patient-page/first-page'
import { nextMorningOf } from '@/lib/clinical/patient-page/next-morning'
import type { PatientPage } from '@/lib/clinical/patient-page/page'
import { withTold } from '@/lib/clinical/patient-page/told'
import { CallClinic } from './call-clinic'
import { HandoutText } from './handout-text'
import { History } from './history'
import type { Kept } from './kept'
import { LeaveDevice } from './leave-device'
import { newId } from '@/components/ui/new-id'
import { NextMorning } from './next-morning'
import { Refused } from './refused'
import { Session } from './session'
import { Trouble } from './trouble'
import type { useSending } from './use-sending'
import { useToday } from './use-today'
import { WhatChanged } from './what-changed'

type DayPageProps = {
  page: PatientPage
  /** As the server drew the page, where it did. */
  drawn: FirstPage | null
  kept: Kept
  words: PageLanguage
  sending: ReturnType<typeof useSending>
  leave: () => Promise<void>
  /** The page does not close until it is let go. */
  holdOpen: () => void
  letGo: () => void
}

/** The patient's day, from the first question to the last, and the whole handout under it. */
export function DayPage({ page, drawn, kept, words, sending, leave, holdOpen, letGo }: DayPageProps) {
  const today = useToday(drawn?.day ?? null)
  const [isTroubled, setIsTroubled] = useState(false)
  const [isForgotten, setIsForgotten] = useState(false)
  const [isDayDrawn, setIsDayDrawn] = useState(false)
  const troubleButton = useRef<HTMLButtonElement>(null)
  const wasTroubled = useRef(false)
  const { queue, isOnline, send, drop } = sending
  const { program, clinic, openUntil } = page

  // What still waits here is told already, for the one who told it.
  const checkIns = useMemo(
    () =>
      queue.reduce<PatientPage['checkIns']>(
        (known, one) => (one.kind === 'check-in' && !one.isRefused ? withTold(known, one.body) : known),
        page.checkIns,
      ),
    [queue, page.checkIns],
  )
  const morning = nextMorningOf(checkIns, today)

  useEffect(() => {
    if (wasTroubled.current && !isTroubled) troubleButton.current?.focus()
    wasTroubled.current = isTroubled
  }, [isTroubled])

  useEffect(() => kept.onForgotten(() => setIsForgotten(true)), [kept])

  if (isTroubled)
    return (
      <Trouble
        page={page}
        words={words}
        queue={queue}
        isForgotten={isForgotten}
        tell={async (id, redFlag) => {
          await kept.enqueue({ id, kind: 'flag', body: { redFlag, day: today, link: page.linkId } })
          return send()
        }}
        onBack={() => {
          setIsTroubled(false)
          letGo()
        }}
      />
    )

  return (
    <>
      <main className="flex flex-col gap-6">
        <header data-screen-only className="flex flex-col gap-1">
          <p className="text-muted">{clinic.name}</p>
          <h1 className="text-3xl font-semibold">{words.day.hello(page.firstName)}</h1>
        </header>
        <div data-screen-only className="flex flex-col gap-6">
          {isOnline ? null : (
            <p role="status" className="flex gap-2 rounded-md bg-sunken p-3">
              <CloudOff aria-hidden className="mt-0.5 size-5 shrink-0" />
              {words.day.offline}
            </p>
          )}
          {openUntil === null ? null : <Notice>{words.day.careEnded(words.date(openUntil))}</Notice>}
          <Refused queue={queue} words={words} onShown={drop} />
          {/* Another morning is asked about anew, on a page that stood open over night too. */}
          <NextMorning
            key={today}
            asked={morning}
            today={today}
            words={words}
            onTold={async (told) => {
              await kept.enqueue({ id: newId(), kind: 'check-in', body: told })
              await send()
            }}
          />
          {program ? (
            <>
              <WhatChanged program={program} hasRead={drawn?.hasReadChanges} kept={kept} words={words} />
              <Session
                key={program.homeProgramId}
                program={program}
                checkIns={checkIns}
                today={today}
                isDrawnAhead={drawn !== null}
                kept={kept}
                words={words}
                queue={queue}
                send={send}
                onDrawn={() => startTransition(() => setIsDayDrawn(true))}
              />
            </>
          ) : (
            <p className="card text-lg">{words.day.noProgram}</p>
          )}
          <section className="card flex flex-col gap-3 empty:hidden">
            {program && program.content.nextVisit.text !== '' && openUntil === null ? (
              <p className="text-lg">
                {program.content.nextVisit.label}: <strong>{program.content.nextVisit.text}</strong>
              </p>
            ) : null}
            <CallClinic phone={clinic.phone} label={words.day.callClinic} />
          </section>
        </div>
        {/* Out of sight at first: a phone draws the day before it. */}
        {program && !isDayDrawn ? null : (
          <>
            <History checkIns={checkIns} words={words} />
            {program ? <HandoutText content={program.content} words={words} /> : null}
            <LeaveDevice words={words.leave} countUnsent={() => kept.countUnsent()} leave={leave} />
          </>
        )}
      </main>
      <div
        data-screen-only
        className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]"
      >
        <button
          ref={troubleButton}
          type="button"
          className="plain-button mx-auto flex w-full max-w-[38rem]"
          onClick={() => {
            setIsTroubled(true)
            holdOpen()
          }}
        >
          <TriangleAlert aria-hidden className="text-stop" />
          {words.trouble.open}
        </button>
      </div>
    </>
  )
}
