'use client'
import { useEffect, useState, useTransition } from 'react'
import type { DeskList } from '@/lib/desk/schema'

export type FindAtDesk = (search: string, after: string | null) => Promise<DeskList>

const PAUSE = 200

type Found = { readonly search: string; readonly list: DeskList }

/**
 * The clinic's patients, or those that a typed name finds, and more of them when they are asked for. A name is sent in the body of a request
 * and never stands in the address.
 */
export function useDeskSearch(listed: DeskList, find: FindAtDesk) {
  const [search, setSearch] = useState('')
  const [further, setFurther] = useState<{ readonly of: DeskList; readonly list: DeskList } | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [moreFailed, setMoreFailed] = useState(false)
  const [isGoingOn, startGoingOn] = useTransition()
  const asked = search.trim()

  useEffect(() => {
    if (asked === '') return undefined
    let isWanted = true
    const pause = setTimeout(() => {
      find(asked, null).then(
        (list) => {
          if (!isWanted) return
          setFound({ search: asked, list })
          setHasFailed(false)
          setMoreFailed(false)
        },
        () => {
          if (!isWanted) return
          setFound(null)
          setHasFailed(true)
        },
      )
    }, PAUSE)
    return () => {
      isWanted = false
      clearTimeout(pause)
    }
  }, [asked, find])

  // The page may bring another list meanwhile.
  const everyone = further?.of === listed ? further.list : listed
  const shown: Found = asked === '' || found === null ? { search: '', list: everyone } : found

  const showMore = (): void =>
    startGoingOn(async () => {
      const { patients } = shown.list
      try {
        const next = await find(shown.search, patients.at(-1)?.id ?? null)
        const list = { ...next, patients: [...patients, ...next.patients] }
        // What was typed meanwhile has a list of its own.
        if (shown.search === '') setFurther({ of: listed, list })
        else setFound((now) => (now === shown ? { ...shown, list } : now))
        setMoreFailed(false)
      } catch {
        setMoreFailed(true)
      }
    })

  return {
    search,
    type: setSearch,
    hasFailed: hasFailed && asked !== '',
    moreFailed,
    list: shown.list,
    showMore,
    isGoingOn,
  }
}
