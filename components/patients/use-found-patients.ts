'use client'
import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useState } from 'react'
import type { CaseloadQuery, CaseloadRow } from '@/lib/patients/search'
import { caseloadLink } from './caseload-link'

export type PatientPage = {
  readonly rows: readonly CaseloadRow[]
  /** Counted up to a limit, past which `isMore` holds. */
  readonly total: number
  readonly isMore: boolean
  readonly previous: string | null
  readonly next: string | null
}
export type FindPatients = (query: CaseloadQuery, search: string) => Promise<PatientPage>

const PAUSE = 200

/**
 * The patients that a typed name finds. What is searched for is somebody's name, so it is sent in the body of a request
 * and never stands in the address.
 */
export function useFoundPatients(query: CaseloadQuery, findPatients: FindPatients) {
  const router = useRouter()
  const [search, setSearch] = useState('')
  const [found, setFound] = useState<PatientPage | 'failed' | null>(null)
  const asked = search.trim()

  useEffect(() => {
    if (asked === '') return undefined
    let isWanted = true
    const pause = setTimeout(() => {
      findPatients(query, asked).then(
        (page) => isWanted && setFound(page),
        () => isWanted && setFound('failed'),
      )
    }, PAUSE)
    return () => {
      isWanted = false
      clearTimeout(pause)
    }
  }, [asked, query, findPatients])

  /** A page of what was searched for before is none of this. */
  const type = (text: string): void => {
    setSearch(text)
    if (query.after === null && query.before === null) return
    startTransition(() =>
      router.replace(caseloadLink({ ...query, after: null, before: null }), { scroll: false }),
    )
  }
  const hasFailed = asked !== '' && found === 'failed'
  const page = asked === '' || found === 'failed' ? null : found
  return { search, type, isSearching: asked !== '', hasFailed, page }
}
