/** How long a search of the catalog takes, beside the limit. Printed, not asserted. */
import { CATALOG } from '@/lib/clinical/catalog'
import { searchCatalog } from '@/lib/catalog/search'

const LIMIT_MS = 5
const RUNS = 100
/** Typed as therapists type: first letters, names, synonyms, muscles, slips, nonsense. */
const QUERIES = [
  'br',
  'brid',
  'brid dog',
  'deadbug',
  'hamstirng',
  'cobra',
  'McGill',
  'glute bridge single leg',
  'rdl',
  'hip flexor',
  '90/90',
  'trombone',
] as const

const times: number[] = []
for (let run = 0; run < RUNS; run += 1) {
  for (const query of QUERIES) {
    const start = performance.now()
    searchCatalog(query, { phase: 'rebuilding' })
    times.push(performance.now() - start)
  }
}
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
const figure = (ms: number): string =>
  `${ms.toFixed(2)} ms (${Math.round((ms / LIMIT_MS) * 100)} % of the ${LIMIT_MS} ms limit)`
console.log(
  `Search of ${CATALOG.length} exercises, ${QUERIES.length} queries: median ${figure(at(0.5))}, 99th percentile ${figure(at(0.99))}`,
)
