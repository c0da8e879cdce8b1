import { Disclosure } from '@/components/findings/disclosure'
import { Card } from '@/components/ui/card'
import { SOURCES } from '@/lib/clinical/sources'
import { THRESHOLDS } from '@/lib/clinical/thresholds'

/** Sources that are nobody's document. */
const DEFAULTS = new Set(['product-default', 'general'])
const ALL = THRESHOLDS.flatMap(({ thresholds }) => thresholds)

/** The numbers that decide, by what they decide, and which of them nobody but this product chose. */
export const ThresholdsCard = () => (
  <Card
    title="Thresholds"
    note={`${ALL.filter(({ source }) => DEFAULTS.has(source)).length} of ${ALL.length} are defaults of this product.`}
  >
    <div className="space-y-1">
      {THRESHOLDS.map(({ use, thresholds }) => (
        <Disclosure key={use} label={use}>
          <dl className="mt-1.5 mb-3 space-y-2 pl-4.5 text-sm">
            {thresholds.map(({ name, value, source }) => (
              <div key={name}>
                <dt>
                  {name}: <span className="font-medium">{value}</span>
                </dt>
                <dd className="text-muted">
                  {DEFAULTS.has(source) ? 'Product default' : SOURCES[source].title}
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      ))}
    </div>
  </Card>
)
