import { useEffect, useRef, useState } from 'react'
import type { PatientPageWords } from '@/lib/clinical/languages/patient-page-words'

/** Takes everything of the patient off this phone, when they are sure. */
export function LeaveDevice({
  words,
  hasUnsent,
  leave,
}: {
  words: PatientPageWords['leave']
  hasUnsent: boolean
  leave: () => Promise<void>
}) {
  const [isAsking, setIsAsking] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isAsking) question.current?.focus()
  }, [isAsking])
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
        <button type="button" className="plain-button self-start" onClick={() => setIsAsking(true)}>
          {words.forget}
        </button>
      )}
    </section>
  )
}
