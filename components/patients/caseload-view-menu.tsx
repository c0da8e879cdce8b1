'use client'
import { Menu } from '@base-ui/react/menu'
import { Bookmark, BookmarkPlus, PencilLine, Save, Trash2 } from 'lucide-react'
import { menuItemStyle } from '@/components/shell/menu-style'
import { buttonStyle } from '@/components/ui/button-style'
import type { CaseloadView } from './caseload-view'

/** What can be done with the view that is open, or with what is on the screen. */
export function CaseloadViewMenu({
  view,
  hasMovedOn,
  onSaveAs,
  onOverwrite,
  onRename,
  onDelete,
}: {
  view: CaseloadView | undefined
  hasMovedOn: boolean
  onSaveAs: () => void
  onOverwrite: (view: CaseloadView) => void
  onRename: () => void
  onDelete: (view: CaseloadView) => void
}) {
  return (
    <Menu.Root>
      <Menu.Trigger className={buttonStyle('secondary', 'small')}>
        <Bookmark aria-hidden />
        View
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" collisionPadding={8} className="z-50">
          <Menu.Popup className="w-60 rounded-lg border border-line bg-panel p-1 shadow-lift">
            <Menu.Item className={menuItemStyle} onClick={onSaveAs}>
              <BookmarkPlus aria-hidden />
              Save as a new view…
            </Menu.Item>
            {view ? (
              <>
                <Menu.Separator className="my-1 h-px bg-line" />
                <Menu.Item disabled={!hasMovedOn} className={menuItemStyle} onClick={() => onOverwrite(view)}>
                  <Save aria-hidden />
                  Save the changes
                </Menu.Item>
                <Menu.Item className={menuItemStyle} onClick={onRename}>
                  <PencilLine aria-hidden />
                  Rename…
                </Menu.Item>
                <Menu.Item className={menuItemStyle} onClick={() => onDelete(view)}>
                  <Trash2 aria-hidden />
                  Delete
                </Menu.Item>
              </>
            ) : null}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
