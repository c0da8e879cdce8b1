'use client'
import { type RefObject, startTransition, useRef, useState } from 'react'
import { ATTENTION_WORDS } from '@/components/patients/attention-words'
import { useToast } from '@/components/ui/toast'
import { emptyFormState, type FormState } from '@/lib/form-state'
import type { AttentionAct, Snooze } from '@/lib/today/schema'
import type { TodayItem, TodayPatient } from './today-patient-of'

export type SendMark = (previous: FormState, form: FormData) => Promise<FormState>

/** What is done about one reason of a patient. */
export type Act = (patient: TodayPatient, item: TodayItem, act: AttentionAct, snooze?: Snooze) => void

const DONE = { seen: 'Marked as seen', snooze: 'Snoozed', done: 'Marked as done' } as const

const formOf = (fields: Readonly<Record<string, string | undefined>>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value)
  return form
}

/** Sends marks, offers to undo each, and says what went wrong. `list` takes the focus that a marked row had. */
export function useMarks(send: SendMark): {
  readonly act: Act
  readonly problem: string | undefined
  readonly busy: string | undefined
  readonly list: RefObject<HTMLDivElement | null>
} {
  const toast = useToast()
  const list = useRef<HTMLDivElement>(null)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState<string>()

  const act: Act = ({ patientId, episodeId, name, ...rest }, { reason, about, ...item }, deed, snooze) => {
    setBusy(`${episodeId} ${reason}`)
    startTransition(async () => {
      const form = formOf({ patientId, episodeId, reason, about, act: deed, snooze })
      const { formError, fieldErrors } = await send(emptyFormState, form)
      const wrong = formError ?? Object.values(fieldErrors).flat()[0]
      startTransition(() => {
        setBusy(undefined)
        setProblem(wrong)
      })
      if (wrong !== undefined || deed === 'bring-back') return
      list.current?.focus()
      toast(`${DONE[deed]}: ${ATTENTION_WORDS[reason].name}, ${name}`, () =>
        act({ patientId, episodeId, name, ...rest }, { reason, about, ...item }, 'bring-back'),
      )
    })
  }
  return { act, problem, busy, list }
}
