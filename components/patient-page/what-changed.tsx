import { ChevronRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import type { PatientProgram } from '@/lib/clinical/patient-page/page'
import { tellChangesRead } from './changes-read'
import type { Kept } from './kept'

const SEEN = 'changes-seen'
/** More would push today's exercises out of sight. */
const SHOWN_AT_ONCE = 3

/** What is new in the program, until the patient has read it. */
export function WhatChanged({
  program: { homeProgramId, content },
  hasRead,
  kept,
  words,
}: {
  program: PatientProgram
  /** As the server was told, where it drew the page; the phone knows better. */
  hasRead: boolean | undefined
  kept: Kept
  words: PageLanguage
}) {
  const [isRead, setIsRead] = useState(hasRead)
  useEffect(() => {
    void kept.note(SEEN).then((seen) => {
      setIsRead(seen === homeProgramId)
      if (seen === homeProgramId) tellChangesRead(homeProgramId)
    })
  }, [kept, homeProgramId])
  if (!content.changes || isRead !== false) return null
  const { heading, items } = content.changes
  return (
    <section className="card flex flex-col gap-2 border-info bg-info-soft">
      <details open={items.length <= SHOWN_AT_ONCE}>
        <summary>
          <ChevronRight aria-hidden className="turns size-5" />
          <h2 className="text-xl">
            {heading} ({items.length})
          </h2>
        </summary>
        <ul className="list-disc pl-6">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </details>
      <button
        type="button"
        className="plain-button self-start"
        onClick={() => {
          setIsRead(true)
          void kept.keepNote(SEEN, homeProgramId)
          tellChangesRead(homeProgramId)
        }}
      >
        {words.day.gotIt}
      </button>
    </section>
  )
}
