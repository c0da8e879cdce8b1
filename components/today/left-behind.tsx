import { type FormerTherapist, leftBehindInWords } from '@/components/patients/former-words'
import { HandOnLink } from '@/components/patients/hand-on-link'

type LeftBehindBy = FormerTherapist & { readonly id: string; readonly patients: number }

/** For a lead, whose patients nobody treats, whether or not something stands out for them today. */
export const LeftBehind = ({ therapists }: { therapists: readonly LeftBehindBy[] }) =>
  therapists.map((former) => (
    <p key={former.id} className="pt-4 text-sm text-muted">
      {leftBehindInWords(former, former.patients)}{' '}
      <HandOnLink therapistId={former.id} patients={former.patients} />
    </p>
  ))
