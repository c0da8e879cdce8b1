import type { Case } from './cases'
import type { Answer } from './send'

const AT_ONCE = 5

/** What came of a case. */
export type Result = { readonly asked: Case; readonly answer: Answer; readonly problem: string | undefined }

/** Words of records that a principal must never be sent, in what it was sent. */
function leakIn({ principal, denied }: Case, body: string): string | undefined {
  const { clinic, other, role } = principal
  const readsClinical = role === 'lead' || role === 'therapist'
  const secret = [
    other.canaries.name,
    other.canaries.clinical,
    ...(denied ? [clinic.canaries.name] : []),
    ...(denied || !readsClinical ? [clinic.canaries.clinical] : []),
  ]
  return secret.find((word) => body.includes(word))
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
/** Of sixteen bytes, in Base64. */
const NONCE = /[A-Za-z0-9+/]{22}==/g
/** The framework gives each answer a name, by which it tells its own parts of it apart. */
const NAME_OF_ANSWER = /"[\w-]{21}[mv]"/g
/** What the cases themselves typed, so that no two of them say the same. */
const TYPED = /\b[0-9a-f]{8}\b/g

/** What one says and the other does not. */
function difference(one: Answer, other: Answer): string {
  const said = [one, other].flatMap((answer) => [...new Set(comparable(answer).split(/(?<=") (?=")/))])
  return said
    .filter((word) => said.indexOf(word) === said.lastIndexOf(word))
    .join(' ')
    .slice(0, 300)
}

/** As it can be compared: a page without its scripts, the framework's own lines as the words in them; no ids, no nonces. */
function comparable({ outcome, status, body }: Answer): string {
  // At the door nobody is told of records: the page of the sign-in is streamed as it comes.
  if (outcome === 'sign-in') return String(status)
  const plain = body
    .replaceAll(ID, 'ID')
    .replaceAll(NONCE, 'NONCE')
    .replaceAll(NAME_OF_ANSWER, '"NAME"')
    .replaceAll(TYPED, 'TYPED')
  if (body.startsWith('<')) return `${status} ${plain.replaceAll(/<script[\s\S]*?<\/script>/g, '')}`
  // Lines come in any order and refer to one another by numbers: what they say is what counts.
  const words = new Set(plain.replaceAll(/^:H.*$/gm, '').match(/"(?:[^"\\\n]|\\.)*"/g))
  return `${status} ${[...words]
    .filter((word) => !word.startsWith('"$') && !word.startsWith('"/_next/'))
    .toSorted()
    .join(' ')}`
}

async function ask(asked: Case, server: string): Promise<Result> {
  const answer = await asked
    .ask(server)
    .catch((error: unknown): Answer => ({ outcome: 'failed', status: 0, body: String(error) }))
  const leak = leakIn(asked, answer.body)
  if (leak) return { asked, answer, problem: `sent ${leak}` }
  if (asked.right.includes(answer.outcome)) return { asked, answer, problem: undefined }
  return {
    asked,
    answer,
    problem: `${answer.outcome} (${answer.status}), where right is ${asked.right.join(' or ')}`,
  }
}

/** Asks all of them, a few at a time and in order; one after the other where each changes something. */
export async function askAll(cases: readonly Case[], server: string, atOnce = AT_ONCE): Promise<Result[]> {
  const results: Result[] = []
  for (let from = 0; from < cases.length; from += atOnce)
    results.push(...(await Promise.all(cases.slice(from, from + atOnce).map((one) => ask(one, server)))))
  const groups = new Map<string, Result>()
  return results.map((result) => {
    const { alike } = result.asked
    if (alike === undefined || result.problem) return result
    const first = groups.get(alike)
    if (!first) groups.set(alike, result)
    const isAlike = !first || comparable(first.answer) === comparable(result.answer)
    return isAlike
      ? result
      : {
          ...result,
          problem: `what is foreign is answered otherwise than what never was: ${difference(first.answer, result.answer)}`,
        }
  })
}
