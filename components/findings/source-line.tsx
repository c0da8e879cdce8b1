import { SOURCES, type SourceId, type SourceReading } from '@/lib/clinical/sources'

/** How well a source is known, so that nobody takes a remembered fact for a read one. */
const READING_WORDS: Record<SourceReading, string> = {
  'read in full': 'read in full',
  excerpt: 'read in part',
  abstract: 'abstract read',
  secondary: 'read through another source',
  recall: 'from general knowledge; no document read',
  'n/a': 'a default of this product, for clinical sign-off',
}

/** Where a rule comes from, and how that was read. */
export function SourceLine({ source }: { source: SourceId }) {
  const { title, year, locator, reading } = SOURCES[source]
  const link = locator.startsWith('doi:') ? `https://doi.org/${locator.slice(4)}` : locator
  return (
    <>
      {link.startsWith('http') ? (
        <a
          href={link}
          target="_blank"
          rel="noreferrer"
          className="underline decoration-muted/50 underline-offset-2 hover:text-ink"
        >
          {title}
        </a>
      ) : (
        title
      )}
      {year !== null && !title.includes(String(year)) ? ` (${year})` : ''} — {READING_WORDS[reading]}
    </>
  )
}
