import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/** What was typed after the command's name. @throws with the usage for anything else */
export function wordsGiven<const T extends Options>(options: T, usage: string) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new Error(`Usage: ${usage}`, { cause: error })
  }
}
