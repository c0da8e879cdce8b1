'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { paths } from '@/lib/paths'
import { downloadPdf, printPdf } from './print-pdf'
import type { IssueAnswer } from './save-answer'

/** What follows once the home program is there. */
export type AfterIssue = 'print' | 'download' | 'nothing'

/** Issued, but the step that was to follow did not work. */
export type IssuedOnly = {
  readonly homeProgramId: string
  readonly number: number
  readonly problem: string
}

const WORDS = {
  unsaved: 'The plan is not saved yet. Close this to see what stands in the way, then issue again.',
  'signed-out': 'You were signed out. Nothing is lost: sign in again, then issue.',
  unreachable: 'The server could not be reached, so nothing was issued. Try again.',
  impossible: 'This browser does not print a document by itself.',
  unavailable: 'The handout could not be made just now.',
} as const

const fileNameOf = (number: number): string => `home-program-${number}.pdf`

/** What did not work after issuing, or nothing. */
async function follow(after: AfterIssue, address: string, number: number): Promise<string | undefined> {
  switch (after) {
    case 'nothing':
      return undefined
    case 'download':
      return (await downloadPdf(address, fileNameOf(number))) ? undefined : WORDS.unavailable
    case 'print': {
      const printed = await printPdf(address)
      return printed === 'asked' ? undefined : WORDS[printed]
    }
  }
}

/**
 * Issues the plan in one step: saved first, reviewed again on the server, then printed or downloaded, and its page
 * opens. A second press while one is under way does nothing.
 */
export function useIssue({
  patientId,
  saveNow,
  issue,
  onIssued,
}: {
  patientId: string
  saveNow: () => Promise<number | undefined>
  issue: (version: number) => Promise<IssueAnswer>
  /** The home program is there, whatever becomes of printing it. */
  onIssued: () => void
}) {
  const router = useRouter()
  const toast = useToast()
  const underWay = useRef(false)
  const [isOpen, setIsOpen] = useState(false)
  const [busy, setBusy] = useState<AfterIssue | null>(null)
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [issued, setIssued] = useState<IssuedOnly | null>(null)

  const attempt = async (after: AfterIssue): Promise<readonly string[]> => {
    const version = await saveNow()
    if (version === undefined) return [WORDS.unsaved]
    const answer = await issue(version)
    if (answer.outcome === 'signed-out') return [WORDS['signed-out']]
    if (answer.outcome === 'refused') {
      // The server knows what this page does not: what is said of each line is drawn anew, and the draft stays.
      router.refresh()
      return answer.problems
    }
    const { homeProgramId, number } = answer
    onIssued()
    const problem = await follow(after, paths.handout(patientId, homeProgramId), number)
    if (problem !== undefined) {
      setIssued({ homeProgramId, number, problem })
      return []
    }
    toast(`Home program ${number} is issued.`)
    setIsOpen(false)
    router.push(paths.homeProgram(patientId, homeProgramId))
    return []
  }

  const start = async (after: AfterIssue): Promise<void> => {
    if (underWay.current) return
    underWay.current = true
    setBusy(after)
    setReasons([])
    try {
      setReasons(await attempt(after))
    } catch {
      setReasons([WORDS.unreachable])
    } finally {
      underWay.current = false
      setBusy(null)
    }
  }

  const forget = (): void => {
    setReasons([])
    setIssued(null)
  }
  return {
    isOpen,
    busy,
    reasons,
    issued,
    open: (): void => {
      forget()
      setIsOpen(true)
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
      if (problem === undefined) {
        setIsOpen(false)
        router.push(paths.homeProgram(patientId, homeProgramId))
      } else setIssued({ homeProgramId, number, problem })
    },
  }
}

export type Issuing = ReturnType<typeof useIssue>
