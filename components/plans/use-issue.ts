'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { latePart } from '@/components/ui/late-part'
import { useToast } from '@/components/ui/toast'
import type { Reason } from '@/lib/clinical/resolution'
import { paths } from '@/lib/paths'
import type { IssueAnswer } from './save-answer'

/** What follows once the home program is there. */
export type AfterIssue = 'print' | 'download' | 'nothing'

/** Issued, but the step that was to follow did not work. */
export type IssuedOnly = {
  readonly homeProgramId: string
  readonly number: number
  readonly problem: string
}

/** What came of it instead: why it was not issued, or that no answer came, with which it may be. */
export type NotIssued = readonly Reason[] | 'unsaved' | 'signed-out' | 'unanswered'

const lateFollow = latePart(async () => (await import('./after-issue')).followIssue)

/** What did not work after issuing, or nothing; it is issued in any case. */
const follow = (after: AfterIssue, address: string, number: number): Promise<string | undefined> =>
  lateFollow
    .fetch()
    .then((followIssue) => followIssue(after, address, number))
    .catch(() => 'The handout could not be fetched just now.')

/**
 * Issues the plan in one step: saved first, reviewed again on the server, then printed or downloaded, and its page
 * opens. A second press while one is under way does nothing. Whoever leaves the plan meanwhile stays where they went, and
 * is told.
 */
export function useIssue({
  patientId,
  patientName,
  saveNow,
  issue,
  onIssued,
}: {
  patientId: string
  patientName: string
  saveNow: () => Promise<number | undefined>
  issue: (version: number) => Promise<IssueAnswer>
  /** The home program is there, whatever becomes of printing it. */
  onIssued: () => void
}) {
  const router = useRouter()
  const toast = useToast()
  const underWay = useRef(false)
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const [isOpen, setIsOpen] = useState(false)
  const [busy, setBusy] = useState<AfterIssue | null>(null)
  const [notIssued, setNotIssued] = useState<NotIssued | null>(null)
  const [issued, setIssued] = useState<IssuedOnly | null>(null)

  const show = (homeProgramId: string): void => {
    setIsOpen(false)
    router.push(paths.homeProgram(patientId, homeProgramId))
  }
  const attempt = async (after: AfterIssue): Promise<NotIssued | null> => {
    const version = await saveNow()
    if (version === undefined) return 'unsaved'
    const answer = await issue(version)
    if (answer.outcome === 'signed-out') return 'signed-out'
    if (answer.outcome === 'refused') {
      // The server knows what this page does not: what is said of each line is drawn anew, and the draft stays.
      if (!answer.isOver) router.refresh()
      return answer.problems
    }
    const { homeProgramId, number } = answer
    onIssued()
    const problem = await follow(after, paths.handout(patientId, homeProgramId), number)
    if (!isHere.current) toast(`${patientName}: home program ${number} is issued. ${problem ?? ''}`)
    else if (problem !== undefined) setIssued({ homeProgramId, number, problem })
    else {
      toast(`Home program ${number} is issued.`)
      show(homeProgramId)
    }
    return null
  }

  const start = async (after: AfterIssue): Promise<void> => {
    if (underWay.current) return
    underWay.current = true
    setBusy(after)
    setNotIssued(null)
    try {
      setNotIssued(await attempt(after))
    } catch {
      setNotIssued('unanswered')
    } finally {
      underWay.current = false
      setBusy(null)
    }
  }

  const forget = (): void => {
    setNotIssued(null)
    setIssued(null)
  }
  return {
    isOpen,
    busy,
    notIssued,
    issued,
    open: (): void => {
      forget()
      setIsOpen(true)
      void lateFollow.fetch().catch(() => null)
    },
    /** Not while it works: what comes of it is said in the panel. */
    close: (): void => {
      if (!underWay.current) setIsOpen(false)
    },
    start,
    /** Once more what did not work, for a program that is issued. */
    download: async ({ homeProgramId, number }: IssuedOnly): Promise<void> => {
      if (underWay.current) return
      underWay.current = true
      setBusy('download')
      const address = paths.handout(patientId, homeProgramId)
      const problem = await follow('download', address, number).finally(() => {
        underWay.current = false
        setBusy(null)
      })
      if (!isHere.current) return
      if (problem === undefined) show(homeProgramId)
      else setIssued({ homeProgramId, number, problem })
    },
  }
}

export type Issuing = ReturnType<typeof useIssue>
