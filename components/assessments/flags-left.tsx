import { LinkButton } from '@/components/ui/link-button'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { triage } from '@/lib/clinical/triage'
import { TriagePanel } from './triage-panel'

/** Red flags of an episode that has ended: they stay until they are cleared. */
export function FlagsLeft({
  problem,
  dischargedOn,
  picture,
  clearanceHref,
  continueHref,
}: {
  problem: string
  dischargedOn: CalendarDate | null
  picture: ClinicalPicture
  clearanceHref: string
  /** Where care goes on from that episode; undefined while another is open. */
  continueHref: string | undefined
}) {
  const together = triage(picture.redFlags ?? [])
  if (!together) return null
  return (
    <section aria-label={`Red flags of ${problem}`} className="grid gap-2">
      <p className="font-medium break-words">
        Not cleared, of “{problem}”{dischargedOn ? `, discharged on ${dateInWords(dischargedOn)}` : ''}:
      </p>
      <TriagePanel
        triage={together}
        actions={
          <>
            {continueHref === undefined ? null : (
              <LinkButton href={continueHref} variant="primary">
                Continue care
              </LinkButton>
            )}
            <LinkButton href={clearanceHref}>Record a clearance</LinkButton>
          </>
        }
      />
    </section>
  )
}
