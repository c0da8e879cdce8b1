'use client'
import { Eye } from 'lucide-react'
import { ATTENTION_WORDS } from '@/components/patients/attention-words'
import { Button } from '@/components/ui/button'
import { LateMenu } from '@/components/ui/late-menu'
import { latePart } from '@/components/ui/late-part'
import { markButton, MarkFace } from './mark-face'
import type { TodayItem, TodayPatient } from './today-patient-of'
import type { Act } from './use-marks'

export type MarkMenuProps = {
  readonly patient: TodayPatient
  readonly item: TodayItem
  readonly act: Act
  readonly isBusy: boolean
}

const lateMenu = latePart(async () => (await import('./mark-menu-opened')).MarkMenuOpened)

/** What can be done about a reason without leaving the page. A red flag can only be seen: a clearance takes it away. */
export function MarkMenu(menu: MarkMenuProps) {
  const { patient, item, act, isBusy } = menu
  const about = `${ATTENTION_WORDS[item.reason].name} of ${patient.name}`
  if (item.reason === 'red-flag')
    return item.marked === null ? (
      <Button variant="quiet" size="small" disabled={isBusy} onClick={() => act(patient, item, 'seen')}>
        <Eye aria-hidden />
        Seen<span className="sr-only"> {about}</span>
      </Button>
    ) : null
  return (
    <LateMenu part={lateMenu} button={markButton(isBusy)} face={<MarkFace about={about} />}>
      {(MarkMenuOpened) => <MarkMenuOpened {...menu} about={about} />}
    </LateMenu>
  )
}
