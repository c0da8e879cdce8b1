/** What the doctor says of one thing: fine, worth a look, or to be mended before anything else. */
export type Finding = {
  readonly state: 'ok' | 'warn' | 'bad'
  readonly what: string
  /** What is so, and what to do where it is not fine. */
  readonly says: string
}

export const ok = (what: string, says: string): Finding => ({ state: 'ok', what, says })
export const warn = (what: string, says: string): Finding => ({ state: 'warn', what, says })
export const bad = (what: string, says: string): Finding => ({ state: 'bad', what, says })

/** A check that fails is a finding too. */
export async function checked(what: string, check: () => Finding | Promise<Finding>): Promise<Finding> {
  try {
    return await check()
  } catch (error) {
    return bad(what, error instanceof Error ? error.message : String(error))
  }
}
