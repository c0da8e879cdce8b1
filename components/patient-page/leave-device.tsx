import { useEffect, useRef, useState } from 'react'
import type { PatientPageWords } from '@/lib/clinical/languages/patient-page-words'

/** Takes everything of the patient off this phone, when they are sure. */
export function LeaveDevice({
  words,
  countUnsent,
  leave,
}: {
  words: PatientPageWords['leave']
  /** How much of what was told has not been sent. */
  countUnsent: () => Promise<number>
  leave: () => Promise<void>
}) {
  const [isAsking, setIsAsking] = useState(false)
  const [hasUnsent, setHasUnsent] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isAsking) question.current?.focus()
  }, [isAsking])
  const ask = async (): Promise<void> => {
    setHasUnsent((await countUnsent()) > 0)
    setIsAsking(true)
  }
  return (
    <section data-screen-only className="card flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{words.heading}</h2>
      <p>{words.text}</p>
      {isAsking ? (
        <>
          <p ref={question} tabIndex={-1} className="font-semibold">
            {words.sure} {hasUnsent ? words.unsent : ''}
          </p>
          <div className="flex flex-wrap gap-2">
            <button type="button" className="plain-button" onClick={() => setIsAsking(false)}>
              {words.no}
            </button>
            <button type="button" className="plain-button border-stop text-stop" onClick={() => void leave()}>
              {words.yes}
            </button>
          </div>
        </>
      ) : (
        <button type="button" className="plain-button self-start" onClick={() => void ask()}>
          {words.forget}
        </button>
      )}
    </section>
  )
}
