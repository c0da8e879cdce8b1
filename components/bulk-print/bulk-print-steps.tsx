'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { onSignOut } from '@/components/plans/sign-out-signal'
import { usePageOwner } from '@/components/ui/page-owner'
import { saveFile } from '@/components/ui/save-file'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { BulkPrint } from './bulk-print'
import { ChooseFile } from './choose-file'
import { fetchHandout } from './fetch-handout'
import type { Wanted } from './handout-answer'
import { Made } from './made'
import { madeFile } from './made-file'
import { Joining, Making } from './making'
import { SomeMissing, Stopped } from './not-made'
import { useAskBeforeLeaving } from './use-ask-before-leaving'

const LEAVE = 'The handouts are still being made. Leave this page and stop?'

/** What the dialog shows, from the choice to the file. Once it is gone, nothing goes on and nothing is kept. */
export function BulkPrintSteps({
  patients,
  today,
  onUnderWay,
}: {
  patients: readonly Wanted[]
  today: CalendarDate
  /** Whether it must not be closed by accident. */
  onUnderWay: (isUnderWay: boolean) => void
}) {
  const [print] = useState(
    () =>
      new BulkPrint({
        patients,
        fetchHandout,
        makeFile: (made, choice) => madeFile(made, choice, today),
        save: ({ blob, name }) => saveFile(blob, name),
      }),
  )
  const owner = usePageOwner()
  const state = useSyncExternalStore(print.subscribe, print.state, print.state)
  const isUnderWay = state.at === 'making' || state.at === 'joining'
  useEffect(() => onUnderWay(isUnderWay), [isUnderWay, onUnderWay])
  useAskBeforeLeaving(isUnderWay, LEAVE)
  useEffect(() => {
    // What was made belongs to whoever is signed in.
    const stopHearing = onSignOut(owner, () => print.close())
    return () => {
      stopHearing()
      print.close()
    }
  }, [print, owner])

  switch (state.at) {
    case 'choosing':
      return <ChooseFile patients={patients} onStart={(choice) => void print.start(choice)} />
    case 'making':
      return <Making progress={state.progress} onCancel={() => print.cancel()} />
    case 'joining':
      return <Joining handouts={state.handouts} onCancel={() => print.cancel()} />
    case 'missing':
      return (
        <SomeMissing
          missing={state.missing}
          made={state.made}
          onTryAgain={() => void print.tryAgain()}
          onSaveMade={() => void print.saveMade()}
        />
      )
    case 'saved':
      return <Made file={state.file} missing={state.missing} onTryAgain={() => void print.tryAgain()} />
    case 'cancelled':
    case 'failed':
      return <Stopped failed={state.at === 'failed'} onAgain={() => print.close()} />
  }
}
