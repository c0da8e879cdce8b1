'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { useForm } from '@/components/ui/form-context'
import { ASSESSMENT_QUESTIONS, SCREEN_NOTE } from '@/lib/clinical/assessment-questions'
import { redFlagOf } from '@/lib/clinical/red-flags'
import { SCREEN_GROUPS, type ScreenGroup } from '@/lib/clinical/screen-groups'
import { asRecorded, triage } from '@/lib/clinical/triage'
import { RED_FLAGS, type RedFlag } from '@/lib/clinical/vocabulary'
import { ScreenQuestion } from './screen-question'
import { TriagePanel } from './triage-panel'

type Answers = Partial<Record<RedFlag, string>>

/** A press on 'No to all' answers what is open: it turns no yes into a no, and leaves flags on the record alone. */
const noToOpen = (answers: Answers, { flags }: ScreenGroup, onRecord: readonly RedFlag[]): Answers => ({
  ...answers,
  ...Object.fromEntries(
    flags.filter((flag) => !answers[flag] && !onRecord.includes(flag)).map((flag) => [flag, 'no']),
  ),
})

/** The 28 screening questions, grouped by what they look for. Nothing carries over: each screen is asked afresh. */
export function RedFlagScreen({ onRecord }: { onRecord: readonly RedFlag[] }) {
  const { typed } = useForm().state
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(RED_FLAGS.map((flag) => [flag, typed[`flag-${flag}`]?.[0] ?? ''])),
  )
  const active = RED_FLAGS.filter((flag) => answers[flag] === 'yes' || onRecord.includes(flag))
  const together = triage(asRecorded(active))
  return (
    <Card title={ASSESSMENT_QUESTIONS.redFlagScreen} note={SCREEN_NOTE}>
      <div className="flex flex-col gap-6">
        {SCREEN_GROUPS.map((group) => (
          <section key={group.title} aria-label={group.title} className="min-w-0">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-b border-line pb-2">
              <h3 className="font-semibold">{group.title}</h3>
              <Button
                size="small"
                aria-label={`No to all in this group: ${group.title}`}
                onClick={() => setAnswers((before) => noToOpen(before, group, onRecord))}
              >
                No to all in this group
              </Button>
            </div>
            <div className="divide-y divide-line">
              {group.flags.map((flag) => (
                <ScreenQuestion
                  key={flag}
                  flag={redFlagOf(flag)}
                  answer={answers[flag] ?? ''}
                  active={active}
                  isOnRecord={onRecord.includes(flag)}
                  onAnswer={(answer) => setAnswers((before) => ({ ...before, [flag]: answer }))}
                />
              ))}
            </div>
          </section>
        ))}
        {together ? <TriagePanel triage={together} heading="h3" /> : null}
      </div>
    </Card>
  )
}
