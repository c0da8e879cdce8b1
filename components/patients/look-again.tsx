'use client'
import { LoaderCircle } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { startTransition, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'

/** What was put right in another tab is shown here, beside what was typed. */
export function LookAgain({ staySignedIn }: { staySignedIn: () => Promise<boolean> }) {
  const router = useRouter()
  const [isLooking, startLooking] = useTransition()
  const [hasFailed, setHasFailed] = useState(false)
  const look = (): void =>
    startLooking(async () => {
      // Asked first: without a connection or a session the router would leave the page, and all that was typed.
      const canLook = await staySignedIn().catch(() => false)
      startTransition(() => {
        setHasFailed(!canLook)
        if (canLook) router.refresh()
      })
    })
  return (
    <>
      <Button size="small" aria-disabled={isLooking || undefined} onClick={isLooking ? undefined : look}>
        {isLooking ? <LoaderCircle className="animate-spin" aria-hidden /> : null}
        <span aria-live="polite">{isLooking ? 'Looking…' : 'Look again'}</span>
      </Button>
      {hasFailed ? (
        <span role="alert" className="text-ink">
          No answer came back. What you typed is still here: check the connection, and in another tab whether
          you are signed in.
        </span>
      ) : null}
    </>
  )
}
