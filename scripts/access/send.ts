/** Sending a request as a browser would, and saying in a word what came of it. */

/** The fields of a form, as an argument of a server action. */
export class Form {
  constructor(readonly fields: Readonly<Record<string, string | readonly string[]>>) {}
}

export type Outcome =
  | 'ok'
  /** Sent on to somewhere that is not the door. */
  | 'elsewhere'
  | 'sign-in'
  | 'not-found'
  /** In words, or by status 401 or 403. */
  | 'refused'
  | 'no-method'
  /** Nothing of the above: a bug, whoever asked. */
  | 'failed'

export type Answer = { readonly outcome: Outcome; readonly status: number; readonly body: string }

const SIGN_IN = /\/sign-in(\/second-factor)?(\?|$|;)/

function outcomeOf(status: number, goesTo: string | null): Outcome {
  if (goesTo !== null) return SIGN_IN.test(goesTo) ? 'sign-in' : 'elsewhere'
  if (status < 300 || status === 304) return 'ok'
  if (status === 404) return 'not-found'
  if (status === 405) return 'no-method'
  return status < 500 ? 'refused' : 'failed'
}

export type Asked = {
  readonly address: string
  readonly cookie: string | undefined
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: FormData | string
}

/** One request, without following where it leads. */
export async function send({ address, cookie, method = 'GET', headers = {}, body }: Asked): Promise<Answer> {
  const response = await fetch(address, {
    method,
    redirect: 'manual',
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      ...(method === 'GET' || method === 'HEAD' ? {} : { origin: new URL(address).origin }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  })
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1')
  const goesTo = response.headers.get('location') ?? response.headers.get('x-action-redirect')
  return { outcome: outcomeOf(response.status, goesTo), status: response.status, body: text }
}

/** Arguments as the framework's own client writes them: each form apart, then the list that names them. */
export function writtenOut(args: readonly unknown[]): FormData {
  const body = new FormData()
  let forms = 0
  const list = args.map((arg) => {
    if (!(arg instanceof Form)) return arg === undefined ? '$undefined' : arg
    forms += 1
    for (const [name, value] of Object.entries(arg.fields))
      for (const one of [value].flat()) body.append(`_${forms}_${name}`, one)
    return `$K${forms.toString(16)}`
  })
  body.append('0', JSON.stringify(list))
  return body
}

/** What an action gave back, out of its lines. */
export function resultIn(body: string): unknown {
  const line = body.split('\n').find((one) => one.startsWith('1:'))
  if (line === undefined) return undefined
  if (line.startsWith('1:E')) return { thrown: line.slice(3) }
  try {
    return JSON.parse(line.slice(2))
  } catch {
    return undefined
  }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Whether what came back says in words that nothing was done. */
function saysNo(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return false
  const said = new Map(Object.entries(result))
  if (said.has('formError') || said.has('problem') || said.has('thrown')) return true
  if (!isEmpty(said.get('fieldErrors')) || !isEmpty(said.get('errors'))) return true
  const done = said.get('done')
  return (
    ['refused', 'signed-out', 'conflict'].includes(String(said.get('outcome'))) ||
    (Array.isArray(done) && done.length === 0)
  )
}

/** Calls a server action by its id from the page that carries it. */
export async function callAction(
  { address, cookie }: Pick<Asked, 'address' | 'cookie'>,
  id: string,
  args: readonly unknown[],
): Promise<Answer> {
  const answer = await send({
    address,
    cookie,
    method: 'POST',
    headers: { 'next-action': id, accept: 'text/x-component' },
    body: writtenOut(args),
  })
  return answer.outcome === 'ok' && saysNo(resultIn(answer.body)) ? { ...answer, outcome: 'refused' } : answer
}
