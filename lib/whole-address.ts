import 'server-only'
import { env } from './env'

/** One of our paths as a whole address, for mail and paper. */
export const wholeAddress = (path: string): string =>
  new URL(path, env().NEXTAUTH_URL ?? 'http://localhost:3000').href
