'use client'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button'

/** Puts a text where it can be pasted; where the browser does not allow that, as over plain HTTP, it says how else. */
export function CopyText({ text, what }: { text: string; what: 'address' | 'link' }) {
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied.')
    } catch {
      setSaid(`Not copied: mark the ${what} and copy it by hand.`)
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button size="small" onClick={() => void copy()}>
        <Copy aria-hidden />
        Copy the {what}
      </Button>
      <span role="status" className="text-sm text-muted">
        {said}
      </span>
    </div>
  )
}
