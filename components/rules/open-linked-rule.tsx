'use client'
import { useEffect } from 'react'

/** Unfolds the rule that the address names after its hash: who follows a link to a rule came to read it. */
export function OpenLinkedRule() {
  useEffect(() => {
    const open = () => {
      const rule = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
      rule?.querySelector('details')?.setAttribute('open', '')
    }
    open()
    window.addEventListener('hashchange', open)
    return () => {
      window.removeEventListener('hashchange', open)
    }
  }, [])
  return null
}
