import { LayoutTemplate } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import type { TemplateOffer } from './template-offer'

/** The templates that fit, best first; one press starts the plan from one. */
export const TemplateList = ({
  offers,
  onStart,
}: {
  offers: readonly TemplateOffer[]
  onStart: (offer: TemplateOffer) => void
}) => (
  <ul className="divide-y divide-line" aria-label="Templates that fit">
    {offers.map((offer) => (
      <li key={offer.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
        <div className="min-w-0 flex-1 basis-64 text-left">
          <p className="font-medium">{offer.name}</p>
          <p className="text-sm text-muted">{offer.why}</p>
          <p className="mt-0.5 text-sm">{offer.lines.map(nameOfLine).join(' · ')}</p>
        </div>
        <Button size="small" aria-label={`Start from ${offer.name}`} onClick={() => onStart(offer)}>
          <LayoutTemplate aria-hidden />
          Start from this
        </Button>
      </li>
    ))}
  </ul>
)
