import type { SourceReading } from './sources'

/** How well a source is known, so that nobody takes a remembered fact for a read one. */
export const READING_WORDS: Readonly<Record<SourceReading, string>> = {
  'read in full': 'read in full',
  excerpt: 'read in part',
  abstract: 'abstract read',
  secondary: 'read through another source',
  recall: 'from general knowledge; no document read',
  'n/a': 'a default of this product, for clinical sign-off',
}
