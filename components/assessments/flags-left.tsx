import { LinkButton } from '@/components/ui/link-button'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { triage } from '@/lib/clinical/triage'
import { TriageLinks } from './triage-links'
import { TriagePanel } from './triage-panel'

/** Red flags of an episode that has ended, while no other is open: they stay until they are cleared. */
export function FlagsLeft({
  problem,
  dischargedOn,
  picture,
  continueHref,
  referralHref,
  clearanceHref,
}: {
  problem: string
  dischargedOn: CalendarDate
  picture: ClinicalPicture
  /** Where care goes on from that episode. */
  continueHref: string
  referralHref: string
  clearanceHref: string
}) {
  const together = triage(picture.redFlags ?? [])
  if (!together) return null
  return (
    <section aria-label={`Red flags of ${problem}`} className="grid gap-2">
      <p className="font-medium break-words">
        Not cleared, of “{problem}”, discharged on {dateInWords(dischargedOn)}:
      </p>
      <TriagePanel
        triage={together}
        actions={
          <>
            <TriageLinks
              urgency={together.urgency}
              referralHref={referralHref}
              clearanceHref={clearanceHref}
            />
            <LinkButton href={continueHref}>Continue care</LinkButton>
          </>
        }
      />
    </section>
  )
}
