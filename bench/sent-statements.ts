import { Client } from 'pg'

/** A statement as the app sent it. */
export type Sent = { readonly text: string; readonly values: readonly unknown[] }

// oxlint-disable-next-line typescript/unbound-method -- called with the client it was called on
const { query } = Client.prototype

function sentOf([config, values]: readonly unknown[]): Sent {
  if (typeof config === 'string') return { text: config, values: (values as unknown[] | undefined) ?? [] }
  const asked = config as { readonly text: string; readonly values?: readonly unknown[] }
  return { text: asked.text, values: (values as unknown[] | undefined) ?? asked.values ?? [] }
}

/** What belongs to the frame of a transaction. */
const FRAME = /^(begin|commit|rollback)/

/** Everything that `work` has the database asked, by any client, in order. */
export async function everythingSent(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = []
  Client.prototype.query = function heard(this: Client, ...given: unknown[]) {
    sent.push(sentOf(given))
    return Reflect.apply(query, this, given) as unknown
  } as typeof query
  try {
    await work()
  } finally {
    Client.prototype.query = query
  }
  return sent
}

/** The same without the frames of transactions. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<Sent[]> =>
  (await everythingSent(work)).filter(({ text }) => !FRAME.test(text))
