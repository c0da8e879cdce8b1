import { memo } from 'react'
import type { HandoutEducation } from '@/lib/clinical/handout'
import { samePlainProps } from './same-plain-props'

/** What to know in this phase, on the paper. */
export const PaperEducation = memo(
  ({ education }: { education: HandoutEducation }) => (
    <section className="border-t-2 border-ink pt-2 pb-5">
      <h4 className="text-lg font-semibold">{education.heading}</h4>
      {education.blocks.map(({ title, says }) => (
        <div key={title} className="py-1">
          <p className="font-semibold">{title}</p>
          <p>{says.join(' ')}</p>
        </div>
      ))}
    </section>
  ),
  samePlainProps,
)
