import type { z } from 'zod'
import { isFromOwnPages } from '@/lib/auth/origin'
import { AppError } from '@/lib/errors'
import { noteRefusal } from '@/lib/refusals'

const MOST_BYTES = 64 * 1024

/** Kept by no cache; and a page that was opened with a token names itself to nobody. */
export const LINK_HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/** An answer to the patient's page. */
export const linkAnswer = (
  status: number,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Response => Response.json(body, { status, headers: { ...LINK_HEADERS, ...headers } })

/** What is sent as text, or undefined when it grows too long, whatever length it claims. */
async function textWithin(request: Request): Promise<string | undefined> {
  if (!request.body || Number(request.headers.get('content-length')) > MOST_BYTES) return undefined
  const decoder = new TextDecoder()
  let [text, length] = ['', 0]
  for (const reader = request.body.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    length += value.length
    if (length > MOST_BYTES) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What our own page sent, in its shape; or what to answer instead. */
export async function sentBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<{ readonly body: z.output<Schema> } | { readonly refused: Response }> {
  if (!(await isFromOwnPages()))
    return { refused: linkAnswer(403, { field: '', message: 'This came from another address.' }) }
  const text = await textWithin(request)
  const parsed = text === undefined ? undefined : schema.safeParse(asJson(text))
  if (parsed?.success) return { body: parsed.data }
  noteRefusal('unreadable')
  if (!parsed) return { refused: linkAnswer(413, { field: '', message: 'This is too long to be sent.' }) }
  const [issue] = parsed.error.issues
  const refusal = { field: issue?.path.join('.') ?? '', message: issue?.message ?? 'This cannot be read.' }
  return { refused: linkAnswer(400, refusal) }
}

/** What to answer to an expected failure; a bug is thrown on. */
export function linkFailure(error: unknown): Response {
  if (!(error instanceof AppError)) throw error
  switch (error.code) {
    case 'not-found':
      return linkAnswer(401, { state: 'unknown' })
    case 'not-allowed':
      return linkAnswer(403, { state: 'year' })
    case 'conflict':
      return linkAnswer(400, { field: 'id', message: 'This was sent from another device before.' })
    case 'busy':
    case 'unavailable':
      return linkAnswer(503, { state: 'busy' }, { 'Retry-After': '5' })
    default:
      throw error
  }
}
