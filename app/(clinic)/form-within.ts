/** The fields around the file: boundaries, headers, and words of some sentences. */
const ROOM_FOR_FIELDS = 64 * 1024

/** A form, or why it was not read. */
type Read = { readonly form: FormData } | { readonly problem: 'too-big' | 'malformed' }

/** Reads a form that was sent, and stops reading where it grows beyond a file of `fileBytes`, whatever length it claims. */
export async function formWithin(request: Request, fileBytes: number): Promise<Read> {
  const most = fileBytes + ROOM_FOR_FIELDS
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body) return { problem: 'malformed' }
  if (Number(request.headers.get('content-length')) > most) return { problem: 'too-big' }
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (const reader = request.body.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      return { problem: 'too-big' }
    }
    parts.push(value)
  }
  try {
    return { form: await new Response(new Blob(parts), { headers: { 'content-type': type } }).formData() }
  } catch {
    return { problem: 'malformed' }
  }
}
