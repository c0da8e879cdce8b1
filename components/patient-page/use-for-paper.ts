import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useFirstSign } from '@/components/ui/use-first-sign'

/**
 * Whether what only paper shows is to be drawn: once somebody is at the page, in parts that a finger can come between, and at the
 * latest when it is printed.
 */
export function useForPaper(): boolean {
  const [isDrawn, setIsDrawn] = useState(false)
  const isTouched = useFirstSign()
  useEffect(() => {
    if (isTouched) startTransition(() => setIsDrawn(true))
  }, [isTouched])
  useEffect(() => {
    // The browser prints what is there when this returns.
    const draw = (): void => flushSync(() => setIsDrawn(true))
    addEventListener('beforeprint', draw)
    return () => removeEventListener('beforeprint', draw)
  }, [])
  return isDrawn
}
