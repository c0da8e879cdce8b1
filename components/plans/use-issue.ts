'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { paths } from '@/lib/paths'
import type { IssueAnswer } from './save-answer'

const WORDS = {
  unsaved: 'The plan is not saved yet. See above what stands in the way, then issue again.',
  'signed-out': 'You were signed out. Sign in again, then issue.',
  unreachable: 'The server could not be reached, so nothing was issued. Try again.',
} as const

/** Issues the plan: saved first, reviewed again on the server, then the home program's page opens. */
export function useIssue({
  patientId,
  saveNow,
  issue,
}: {
  patientId: string
  saveNow: () => Promise<number | undefined>
  issue: (version: number) => Promise<IssueAnswer>
}) {
  const router = useRouter()
  const [issuing, setIssuing] = useState(false)
  const [reasons, setReasons] = useState<readonly string[]>([])

  const attempt = async (): Promise<readonly string[]> => {
    const version = await saveNow()
    if (version === undefined) return [WORDS.unsaved]
    const answer = await issue(version)
    switch (answer.outcome) {
      case 'issued':
        router.push(paths.homeProgram(patientId, answer.homeProgramId))
        return []
      case 'refused':
        return answer.problems
      case 'signed-out':
        return [WORDS['signed-out']]
    }
  }

  const start = (): void => {
    if (issuing) return
    setIssuing(true)
    attempt()
      .catch((): readonly string[] => [WORDS.unreachable])
      .then(
        (said) => {
          setReasons(said)
          // An issued plan keeps the button busy until its page is there.
          setIssuing(false)
        },
        () => setIssuing(false),
      )
  }

  return { issuing, reasons, start, dismiss: () => setReasons([]) }
}
