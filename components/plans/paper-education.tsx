import { memo } from 'react'
import { LateEducation } from '@/components/figure/late-figures'
import type { HandoutEducation } from '@/lib/clinical/handout'
import { samePlainProps } from './same-plain-props'

const PIXELS_PER_CM = 0.5

/** What to know in this phase, on the paper. */
export const PaperEducation = memo(
  ({ education }: { education: HandoutEducation }) => (
    <section className="border-t-2 border-ink pt-2 pb-5">
      <h4 className="text-lg font-semibold">{education.heading}</h4>
      {education.blocks.map(({ title, says, picture }) => (
        <div key={title} className="py-1">
          <p className="font-semibold">{title}</p>
          <p>{says.join(' ')}</p>
          {picture ? (
            <div className="mt-1.5 empty:hidden">
              <LateEducation picture={picture} pixelsPerCm={PIXELS_PER_CM} />
            </div>
          ) : null}
        </div>
      ))}
    </section>
  ),
  samePlainProps,
)
