'use client'
import { Menu } from '@base-ui/react/menu'
import { Check, ChevronDown, Clock, Eye } from 'lucide-react'
import { ATTENTION_WORDS } from '@/components/patients/attention-words'
import { menuItemStyle } from '@/components/shell/menu-style'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { shortDate } from '@/lib/clinical/date-in-words'
import type { Snooze } from '@/lib/today/schema'
import type { TodayItem, TodayPatient } from './today-patient-of'
import type { Act } from './use-marks'

const SNOOZES: readonly (readonly [Snooze, string])[] = [
  ['1-day', 'for 1 day'],
  ['3-days', 'for 3 days'],
  ['1-week', 'for 1 week'],
]

/** What can be done about a reason without leaving the page. A red flag can only be seen: a clearance takes it away. */
export function MarkMenu({
  patient,
  item,
  act,
  isBusy,
}: {
  patient: TodayPatient
  item: TodayItem
  act: Act
  isBusy: boolean
}) {
  const about = `${ATTENTION_WORDS[item.reason].name} of ${patient.name}`
  if (item.reason === 'red-flag')
    return item.marked === null ? (
      <Button variant="quiet" size="small" disabled={isBusy} onClick={() => act(patient, item, 'seen')}>
        <Eye aria-hidden />
        Seen<span className="sr-only"> {about}</span>
      </Button>
    ) : null
  return (
    <Menu.Root>
      <Menu.Trigger
        disabled={isBusy}
        className={buttonStyle('quiet', 'small', 'data-popup-open:bg-action-soft')}
      >
        Mark<span className="sr-only"> {about}</span>
        <ChevronDown aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" collisionPadding={8} className="z-50">
          <Menu.Popup className="min-w-60 rounded-lg border border-line bg-panel p-1 shadow-lift">
            <Menu.Item className={menuItemStyle} onClick={() => act(patient, item, 'done')}>
              <Check aria-hidden />
              Done
            </Menu.Item>
            <Menu.Item className={menuItemStyle} onClick={() => act(patient, item, 'seen')}>
              <Eye aria-hidden />
              Seen
            </Menu.Item>
            <Menu.Separator className="my-1 h-px bg-line" />
            {SNOOZES.map(([snooze, words]) => (
              <Menu.Item
                key={snooze}
                className={menuItemStyle}
                onClick={() => act(patient, item, 'snooze', snooze)}
              >
                <Clock aria-hidden />
                Snooze {words}
              </Menu.Item>
            ))}
            {patient.nextVisitOn === null ? null : (
              <Menu.Item className={menuItemStyle} onClick={() => act(patient, item, 'snooze', 'next-visit')}>
                <Clock aria-hidden />
                Snooze until the visit, {shortDate(patient.nextVisitOn)}
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
