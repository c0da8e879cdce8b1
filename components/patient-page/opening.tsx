import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { PlumbMark } from '@/components/shell/plumb-mark'
import type { PatientPageWords } from '@/lib/clinical/languages/patient-page-words'
import type { View } from './use-opening'

type Words = PatientPageWords['opening']

const Screen = ({ title, children }: { title: string; children: ReactNode }) => (
  <main className="mx-auto flex max-w-md flex-col gap-5 py-6">
    <PlumbMark className="size-10 text-action" />
    <h1 className="text-2xl font-semibold">{title}</h1>
    {children}
  </main>
)

/** While it is not known yet what to show. */
export const Loading = ({ words }: { words: Words }) => (
  <Screen title={words.title}>
    <p role="status" className="text-lg text-muted">
      {words.loading}
    </p>
  </Screen>
)

const TOKEN = /^[0-9A-Z]{16}$/i

/** One field with its button; says what is wrong with what was typed, and has it stay. */
function OneField({
  label,
  hint,
  button,
  isRight,
  notRight,
  onSend,
  ...input
}: {
  label: string
  hint?: string
  button: string
  isRight: (typed: string) => boolean
  notRight: string
  onSend: (typed: string) => Promise<void>
  inputMode?: 'numeric' | 'text'
  autoComplete: string
  maxLength: number
}) {
  const [typed, setTyped] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const send = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isSending) return
    setIsWrong(!isRight(typed))
    if (!isRight(typed)) return
    setIsSending(true)
    await onSend(typed)
    setIsSending(false)
  }
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="flex flex-col gap-2">
      <label htmlFor="one-field" className="text-lg font-medium">
        {label}
      </label>
      {hint ? (
        <p id="one-field-hint" className="text-muted">
          {hint}
        </p>
      ) : null}
      <input
        {...input}
        id="one-field"
        className="text-input tracking-wider"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-describedby="one-field-hint one-field-error"
        aria-invalid={isWrong}
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
      />
      <p id="one-field-error" role="alert" className="font-medium text-stop">
        {isWrong ? notRight : ''}
      </p>
      <button type="submit" className="big-button" aria-disabled={isSending}>
        {button}
      </button>
    </form>
  )
}

const bare = (typed: string): string => typed.replaceAll(/[\s-]/g, '')
const isYear = (typed: string): boolean => /^(?:19|20)\d\d$/.test(typed.trim())

const CodeForm = ({ words, open }: { words: Words; open: (token: string) => Promise<void> }) => (
  <>
    <p className="text-lg">{words.codeLead}</p>
    <OneField
      label={words.codeLabel}
      hint={words.codeHint}
      button={words.open}
      isRight={(typed) => TOKEN.test(bare(typed))}
      notRight={words.notWhole}
      onSend={open}
      autoComplete="off"
      maxLength={40}
    />
  </>
)

/** The door: nothing of a patient is behind this part of the page. */
export function Opening({
  view,
  lost,
  words,
  left,
  open,
  load,
  giveYear,
}: {
  view: View
  /** How many things were forgotten that were not sent. */
  lost: number
  words: Words
  left: string
  open: (token: string) => Promise<void>
  load: () => Promise<void>
  giveYear: (year: number) => Promise<void>
}) {
  const notSent = lost > 0 ? <Notice tone="caution">{words.lost(lost)}</Notice> : null
  if (view.kind === 'code')
    return (
      <Screen title={view.problem === 'unknown' ? words.unknownTitle : words.title}>
        {view.problem === 'unknown' ? <p className="text-lg">{words.unknownText}</p> : null}
        {view.problem === 'wait' ? <Notice tone="caution">{words.wait}</Notice> : null}
        {view.problem === 'left' ? <Notice tone="done">{left}</Notice> : null}
        {notSent}
        <CodeForm words={words} open={open} />
      </Screen>
    )
  if (view.kind === 'year')
    return (
      <Screen title={words.yearTitle}>
        {notSent}
        <p className="text-lg">{words.yearWhy}</p>
        {view.problem === 'wrong' ? <Notice tone="caution">{words.yearWrong(view.triesLeft)}</Notice> : null}
        {view.problem === 'wait' ? <Notice tone="caution">{words.wait}</Notice> : null}
        {view.problem === 'offline' ? (
          <Notice tone="caution" title={words.offlineTitle}>
            {words.offlineText}
          </Notice>
        ) : null}
        <OneField
          label={words.yearLabel}
          button={words.goOn}
          isRight={isYear}
          notRight={words.notAYear}
          onSend={(typed) => giveYear(Number(typed.trim()))}
          inputMode="numeric"
          autoComplete="bday-year"
          maxLength={6}
        />
      </Screen>
    )
  if (view.kind === 'locked')
    return (
      <Screen title={words.lockedTitle}>
        <p className="text-lg">{words.lockedText}</p>
        {notSent}
      </Screen>
    )
  if (view.kind === 'offline')
    return (
      <Screen title={words.offlineTitle}>
        <p className="text-lg">{words.offlineText}</p>
        {notSent}
        <button
          type="button"
          className="big-button"
          onClick={() => void (view.token === null ? load() : open(view.token))}
        >
          {words.tryAgain}
        </button>
      </Screen>
    )
  return <Loading words={words} />
}
