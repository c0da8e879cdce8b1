import { fileAnswer } from '@/lib/file-answer'
import { type FormState, typedOf } from '@/lib/form-state'

/** Sends a form with a file to a handler, and gives back its state. A file that is too large is not sent at all. */
export async function sendFile(
  address: string,
  form: FormData,
  { field, maxBytes, tooBig }: { readonly field: string; readonly maxBytes: number; readonly tooBig: string },
): Promise<FormState> {
  const typed = typedOf(form)
  const notArrived = {
    formError: `The ${field} did not arrive. Check the connection and send it again; what you typed is still here.`,
    fieldErrors: {},
    typed,
  }
  const file = form.get(field)
  if (file instanceof File && file.size > maxBytes) return { fieldErrors: { [field]: [tooBig] }, typed }
  try {
    const response = await fetch(address, { method: 'POST', body: form })
    const answer = fileAnswer.safeParse(await response.json())
    return answer.success ? { ...answer.data, typed } : notArrived
  } catch {
    return notArrived
  }
}
