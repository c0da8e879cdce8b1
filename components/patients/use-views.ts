'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { useSendKey } from '@/components/ui/use-send-key'
import { paths } from '@/lib/paths'
import { caseloadLink } from './caseload-link'
import {
  type CaseloadView,
  type OnScreen,
  queryOfView,
  type ViewActions,
  type ViewAnswer,
} from './caseload-view'

const UNREACHABLE: ViewAnswer = {
  problem: 'No answer came back, so the view may be as it was. Try again: sent twice it counts once.',
}

/** What is done with saved views, and the problem of the last deed. */
export function useViews({ save, change }: ViewActions, now: OnScreen) {
  const router = useRouter()
  const toast = useToast()
  const [problem, setProblem] = useState<string | null>(null)
  const underKey = useSendKey()

  /** @returns what is wrong, or nothing when it is done */
  const doing = async (
    deed: Promise<ViewAnswer>,
    then: (id: string) => void,
  ): Promise<string | undefined> => {
    const answer = await deed.catch(() => UNREACHABLE)
    if ('problem' in answer) return answer.problem
    setProblem(null)
    then(answer.id)
    return undefined
  }
  const saying = (deed: Promise<string | undefined>): void =>
    void deed.then((refused) => setProblem(refused ?? null))
  const open = (view: OnScreen, id: string): void => {
    router.replace(caseloadLink(queryOfView({ ...view, id, name: '', version: 1 })), { scroll: false })
    router.refresh()
  }
  const saveAs = (view: OnScreen, name: string): Promise<string | undefined> =>
    doing(
      underKey((key) => save({ ...view, name }, key)),
      (id) => open(view, id),
    )

  return {
    problem,
    saveAs: (name: string) => saveAs(now, name),
    rename: ({ id, version }: CaseloadView, name: string) =>
      doing(change({ id, version, change: 'rename', name }), () => router.refresh()),
    overwrite: ({ id, version }: CaseloadView): void =>
      saying(
        doing(change({ id, version, change: 'overwrite', ...now }), () => {
          toast('The view is saved.')
          router.refresh()
        }),
      ),
    remove: (view: CaseloadView): void =>
      saying(
        doing(change({ id: view.id, version: view.version, change: 'delete' }), () => {
          toast(`The view “${view.name}” is deleted.`, () => saying(saveAs(view, view.name)))
          router.replace(paths.patients(), { scroll: false })
          router.refresh()
        }),
      ),
  }
}
