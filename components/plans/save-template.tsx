'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { Notice } from '@/components/ui/notice'
import { useSendKey } from '@/components/ui/use-send-key'
import { CONDITION_LABELS, PHASE_LABELS } from '@/lib/clinical/labels'
import type { Prescription } from '@/lib/clinical/plan'
import { CONDITIONS, PHASES } from '@/lib/clinical/vocabulary'
import type { TemplateSaved, TemplateToSave } from './template-offer'

const UNREACHABLE =
  'No answer came back, so the template may not be saved. Try again: sent twice it counts once.'

/** Keeps this plan as a template of the clinic. Notes and weights stay with the patient. */
export function SaveTemplate({
  lines,
  condition,
  phase,
  save,
}: {
  lines: readonly Prescription[]
  /** Where the choices start: what the patient has. */
  condition: string | undefined
  phase: string | undefined
  save: (template: TemplateToSave, key: string) => Promise<TemplateSaved>
}) {
  const [said, setSaid] = useState<{ tone: 'done' | 'caution'; words: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const underKey = useSendKey()

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const fields = new FormData(form)
    const text = (name: string): string => {
      const value = fields.get(name)
      return typeof value === 'string' ? value : ''
    }
    setBusy(true)
    try {
      const template = {
        name: text('name'),
        condition: text('condition') || null,
        phase: text('phase') || null,
        prescriptions: lines,
      }
      const answer = await underKey((key) => save(template, key))
      if (answer.outcome === 'saved') form.reset()
      setSaid(
        answer.outcome === 'saved'
          ? { tone: 'done', words: 'Saved. It is offered wherever it fits.' }
          : { tone: 'caution', words: answer.problems.join(' ') },
      )
    } catch {
      setSaid({ tone: 'caution', words: UNREACHABLE })
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="space-y-3" aria-label="Save as a template">
      <p className="text-sm text-muted">
        The exercises with their dosage are kept. Notes and weights belong to the patient and are left out.
      </p>
      <div className="grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <label className="text-sm">
          <span className="mb-1 block font-medium">Name of the template</span>
          <input
            name="name"
            required
            maxLength={80}
            autoComplete="off"
            data-own-undo
            className={controlStyle}
          />
        </label>
        <label className="text-sm">
          <span className="mb-1 block font-medium">For</span>
          <select name="condition" defaultValue={condition ?? ''} className={controlStyle}>
            <option value="">Any condition</option>
            {CONDITIONS.map((one) => (
              <option key={one} value={one}>
                {CONDITION_LABELS[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="text-sm">
          <span className="mb-1 block font-medium">Phase</span>
          <select name="phase" defaultValue={phase ?? ''} className={controlStyle}>
            <option value="">Any phase</option>
            {PHASES.map((one) => (
              <option key={one} value={one}>
                {PHASE_LABELS[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {said ? <Notice tone={said.tone}>{said.words}</Notice> : null}
      <Button type="submit" size="small" aria-disabled={busy || undefined}>
        {busy ? 'Saving…' : 'Save as a template'}
      </Button>
    </form>
  )
}
