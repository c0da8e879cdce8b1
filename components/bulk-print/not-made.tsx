'use client'
import { Dialog } from '@base-ui/react/dialog'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { Notice } from '@/components/ui/notice'
import type { Missing } from './bulk-print'
import { counted } from './in-words'
import { MissingHandouts } from './missing-handouts'
import { Step } from './step'

const Close = () => <Dialog.Close className={buttonStyle('quiet', 'regular')}>Close</Dialog.Close>

/** Some did not come: whose, why, and what can be done. */
export const SomeMissing = ({
  missing,
  made,
  onTryAgain,
  onSaveMade,
}: {
  missing: readonly Missing[]
  made: number
  onTryAgain: () => void
  onSaveMade: () => void
}) => (
  <Step
    title={
      <Notice
        tone="caution"
        title={
          made === 0
            ? `No handout could be made`
            : `${missing.length} of ${counted(missing.length + made, 'handout')} could not be made`
        }
      >
        Nothing is saved yet.
      </Notice>
    }
    actions={
      <>
        {made > 0 ? (
          <Button variant="primary" onClick={onSaveMade}>
            Save the other {made}
          </Button>
        ) : null}
        <Button onClick={onTryAgain}>Try again for {counted(missing.length, 'handout')}</Button>
        <Close />
      </>
    }
  >
    <MissingHandouts missing={missing} />
  </Step>
)

/** Stopped by hand, or by what should not happen. */
export const Stopped = ({ failed, onAgain }: { failed: boolean; onAgain: () => void }) => (
  <Step
    title={
      failed ? (
        <Notice tone="stop" title="The file could not be put together">
          Nothing is saved. Check the connection and start again, or choose fewer patients.
        </Notice>
      ) : (
        <Notice title="Cancelled">Nothing is saved.</Notice>
      )
    }
    actions={
      <>
        <Button onClick={onAgain}>Start again</Button>
        <Close />
      </>
    }
  />
)
