'use client'
import { UsersRound } from 'lucide-react'
import { useForm } from '@/components/ui/form-context'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/paths'

/**
 * Shown when someone of the same name was born on the same day. A second record for one person splits what is known
 * about them, so it has to be said that this is somebody else.
 */
export function SamePerson({ atDesk }: { atDesk: boolean }) {
  const { state, idPrefix } = useForm()
  const [message] = state.fieldErrors.notSameAs ?? []
  const [existing] = state.typed.notSameAs ?? []
  if (!message || !existing) return null
  const id = `${idPrefix}-notSameAs`
  return (
    <div className="flex gap-3 rounded-md border border-caution/50 bg-caution-soft p-4">
      <UsersRound className="mt-0.5 size-5 shrink-0 text-caution" aria-hidden />
      <div className="min-w-0">
        <p className="font-semibold">{message}</p>
        <p className="mt-1">
          If this is the same person,{' '}
          <TextLink href={atDesk ? paths.deskPatient(existing) : paths.chart(existing)} target="_blank">
            use the record that is there (opens a new tab)
          </TextLink>
          .
        </p>
        <label className="mt-2 flex items-start gap-3 py-1.5 pointer-coarse:min-h-11">
          <input
            id={id}
            type="checkbox"
            name="notSameAs"
            value={existing}
            className="mt-0.5 size-5 shrink-0"
          />
          This is another person. Add a second record.
        </label>
      </div>
    </div>
  )
}
