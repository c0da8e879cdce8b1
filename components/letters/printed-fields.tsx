'use client'
import { type FormEvent, type ReactNode, useState } from 'react'
import { type LetterTyped, unprintableInLetter } from '@/components/handout/unprintable-in-letter'
import { UnprintableNotice } from '@/components/home-programs/unprintable-notice'

/** Fields whose words will stand on a letter, and under them what of it cannot be printed, as it is typed. */
export function PrintedFields({
  letter,
  children,
}: {
  /** What will stand on it whatever is typed. */
  letter: Parameters<typeof unprintableInLetter>[0]
  children: ReactNode
}) {
  const [typed, setTyped] = useState<LetterTyped>({})
  const unprintable = unprintableInLetter(letter, typed)

  function onInput({ target }: FormEvent<HTMLDivElement>) {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      const { name, value } = target
      setTyped((before) => ({ ...before, [name]: value }))
    }
  }

  return (
    <div className="flex flex-col gap-5" onInput={onInput}>
      {children}
      {unprintable === null ? null : <UnprintableNotice words={unprintable} />}
    </div>
  )
}
