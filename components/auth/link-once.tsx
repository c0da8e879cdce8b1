'use client'
import { CopyText } from '@/components/ui/copy-text'
import { useForm } from '@/components/ui/form-context'

/** A link that did not go by mail, for the lead to hand over: shown once, in the form that made it. */
export function LinkOnce() {
  const [link] = useForm().state.shownOnce ?? []
  if (!link) return null
  return (
    <div className="flex flex-col gap-2 rounded-md border border-line bg-sunken p-3.5">
      <p className="text-sm">
        Hand this link over yourself. It is shown this once, and whoever has it gets in.
      </p>
      <code className="text-sm break-all select-all">{link}</code>
      <CopyText text={link} what="link" />
    </div>
  )
}
