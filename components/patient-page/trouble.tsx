import { ArrowLeft, OctagonAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import type { FlagQuestion, PatientPage } from '@/lib/clinical/patient-page/page'
import type { RedFlag } from '@/lib/clinical/vocabulary'
import { CallClinic } from './call-clinic'
import type { QueuedSubmission } from './kept'

type TroubleProps = {
  page: PatientPage
  words: PageLanguage
  /** Signs that have not reached the clinic. */
  waiting: readonly QueuedSubmission[]
  /** Resolves once it was tried to send it. */
  onYes: (redFlag: RedFlag) => Promise<void>
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
  isTried,
  page,
  words: { trouble, day },
  waiting,
  onBack,
}: TroubleProps & { asked: FlagQuestion; isTried: boolean }) {
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
      {asked.flag === null ? null : (
        <p role="status" className="card">
          {isTried && waiting.length === 0 ? trouble.sent : trouble.kept}
        </p>
      )}
      <Back label={trouble.back} onBack={onBack} />
    </main>
  )
}

/** Signs that cannot wait, one 'Yes' each, and at once what to do. */
export function Trouble(props: TroubleProps) {
  const { page, words, onYes, onBack } = props
  const [asked, setAsked] = useState<FlagQuestion | null>(null)
  const [isTried, setIsTried] = useState(false)
  const heading = useFocus<HTMLHeadingElement>()
  const say = async (question: FlagQuestion): Promise<void> => {
    setAsked(question)
    if (question.flag === null) return
    await onYes(question.flag)
    setIsTried(true)
  }
  if (asked) return <WhatToDo {...props} asked={asked} isTried={isTried} />
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
