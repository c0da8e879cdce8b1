'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { Notice } from '@/components/ui/notice'
import { textOf } from './form-text'
import { PatientsDialog } from './patients-dialog'

const UNREACHABLE = 'The server could not be reached, so nothing was saved. Try again.'

/** Asks for the name of a view. It closes when the name is saved, and says why when it is not. */
export function ViewNameDialog({
  title,
  startsWith,
  onName,
  onClose,
}: {
  title: string
  startsWith: string
  /** Gives back what is wrong, in words, or nothing. */
  onName: (name: string) => Promise<string | undefined>
  onClose: () => void
}) {
  const [problem, setProblem] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    const name = textOf(new FormData(event.currentTarget).get('name'))
    setIsBusy(true)
    const refused = await onName(name).catch(() => UNREACHABLE)
    setIsBusy(false)
    setProblem(refused)
    if (refused === undefined) onClose()
  }
  return (
    <PatientsDialog
      title={title}
      description="It keeps filters, order and columns. It never keeps whom you search for."
      onClose={onClose}
    >
      <form onSubmit={(event) => void submit(event)} className="space-y-4 px-5 py-4">
        <label className="block">
          <span className="mb-1.5 block font-medium">Name of the view</span>
          <input
            name="name"
            required
            maxLength={40}
            defaultValue={startsWith}
            autoComplete="off"
            className={controlStyle}
          />
        </label>
        {problem ? <Notice tone="caution">{problem}</Notice> : null}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" aria-disabled={isBusy || undefined}>
            {isBusy ? 'Saving…' : 'Save'}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </PatientsDialog>
  )
}
