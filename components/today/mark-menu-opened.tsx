'use client'
import { Menu } from '@base-ui/react/menu'
import { Check, Clock, Eye } from 'lucide-react'
import { menuItemStyle } from '@/components/shell/menu-style'
import { shortDate } from '@/lib/clinical/date-in-words'
import type { Snooze } from '@/lib/today/schema'
import { markButton, MarkFace } from './mark-face'
import type { MarkMenuProps } from './mark-menu'

const SNOOZES: readonly (readonly [Snooze, string])[] = [
  ['1-day', 'for 1 day'],
  ['3-days', 'for 3 days'],
  ['1-week', 'for 1 week'],
]

/** The menu with its button, open at first: it is there because the button was pressed. */
export function MarkMenuOpened({
  patient,
  item,
  act,
  isBusy,
  about,
}: MarkMenuProps & { readonly about: string }) {
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger {...markButton(isBusy)}>
        <MarkFace about={about} />
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
