'use client'
import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'

/** A dialog over the list of patients, open for as long as it is there. */
export const PatientsDialog = ({
  title,
  description,
  isUnderWay = false,
  onClose,
  children,
}: {
  title: string
  description: ReactNode
  /** While it works it is not closed by accident. */
  isUnderWay?: boolean
  onClose: () => void
  children: ReactNode
}) => (
  <Dialog.Root
    open
    disablePointerDismissal={isUnderWay}
    onOpenChange={(isOpen) => {
      if (!isOpen && !isUnderWay) onClose()
    }}
  >
    <Dialog.Portal>
      <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
      <Dialog.Popup className="fixed inset-x-3 top-[8dvh] z-50 mx-auto flex max-h-[84dvh] max-w-lg flex-col rounded-lg bg-panel shadow-lift transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
        <header className="flex min-h-17 shrink-0 items-start gap-2 border-b border-line py-3 pr-3 pl-5">
          <div className="min-w-0 flex-1">
            <Dialog.Title className="text-xl font-semibold">{title}</Dialog.Title>
            <Dialog.Description className="text-sm text-muted">{description}</Dialog.Description>
          </div>
          {isUnderWay ? null : (
            <Dialog.Close aria-label="Close" className="icon-button">
              <X aria-hidden />
            </Dialog.Close>
          )}
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
)
