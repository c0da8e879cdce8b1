import type { z } from 'zod'
import { isStorable, NOT_STORABLE } from './storable-text'

/** What a form shows after it was sent: errors by field, and what was typed, so that nothing is lost. */
export type FormState = {
  readonly formError?: string | undefined
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>
  /** As typed; several values under one name are kept in order. Passwords are never sent back. */
  readonly typed: Readonly<Record<string, readonly string[]>>
  /** Set when the deed is done and the page stays. */
  readonly done?: string | undefined
  /** What is shown this once and kept nowhere, such as recovery codes. */
  readonly shownOnce?: readonly string[] | undefined
  /** Of a save that met a newer version: that version, which this answer tells of. Sent again, the form takes its place. */
  readonly shownVersion?: number | undefined
  /** Set when the password has to be given again first: the form asks for it, and is sent again. */
  readonly reauthenticate?: true | undefined
}

/** The key under which a form is sent: one for each time that somebody means it. */
export const SEND_KEY = 'plumbline-send-key'

/** Under which a form says by whom its page was opened. */
export const OWNER_KEY = 'plumbline-owner'

export const emptyFormState: FormState = { fieldErrors: {}, typed: {} }

/** Field errors of a failed parse, by the dotted path of the field. */
export function fieldErrorsOf(error: z.ZodError): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  for (const issue of error.issues) (errors[issue.path.join('.')] ??= []).push(issue.message)
  return errors
}

/** Errors for what no field can keep, whatever its schema says; undefined when there is none. */
export function unstorableErrorsOf(
  typed: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> | undefined {
  const names = Object.keys(typed).filter((name) => !typed[name]?.every(isStorable))
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, [NOT_STORABLE]])) : undefined
}

const isSecret = (name: string): boolean => /password|secret/i.test(name)

/** What the page or the framework added to what somebody typed. */
export const isAdded = (name: string): boolean =>
  name.startsWith('$ACTION') || name === SEND_KEY || name === OWNER_KEY

/** Everything the form held, less passwords and what was added to it. Browsers send '\r\n' where a line was ended: it is kept as '\n'. */
export function typedOf(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string' || isSecret(name) || isAdded(name)) continue
    ;(typed[name] ??= []).push(value.replaceAll('\r\n', '\n'))
  }
  return typed
}
