import type { Language } from '@/lib/clinical/languages/language'
import type { PrintQuery } from '@/lib/home-programs/schema'

/** Everything that is chosen before a handout is printed. */
export type PrintChoice = { readonly [Option in keyof PrintQuery]-?: NonNullable<PrintQuery[Option]> }

/** As the clinic and the patient have it. */
export const usualChoice = (paper: PrintChoice['paper'], language: Language): PrintChoice => ({
  paper,
  size: 'standard',
  language,
  pictures: 'yes',
  log: 'yes',
  layout: 'flowing',
  logo: 'yes',
})

/** What the address has to ask for: only what is not usual. */
export function searchOf(choice: PrintChoice, usual: PrintChoice): string {
  const names = Object.keys(usual) as (keyof PrintChoice)[]
  const unusual = names.filter((name) => choice[name] !== usual[name])
  return new URLSearchParams(unusual.map((name) => [name, choice[name]])).toString()
}
