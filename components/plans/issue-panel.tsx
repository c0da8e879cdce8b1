'use client'
import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { unprintableInWords } from '@/components/handout/unprintable'
import { UnprintableNotice } from '@/components/home-programs/unprintable-notice'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { isPressed } from './builder-shortcuts'
import { IssueActions } from './issue-actions'
import { IssueNextVisit } from './issue-next-visit'
import { IssueOpen } from './issue-open'
import { type IssueQuestion, issueQuestions, type PlanToIssue } from './issue-questions'
import { IssueRefusal } from './issue-refusal'
import { IssuedOnlyNotice } from './issued-only'
import { firstWholePlanAction, lineElementId } from './line-element'
import type { LivePage } from './use-handout'
import type { AfterIssue, Issuing } from './use-issue'
import type { NextVisit } from './use-next-visit'

/** Issuing in one step: what changed, what must be answered, and then printed or downloaded. */
export function IssuePanel({
  issuing,
  nextVisit,
  today,
  page,
  plan,
  nextNumber,
  patientId,
  onAcknowledge,
  onLead,
}: {
  issuing: Issuing
  nextVisit: NextVisit
  today: CalendarDate
  page: LivePage
  plan: PlanToIssue
  nextNumber: number
  patientId: string
  onAcknowledge: (questions: readonly IssueQuestion[]) => void
  /** The plan comes into sight, where it is not: a line of it is looked for. */
  onLead: () => void
}) {
  const popup = useRef<HTMLDivElement>(null)
  const primary = useRef<HTMLButtonElement>(null)
  const leadsTo = useRef<(() => HTMLElement | null) | null>(null)
  const unprintable = page.at === 'here' && issuing.isOpen ? unprintableInWords(page.content) : null
  const questions = issueQuestions(plan)
  const { missing, sinceLast, burden, cautions, elsewhere } = questions
  const isHeld = missing.length + cautions.length + elsewhere.length > 0 || nextVisit.problem !== null
  const next = (): HTMLElement | null =>
    popup.current?.querySelector<HTMLElement>('[data-question]') ?? primary.current

  const issue = (after: AfterIssue): void => {
    if (isHeld) next()?.focus()
    else void issuing.start(after)
  }
  const lead = (lineId: string | null): void => {
    leadsTo.current =
      lineId === null ? firstWholePlanAction : () => document.getElementById(lineElementId(lineId))
    onLead()
    issuing.close()
  }
  const press = (event: KeyboardEvent): void => {
    if (!isPressed(event.nativeEvent, 'issue') || issuing.issued) return
    event.preventDefault()
    issue('print')
  }

  return (
    <Dialog.Root
      open={issuing.isOpen}
      onOpenChange={(open) => !open && issuing.close()}
      onOpenChangeComplete={(open) => {
        if (open) leadsTo.current = null
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          ref={popup}
          initialFocus={next}
          // To what answers the question that led there, or back to where it was.
          finalFocus={() => leadsTo.current?.() ?? true}
          onKeyDown={press}
          className="fixed inset-y-0 right-0 z-50 flex w-full max-w-lg flex-col bg-panel shadow-lift transition-transform duration-150 data-ending-style:translate-x-full data-starting-style:translate-x-full max-sm:max-w-none"
        >
          <header className="flex items-start gap-2 border-b border-line py-3 pr-3 pl-5">
            <div className="min-w-0 flex-1">
              <Dialog.Title className="text-xl font-semibold">Issue home program {nextNumber}</Dialog.Title>
              <Dialog.Description className="text-sm text-muted">{burden}.</Dialog.Description>
            </div>
            <Dialog.Close aria-label="Close without issuing" className="icon-button">
              <X aria-hidden />
            </Dialog.Close>
          </header>
          <div className="min-h-0 flex-1 space-y-5 overflow-y-auto px-5 py-4">
            {issuing.issued ? (
              <IssuedOnlyNotice
                issued={issuing.issued}
                patientId={patientId}
                isBusy={issuing.busy !== null}
                onDownload={() => issuing.issued && void issuing.download(issuing.issued)}
              />
            ) : (
              <>
                {issuing.notIssued ? <IssueRefusal notIssued={issuing.notIssued} onLead={lead} /> : null}
                {unprintable === null ? null : <UnprintableNotice words={unprintable} />}
                <section className="space-y-2">
                  <h3 className="font-semibold">Still open</h3>
                  {missing.map((words) => (
                    <p key={words}>{words}</p>
                  ))}
                  {missing.length > 0 && cautions.length + elsewhere.length === 0 ? null : (
                    <IssueOpen
                      questions={questions}
                      onLead={lead}
                      onAcknowledge={(answered) => {
                        onAcknowledge(answered)
                        // The button that was pressed is gone: on to the next, or to issuing.
                        requestAnimationFrame(() => next()?.focus())
                      }}
                    />
                  )}
                </section>
                <section className="space-y-2">
                  <h3 className="font-semibold">Since the last time</h3>
                  <p className={sinceLast.changes.length > 0 ? 'sr-only' : undefined}>{sinceLast.said}</p>
                  {sinceLast.changes.length > 0 ? (
                    <ul className="list-disc space-y-0.5 pl-5 marker:text-muted">
                      {sinceLast.changes.map((change, index) => (
                        <li key={index}>{change}</li>
                      ))}
                    </ul>
                  ) : null}
                </section>
                <IssueNextVisit nextVisit={nextVisit} today={today} />
              </>
            )}
          </div>
          {issuing.issued ? null : (
            <IssueActions primary={primary} busy={issuing.busy} isHeld={isHeld} onIssue={issue} />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
