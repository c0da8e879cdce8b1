import { Notice } from '@/components/ui/notice'
import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import type { QueuedSubmission } from './kept'

/** What the server will never take. It is not lost in silence: the patient can show it. */
export function Refused({
  queue,
  words: { sending, date },
  onShown,
}: {
  queue: readonly QueuedSubmission[]
  words: PageLanguage
  onShown: (submission: QueuedSubmission) => Promise<void>
}) {
  const refused = queue.filter(({ isRefused }) => isRefused)
  return refused.length === 0 ? null : (
    <Notice tone="caution" title={sending.refusedTitle}>
      <p>{sending.refusedText}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {refused.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-2">
            {(one.kind === 'flag' ? sending.signOf : sending.answersOf)(date(one.body.day))}
            <button type="button" className="plain-button" onClick={() => void onShown(one)}>
              {sending.shown}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
