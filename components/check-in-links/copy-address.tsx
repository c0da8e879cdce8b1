'use client'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'

/** Puts the address where it can be pasted; without a right to, it says how else. */
export function CopyAddress({ address }: { address: string }) {
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(address)
      setSaid('Copied.')
    } catch {
      setSaid('Not copied: mark the address and copy it by hand.')
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button size="small" onClick={() => void copy()}>
        <Copy aria-hidden />
        Copy address
      </Button>
      <span role="status" className="text-sm text-muted">
        {said}
      </span>
    </div>
  )
}
