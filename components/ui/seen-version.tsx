'use client'
import { useState } from 'react'
import { useForm } from './form-context'

/**
 * The version of a record that its form was filled in for. A save that met a newer one showed it: that is the one it is
 * sent for next, whatever else is refused in between.
 */
export function SeenVersion({ version }: { version: number }) {
  const { state } = useForm()
  // Sent again by the server, the page may carry a version that is not what the fields show.
  const [opened] = useState(version)
  return (
    <input type="hidden" name="version" value={state.shownVersion ?? state.typed.version?.[0] ?? opened} />
  )
}
