import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { TextLink } from '@/components/ui/text-link'
import { SEVERITY_WORDS } from '@/components/findings/severity-words'
import { CATALOG } from '@/lib/clinical/catalog'
import { CONDITION_LABELS } from '@/lib/clinical/labels'
import { RULES } from '@/lib/clinical/rules/rules'
import { SOURCES } from '@/lib/clinical/sources'
import { CONDITIONS } from '@/lib/clinical/vocabulary'
import { paths } from '@/lib/paths'
import type { RuleQuery } from './rule-query'

const USED_SOURCES = [...new Set(RULES.flatMap(({ sources }) => sources))]
const SEVERITIES = ['stop', 'limit', 'caution', 'info'] as const

const TITLE_LENGTH = 70
const shortened = (title: string): string =>
  title.length > TITLE_LENGTH ? `${title.slice(0, title.lastIndexOf(' ', TITLE_LENGTH))} …` : title

const FILTERS: readonly {
  readonly name: keyof RuleQuery
  readonly label: string
  readonly any: string
  readonly options: readonly (readonly [value: string, label: string])[]
}[] = [
  {
    name: 'exercise',
    label: 'Exercise',
    any: 'Any exercise',
    options: CATALOG.map(({ slug, name }) => [slug, name] as const).toSorted((a, b) =>
      a[1].localeCompare(b[1]),
    ),
  },
  {
    name: 'condition',
    label: 'Condition',
    any: 'Any condition',
    options: CONDITIONS.map((condition) => [condition, CONDITION_LABELS[condition]]),
  },
  {
    name: 'source',
    label: 'Source',
    any: 'Any source',
    options: USED_SOURCES.map((source) => [source, shortened(SOURCES[source].title)]),
  },
  {
    name: 'severity',
    label: 'Severity',
    any: 'Any severity',
    options: SEVERITIES.map((severity) => [severity, SEVERITY_WORDS[severity]]),
  },
]

/** What narrows the book: an ordinary form, so that a filtered page can be sent to a colleague. */
export const RuleFilters = ({ query }: { query: RuleQuery }) => (
  <form
    action={paths.rules()}
    className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
    aria-label="Find rules"
  >
    {FILTERS.map(({ name, label, any, options }) => (
      <label key={name} className="min-w-0 text-sm">
        <span className="mb-1 block font-medium">{label}</span>
        <select name={name} defaultValue={query[name] ?? ''} className={controlStyle}>
          <option value="">{any}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    ))}
    <span className="flex items-center gap-3 self-end">
      <Button type="submit">Find</Button>
      {Object.values(query).some(Boolean) ? <TextLink href={paths.rules()}>Clear</TextLink> : null}
    </span>
  </form>
)
