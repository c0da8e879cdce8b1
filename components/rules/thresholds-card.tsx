import { Disclosure } from '@/components/findings/disclosure'
import { Card } from '@/components/ui/card'
import { SOURCES } from '@/lib/clinical/sources'
import { THRESHOLDS } from '@/lib/clinical/thresholds'

const DEFAULTS = new Set(['product-default', 'general'])

/** The numbers that decide, and which of them nobody but this product chose. */
export const ThresholdsCard = () => (
  <Card
    title="Thresholds"
    note={`${THRESHOLDS.filter(({ source }) => DEFAULTS.has(source)).length} of ${THRESHOLDS.length} are defaults of this product.`}
  >
    <Disclosure label="All of them">
      <dl className="mt-2 space-y-2 text-sm">
        {THRESHOLDS.map(({ name, value, source }) => (
          <div key={name}>
            <dt>
              {name}: <span className="font-medium">{value}</span>
            </dt>
            <dd className="text-muted">{DEFAULTS.has(source) ? 'Product default' : SOURCES[source].title}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  </Card>
)
