import { LinkButton } from '@/components/ui/link-button'
import type { Urgency } from '@/lib/clinical/vocabulary'

/** What to record next of flags that are on the record: the letter first, where a physician is to see the patient now. */
export const TriageLinks = ({
  urgency,
  referralHref,
  clearanceHref,
}: {
  urgency: Urgency
  /** Where letters are written and found again. */
  referralHref: string
  /** Where an active flag is cleared. */
  clearanceHref: string
}) => (
  <>
    <LinkButton href={referralHref} variant={urgency === 'evaluate_soon' ? 'secondary' : 'primary'}>
      Write a referral note
    </LinkButton>
    <LinkButton href={clearanceHref}>Record a clearance</LinkButton>
  </>
)
