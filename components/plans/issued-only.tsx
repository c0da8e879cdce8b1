import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import type { IssuedOnly } from './use-issue'

/** The home program is there; what was to follow did not work. The ways that are left. */
export const IssuedOnlyNotice = ({
  issued,
  patientId,
  isBusy,
  onDownload,
}: {
  issued: IssuedOnly
  patientId: string
  isBusy: boolean
  onDownload: () => void
}) => (
  <div className="space-y-3">
    <Notice tone="caution" title={`Home program ${issued.number} is issued. ${issued.problem}`}>
      Download it or open it in a tab of its own, and print from there.
    </Notice>
    <div className="flex flex-wrap gap-2">
      <Button variant="primary" aria-disabled={isBusy || undefined} onClick={onDownload}>
        Download
      </Button>
      <a
        href={paths.handout(patientId, issued.homeProgramId)}
        target="_blank"
        rel="noreferrer"
        className={buttonStyle('secondary', 'regular')}
      >
        Open PDF
      </a>
      <LinkButton variant="quiet" href={paths.homeProgram(patientId, issued.homeProgramId)}>
        See home program {issued.number}
      </LinkButton>
    </div>
  </div>
)
