import { parseArgs } from 'node:util'
import type { Paper } from '@/components/handout/paper'
import { isLanguage, type Language, LANGUAGES } from '@/lib/clinical/languages/language'

const USAGE =
  'Use: npm run --silent handout -- --plan plan.json --out out.pdf [--paper a4|letter] [--large-print] [--locale es]'

/** What the command line asks for. */
export type Asked = {
  readonly plan: string
  readonly out: string
  readonly paper: Paper
  readonly size: 'standard' | 'large'
  readonly language: Language
}

/** What is asked for, or what is wrong with the line. */
export function askedOf(args: readonly string[]): Asked | { readonly problem: string } {
  let values
  try {
    values = parseArgs({
      args: [...args],
      options: {
        plan: { type: 'string' },
        out: { type: 'string' },
        paper: { type: 'string', default: 'letter' },
        'large-print': { type: 'boolean', default: false },
        locale: { type: 'string', default: 'en' },
      },
    }).values
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return { problem: `${first} ${USAGE}` }
  }
  const { plan, out, paper, locale } = values
  if (!plan) return { problem: `--plan is missing. ${USAGE}` }
  if (!out) return { problem: `--out is missing. ${USAGE}` }
  if (paper !== 'a4' && paper !== 'letter') return { problem: `--paper must be a4 or letter, not ${paper}.` }
  if (!isLanguage(locale))
    return { problem: `--locale must be one of ${LANGUAGES.join(', ')}, not ${locale}.` }
  return { plan, out, paper, size: values['large-print'] ? 'large' : 'standard', language: locale }
}
