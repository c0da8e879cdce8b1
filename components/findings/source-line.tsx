import { READING_WORDS } from '@/lib/clinical/source-words'
import { SOURCES, type SourceId } from '@/lib/clinical/sources'

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
