'use client'
import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { BUILDER_SHORTCUTS, SHORTCUT_GROUPS } from './builder-shortcuts'
import { Keys } from './keys'
import { switchSingleKeys, useSingleKeys } from './single-keys'

/** Drawn only while the sheet is open. */
const ShortcutList = () =>
  SHORTCUT_GROUPS.map((group) => (
    <section key={group} className="mb-6 break-inside-avoid">
      <h3 className="mb-1 font-semibold">{group}</h3>
      <dl className="divide-y divide-line">
        {BUILDER_SHORTCUTS.filter((one) => one.group === group).map(({ id, keys, words }) => (
          <div key={id} className="flex items-center justify-between gap-4 py-1.5 text-sm">
            <dt>{words}</dt>
            <dd className="flex shrink-0 items-center gap-2">
              {keys.map((combo) => (
                <Keys key={combo} combo={combo} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))

/** Every key of the builder, on one sheet. */
export function ShortcutsSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const singleKeys = useSingleKeys()
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed inset-x-3 top-[8dvh] z-50 mx-auto flex max-h-[84dvh] max-w-3xl flex-col rounded-lg bg-panel shadow-lift transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
          <header className="flex items-center gap-2 border-b border-line py-3 pr-3 pl-5">
            <Dialog.Title className="flex-1 text-xl font-semibold">Keyboard shortcuts</Dialog.Title>
            <Dialog.Close aria-label="Close the shortcuts" className="icon-button">
              <X aria-hidden />
            </Dialog.Close>
          </header>
          <div
            role="group"
            aria-label="Shortcuts"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself: the arrow keys must reach it
            tabIndex={0}
            className="min-h-0 gap-x-10 overflow-y-auto px-5 py-4 sm:columns-2"
          >
            <ShortcutList />
          </div>
          <footer className="border-t border-line px-5 py-3">
            <label className="flex min-h-8 items-center gap-2.5 text-sm pointer-coarse:min-h-11">
              <input
                type="checkbox"
                className="size-4"
                checked={singleKeys}
                onChange={({ currentTarget }) => switchSingleKeys(currentTarget.checked)}
              />
              <span>
                Hear <Keys combo="/" /> and <Keys combo="?" /> on the whole page. Switch them off if you
                dictate.
              </span>
            </label>
          </footer>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
