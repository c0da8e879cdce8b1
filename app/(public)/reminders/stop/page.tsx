import type { Metadata } from 'next'
import { StopForm } from '@/components/reminders/stop-form'
import { Notice } from '@/components/ui/notice'
import { REMINDER_WORDS } from '@/lib/reminders/words'
import { stopLanguage } from '@/lib/reminders/schema'
import { stopRemindersAction } from './actions'

export const metadata: Metadata = { title: 'Reminders' }

type StopPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/**
 * Where the link in a reminder leads. Opening it changes nothing, because programs open links as well; one button does.
 * It says the same whoever asks: no name, and not whether the link was ours.
 */
export default async function StopPage({ searchParams }: StopPageProps) {
  const asked = await searchParams
  const language = stopLanguage.parse(asked.language)
  const words = REMINDER_WORDS[language]
  const isStopped = asked.stopped !== undefined
  return (
    <div lang={language} className="flex flex-col gap-5">
      <h1 className="text-2xl font-semibold tracking-tight">
        {isStopped ? words.stoppedTitle : words.stopTitle}
      </h1>
      {isStopped ? (
        <Notice tone="done">{words.stopped}</Notice>
      ) : (
        <>
          <p>{words.stopAsk}</p>
          <StopForm
            action={stopRemindersAction}
            link={{ clinic: asked.clinic, patient: asked.patient, signature: asked.signature, language }}
            button={words.stopButton}
            pending={words.stopPending}
          />
        </>
      )}
    </div>
  )
}
