'use client'
import { Dialog } from '@base-ui/react/dialog'
import { Printer, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { buttonStyle } from '@/components/ui/button-style'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { BulkPrintSteps } from './bulk-print-steps'
import type { Wanted } from './handout-answer'
import { counted } from './in-words'

/** The button, and the dialog in which the handouts of the patients are made into one file. */
export function BulkPrintDialog({ patients, today }: { patients: readonly Wanted[]; today: CalendarDate }) {
  const [isOpen, setIsOpen] = useState(false)
  const [isUnderWay, setIsUnderWay] = useState(false)
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root
      open={isOpen}
      // While it works there is one way out, and it says what it does: Cancel.
      disablePointerDismissal={isUnderWay}
      onOpenChange={(open) => {
        if (open || !isUnderWay) setIsOpen(open)
      }}
    >
      <Dialog.Trigger className={buttonStyle('primary', 'small')}>
        <Printer aria-hidden />
        Print handouts
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          ref={popup}
          initialFocus={() => popup.current?.querySelector<HTMLElement>('[type="submit"]') ?? true}
          className="fixed inset-x-3 top-[8dvh] z-50 mx-auto flex max-h-[84dvh] max-w-lg flex-col rounded-lg bg-panel shadow-lift transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
        >
          <header className="flex min-h-17 shrink-0 items-start gap-2 border-b border-line py-3 pr-3 pl-5">
            <div className="min-w-0 flex-1">
              <Dialog.Title className="text-xl font-semibold">Print handouts</Dialog.Title>
              <Dialog.Description className="text-sm text-muted">
                The latest home program of {counted(patients.length, 'patient')}, in their own language.
              </Dialog.Description>
            </div>
            {isUnderWay ? null : (
              <Dialog.Close aria-label="Close" className="icon-button">
                <X aria-hidden />
              </Dialog.Close>
            )}
          </header>
          <BulkPrintSteps patients={patients} today={today} onUnderWay={setIsUnderWay} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
