import { ArrowLeft, OctagonAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import type { FlagQuestion, PatientPage } from '@/lib/clinical/patient-page/page'
import type { RedFlag } from '@/lib/clinical/vocabulary'
import { newId } from '@/components/ui/new-id'
import { CallClinic } from './call-clinic'
import type { QueuedSubmission } from './kept'
import type { Sending } from './send-queue'
import { endOf, fateOf, type ToldSign } from './sign-fate'

type TroubleProps = {
  page: PatientPage
  words: PageLanguage
  /** What has not reached the clinic. */
  queue: readonly QueuedSubmission[]
  /** Whether the phone has forgotten since what had not. */
  isForgotten: boolean
  /** Resolves once it was tried to send it. */
  tell: (id: string, redFlag: RedFlag) => Promise<Sending['ended']>
  onBack: () => void
}

/** A heading that takes the focus when its screen comes. */
function useFocus<Element extends HTMLElement>() {
  const heading = useRef<Element>(null)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus()
  }, [])
  return heading
}

const Back = ({ label, onBack }: { label: string; onBack: () => void }) => (
  <button type="button" className="plain-button self-start" onClick={onBack}>
    <ArrowLeft aria-hidden />
    {label}
  </button>
)

/** What to do now. It stands here without a connection; whether the clinic knows is said apart, so that nobody waits for it. */
function WhatToDo({
  asked,
  told,
  page,
  words: { trouble, day },
  queue,
  isForgotten,
  onBack,
}: TroubleProps & { asked: FlagQuestion; told: ToldSign | null }) {
  const heading = useFocus<HTMLHeadingElement>()
  return (
    <main className="flex flex-col gap-5 pt-4">
      <div className="flex flex-col gap-4 rounded-lg border-2 border-stop bg-stop-soft p-5">
        <OctagonAlert aria-hidden className="size-10 text-stop" />
        <h1 ref={heading} tabIndex={-1} className="text-3xl font-semibold">
          {trouble.act[asked.urgency]}
        </h1>
        <p className="text-lg">{asked.sign}</p>
        <p className="text-xl font-semibold">{asked.action}</p>
        <p className="text-lg font-medium">{trouble.doNotWait}</p>
      </div>
      <CallClinic phone={page.clinic.phone} label={day.callClinic} look="big-button" />
      {told === null ? null : (
        <p role="status" className="card">
          {trouble[fateOf(told, queue, isForgotten)]}
        </p>
      )}
      <Back label={trouble.back} onBack={onBack} />
    </main>
  )
}

/** Signs that cannot wait, one 'Yes' each, and at once what to do. */
export function Trouble(props: TroubleProps) {
  const { page, words, tell, onBack } = props
  const [asked, setAsked] = useState<FlagQuestion | null>(null)
  const [told, setTold] = useState<ToldSign | null>(null)
  const heading = useFocus<HTMLHeadingElement>()
  const say = async (question: FlagQuestion): Promise<void> => {
    setAsked(question)
    if (question.flag === null) return
    const id = newId()
    setTold({ id, ended: null })
    setTold({ id, ended: await endOf(tell(id, question.flag)) })
  }
  if (asked) return <WhatToDo {...props} asked={asked} told={told} />
  const { trouble, day } = words
  return (
    <main className="flex flex-col gap-5 pt-2">
      <Back label={trouble.back} onBack={onBack} />
      <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold">
        {trouble.title}
      </h1>
      <p className="text-lg">{trouble.lead}</p>
      <ul className="flex flex-col gap-2">
        {page.flagQuestions.map((question, index) => (
          <li key={question.sign} className="card flex items-center justify-between gap-3">
            <span id={`sign-${index}`}>{question.sign}</span>
            <button
              type="button"
              className="plain-button min-w-16 border-stop text-stop"
              aria-describedby={`sign-${index}`}
              onClick={() => void say(question)}
            >
              {trouble.yes}
            </button>
          </li>
        ))}
      </ul>
      <CallClinic phone={page.clinic.phone} label={day.callClinic} />
      <button type="button" className="plain-button" onClick={onBack}>
        {trouble.none}
      </button>
    </main>
  )
}
