'use client'
import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'

const SECONDS_SHOWN = 8

export type ToastMessage = { readonly words: string; readonly undo: (() => void) | undefined }

function Shown({ said }: { said: readonly ToastMessage[] }) {
  const { toasts, add, close } = Toast.useToastManager()
  const shown = useRef(new Map<ToastMessage, string>())
  // Once the list stands there: a screen reader hears what comes into it, not what came with it.
  useEffect(() => {
    const show = ({ words, undo }: ToastMessage): string => {
      const undoOnce = (): void => {
        close(id)
        undo?.()
      }
      const id = add({
        title: words,
        timeout: SECONDS_SHOWN * 1000,
        ...(undo ? { actionProps: { children: 'Undo', onClick: undoOnce } } : {}),
      })
      return id
    }
    const { current } = shown
    for (const message of said) if (!current.has(message)) current.set(message, show(message))
    for (const [message, id] of current)
      if (!said.includes(message)) {
        close(id)
        current.delete(message)
      }
  }, [said, add, close])
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="flex items-center gap-3 rounded-md border border-line-strong bg-panel py-2 pr-2 pl-4 shadow-lift transition data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0"
    >
      <Toast.Title className="min-w-0 flex-1" />
      <Toast.Action className="control rounded-md px-3 font-medium text-action hover:bg-action-soft" />
      <Toast.Close
        aria-label="Close this message"
        className="control-square grid place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink"
      >
        <X className="size-4" aria-hidden />
      </Toast.Close>
    </Toast.Root>
  ))
}

/** Shows each message for a while, the newest in front. */
export const ToastList = ({ said }: { said: readonly ToastMessage[] }) => (
  <Toast.Provider>
    <Toast.Portal>
      <Toast.Viewport className="fixed inset-x-4 bottom-20 z-60 flex flex-col gap-2 sm:right-6 sm:bottom-6 sm:left-auto sm:w-96 print:hidden">
        <Shown said={said} />
      </Toast.Viewport>
    </Toast.Portal>
  </Toast.Provider>
)
