import { ChevronRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import type { PatientProgram } from '@/lib/clinical/patient-page/page'
import type { Kept } from './kept'

const SEEN = 'changes-seen'
/** More would push today's exercises out of sight. */
const SHOWN_AT_ONCE = 3

/** What is new in the program, until the patient has read it. */
export function WhatChanged({
  program: { homeProgramId, content },
  kept,
  words,
}: {
  program: PatientProgram
  kept: Kept
  words: PageLanguage
}) {
  const [seen, setSeen] = useState<string | null | undefined>(undefined)
  useEffect(() => {
    void kept.note(SEEN).then(setSeen)
  }, [kept])
  if (!content.changes || seen === undefined || seen === homeProgramId) return null
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
          setSeen(homeProgramId)
          void kept.keepNote(SEEN, homeProgramId)
        }}
      >
        {words.day.gotIt}
      </button>
    </section>
  )
}
