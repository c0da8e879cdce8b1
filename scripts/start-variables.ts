import { randomInt } from 'node:crypto'

const PORT = 3000
/** For a proxy on the same machine. */
const HOST = '127.0.0.1'
/** Letters that are not mistaken for one another. */
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const CODE_LENGTH = 10

/** A code that a person can copy from the console. */
const newSetUpCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

/** Where a server listens, the address that people type, and the code that the set-up asks for. */
export type StartVariables = {
  readonly port: number
  readonly host: string
  readonly address: string
  readonly setUpCode: string
}

/** What "npm start" serves with. An empty variable counts as not given, as containers write it. */
export function startVariables(given: Readonly<Record<string, string | undefined>>): StartVariables {
  const set = (name: string): string | undefined => given[name] || undefined
  const port = Number(set('PORT') ?? PORT)
  return {
    port,
    host: set('HOST') ?? HOST,
    address: set('NEXTAUTH_URL') ?? `http://localhost:${port}`,
    setUpCode: set('PLUMBLINE_SETUP_CODE') ?? newSetUpCode(),
  }
}
