'use client'
import { useEffect, useState } from 'react'
import type { DeskList } from '@/lib/desk/schema'

export type FindAtDesk = (search: string) => Promise<DeskList>

const PAUSE = 200

/** The patients that a typed name finds; the name is sent in the body of a request and never stands in the address. */
export function useDeskSearch(find: FindAtDesk) {
  const [search, setSearch] = useState('')
  const [found, setFound] = useState<DeskList | 'failed' | null>(null)
  const asked = search.trim()

  useEffect(() => {
    if (asked === '') return undefined
    let isWanted = true
    const pause = setTimeout(() => {
      find(asked).then(
        (list) => isWanted && setFound(list),
        () => isWanted && setFound('failed'),
      )
    }, PAUSE)
    return () => {
      isWanted = false
      clearTimeout(pause)
    }
  }, [asked, find])

  return {
    search,
    type: setSearch,
    hasFailed: asked !== '' && found === 'failed',
    list: asked === '' || found === 'failed' ? null : found,
  }
}
