'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { lateSignIn } from './late-sign-in'

/** Signs in at the clinic's own provider; `again`, it is to ask for more than that somebody is signed in there. */
export function ProviderButton({
  provider,
  name,
  next,
  again = false,
}: {
  provider: string
  name: string
  next: string
  again?: boolean
}) {
  const [isGoing, setIsGoing] = useState(false)
  const go = (): void => {
    setIsGoing(true)
    lateSignIn
      .fetch()
      .then((signIn) => signIn(provider, { callbackUrl: next }, again ? { prompt: 'login' } : undefined))
      .catch(() => setIsGoing(false))
  }
  return (
    <Button className="w-full" aria-disabled={isGoing || undefined} onClick={isGoing ? undefined : go}>
      Sign in with {name}
    </Button>
  )
}
