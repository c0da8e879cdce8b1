'use client'
import { Menu } from '@base-ui/react/menu'
import { Check, Columns3, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { menuItemStyle } from '@/components/shell/menu-style'
import { buttonStyle } from '@/components/ui/button-style'
import { CASELOAD_COLUMNS, type CaseloadColumn } from '@/lib/patients/search'
import { COLUMN_LABELS } from './caseload-facts'

/** Which columns the list shows. The menu stays open while several are chosen. */
export function CaseloadColumnsMenu({
  chosen,
  usualNow,
  onChoose,
}: {
  /** Null for as usual. */
  chosen: readonly CaseloadColumn[] | null
  /** What the list shows as usual at its width now. */
  usualNow: () => readonly CaseloadColumn[]
  onChoose: (columns: readonly CaseloadColumn[] | null) => void
}) {
  const [usual, setUsual] = useState<readonly CaseloadColumn[]>([])
  const shown = chosen ?? usual
  const toggle = (column: CaseloadColumn, isShown: boolean): void =>
    onChoose(CASELOAD_COLUMNS.filter((one) => (one === column ? isShown : shown.includes(one))))
  return (
    <Menu.Root onOpenChange={(isOpen) => isOpen && setUsual(usualNow())}>
      <Menu.Trigger className={buttonStyle('secondary', 'small')}>
        <Columns3 aria-hidden />
        Columns
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" collisionPadding={8} className="z-50">
          <Menu.Popup className="max-h-(--available-height) w-88 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line bg-panel p-1 shadow-lift">
            {/* Two beside each other: all of them are in sight on a phone as well. */}
            <div className="grid grid-cols-2">
              {CASELOAD_COLUMNS.map((column) => (
                <Menu.CheckboxItem
                  key={column}
                  checked={shown.includes(column)}
                  onCheckedChange={(isShown) => toggle(column, isShown)}
                  closeOnClick={false}
                  className={menuItemStyle}
                >
                  <span className="grid size-4 shrink-0 place-items-center rounded-xs border border-line-strong text-action">
                    <Menu.CheckboxItemIndicator>
                      <Check aria-hidden />
                    </Menu.CheckboxItemIndicator>
                  </span>
                  {COLUMN_LABELS[column]}
                </Menu.CheckboxItem>
              ))}
            </div>
            <Menu.Separator className="my-1 h-px bg-line" />
            <Menu.Item disabled={chosen === null} className={menuItemStyle} onClick={() => onChoose(null)}>
              <RotateCcw aria-hidden />
              As usual
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
