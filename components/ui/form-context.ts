'use client'
import { createContext, useContext } from 'react'
import { emptyFormState, type FormState } from '@/lib/form-state'

export type FormStatus = {
  readonly state: FormState
  readonly pending: boolean
  /** Makes the ids of one form's fields its own. */
  readonly idPrefix: string
}

export const FormContext = createContext<FormStatus>({
  state: emptyFormState,
  pending: false,
  idPrefix: 'field',
})

export const useForm = (): FormStatus => useContext(FormContext)

export const fieldIdOf = (idPrefix: string, name: string): string => `${idPrefix}-${name}`

/** What a field of this name needs: its ids, its errors and what was typed into it before. */
export function useFormField(name: string) {
  const { state, idPrefix } = useForm()
  const id = fieldIdOf(idPrefix, name)
  const errors = state.fieldErrors[name] ?? []
  return {
    id,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    errors,
    /** Undefined until the form was sent once. */
    typed: Object.keys(state.typed).length > 0 ? (state.typed[name] ?? []) : undefined,
  }
}

/** The attributes that tie a control to its hint and error; `own` is what the caller already described it by. */
export function describedBy(
  field: { hintId: string; errorId: string; errors: readonly string[] },
  hasHint: boolean,
) {
  const ids = [hasHint && field.hintId, field.errors.length > 0 && field.errorId].filter(Boolean).join(' ')
  return {
    'aria-describedby': ids || undefined,
    'aria-invalid': field.errors.length > 0 || undefined,
  }
}
