import { fileAnswer } from '@/lib/file-answer'
import { type FormState, typedOf } from '@/lib/form-state'

/**
 * Sends a form with a file to a handler, and gives back its state. A file that is too large is not sent at all.
 * @throws when no answer came: the form keeps its key then, and sent again the file counts once
 */
export async function sendFile(
  address: string,
  form: FormData,
  { field, maxBytes, tooBig }: { readonly field: string; readonly maxBytes: number; readonly tooBig: string },
): Promise<FormState> {
  const typed = typedOf(form)
  const file = form.get(field)
  if (file instanceof File && file.size > maxBytes) return { fieldErrors: { [field]: [tooBig] }, typed }
  const response = await fetch(address, { method: 'POST', body: form })
  return { ...fileAnswer.parse(await response.json()), typed }
}
