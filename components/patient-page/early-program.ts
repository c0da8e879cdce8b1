import { PATIENCE_MS, PROGRAM } from './ask'

/** The name under which the page's first words leave what they asked for. */
const ASKED = 'plumblineProgram'

/**
 * The first words of the page, which run before its script is fetched: they ask for the program, so that the patient waits for nothing
 * longer. Not where a code was scanned, which may be of another link than this device has. What goes wrong is seen by who takes it.
 */
export const ASK_EARLY = `if(!location.hash){window.${ASKED}=fetch('${PROGRAM}',{cache:'no-store',signal:AbortSignal.timeout(${PATIENCE_MS})});${ASKED}.catch(()=>{})}`

/** The answer that was asked for early, once; undefined where nothing was. */
export function takeEarlyProgram(): Promise<Response> | undefined {
  const asked: unknown = Reflect.get(window, ASKED)
  Reflect.deleteProperty(window, ASKED)
  return asked instanceof Promise ? (asked as Promise<Response>) : undefined
}
