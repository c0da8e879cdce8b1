'use client'
import { type FormEvent, useState } from 'react'
import { Card } from '@/components/ui/card'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { Instructions } from '@/lib/clinical/instructions'
import { OWN_LIMITS } from '@/lib/own-exercises/schema'
import { WordsMeter } from './words-meter'

const NAMES = ['purpose', 'steps', 'feel', 'mistakes', 'stop'] as const

const textOf = (form: HTMLFormElement): string => {
  const data = new FormData(form)
  return NAMES.map((name) => data.get(name))
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .join('\n')
}

const startOf = (words: Instructions | undefined): string =>
  words ? [words.purpose, ...words.steps, words.feel, ...words.mistakes, words.stop].join('\n') : ''

/** What the patient reads, as it stands on the card of the handout; how hard it reads is said as one types. */
export function PatientWordsFields({ words }: { words: Instructions | undefined }) {
  const [text, setText] = useState(startOf(words))
  const measure = (event: FormEvent<HTMLDivElement>): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      setText(event.target.form ? textOf(event.target.form) : '')
  }
  return (
    <Card title="What the patient reads" note="Short sentences in plain words, as you would say them.">
      <div className="flex flex-col gap-5" onInput={measure}>
        <TextInput
          name="purpose"
          label="What it is for"
          defaultValue={words?.purpose}
          maxLength={OWN_LIMITS.purpose}
          autoComplete="off"
          hint="Such as “Gets your hips moving without your back”."
        />
        <TextArea
          name="steps"
          label="Steps"
          rows={5}
          defaultValue={words?.steps.join('\n')}
          hint={`One on each line, at most ${OWN_LIMITS.steps}.`}
        />
        <TextInput
          name="feel"
          label="What to feel"
          defaultValue={words?.feel}
          maxLength={OWN_LIMITS.feel}
          autoComplete="off"
        />
        <TextArea
          name="mistakes"
          label="What to watch for"
          optional
          rows={3}
          defaultValue={words?.mistakes.join('\n')}
          hint={`One on each line, at most ${OWN_LIMITS.mistakes}. Such as “Do not let your back sag.”`}
        />
        <TextInput
          name="stop"
          label="When to stop"
          defaultValue={words?.stop}
          maxLength={OWN_LIMITS.stop}
          autoComplete="off"
          hint="Such as “Stop if pain turns sharp or runs down your leg.”"
        />
        <WordsMeter text={text} />
      </div>
    </Card>
  )
}
