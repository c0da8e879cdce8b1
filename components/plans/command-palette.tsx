'use client'
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { SeverityBadge } from '@/components/findings/severity-badge'
import type { BuilderCommand } from './builder-commands'
import { keysOf } from './builder-shortcuts'
import { type CommandSection, findCommands } from './find-commands'
import { Keys } from './keys'
import { rememberCommand, usedCommands } from './used-commands'

type PaletteProps = {
  commands: readonly BuilderCommand[]
  /** Exercises that a query finds. */
  exercises: (query: string) => readonly BuilderCommand[]
  /** What was typed before the palette had the focus: its query, until something else is typed. */
  typed: string
}

function CommandList({
  commands,
  exercises,
  typed,
  onChoose,
}: PaletteProps & { onChoose: (one: BuilderCommand) => void }) {
  const [own, setOwn] = useState<string>()
  const query = own ?? typed
  const [usedLast] = useState(usedCommands)
  const sections = useMemo(
    () => findCommands([...exercises(query), ...commands], query, usedLast),
    [commands, exercises, query, usedLast],
  )
  return (
    <Autocomplete.Root
      inline
      open
      mode="none"
      autoHighlight="always"
      keepHighlight
      items={sections}
      value={query}
      onValueChange={setOwn}
      itemToStringValue={({ words }: BuilderCommand) => words}
    >
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Search className="size-4 shrink-0 text-muted" aria-hidden />
        <Autocomplete.Input
          aria-label="Find a command or an exercise"
          placeholder="A command, or an exercise to add"
          data-own-undo
          className="h-13 min-w-0 flex-1 bg-transparent text-lg outline-none placeholder:text-muted"
        />
        <Keys combo="Escape" />
      </div>
      <Autocomplete.Empty className="px-4 empty:hidden">
        <p className="py-4 text-muted">Nothing is called that. Try fewer letters.</p>
      </Autocomplete.Empty>
      <Autocomplete.List className="min-h-0 overflow-y-auto overscroll-contain p-1.5 empty:hidden">
        {({ value, items }: CommandSection) => (
          <Autocomplete.Group key={value} items={items} className="pb-1.5">
            <Autocomplete.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs font-medium text-muted">
              {value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(command: BuilderCommand) => (
                <Autocomplete.Item
                  key={command.id}
                  value={command}
                  onClick={() => onChoose(command)}
                  className="flex min-h-9 cursor-default items-center gap-3 rounded-md px-2.5 data-highlighted:bg-action-soft pointer-coarse:min-h-11"
                >
                  <span className="min-w-0 flex-1 truncate">{command.words}</span>
                  {command.severity && command.severity !== 'none' ? (
                    <SeverityBadge severity={command.severity} />
                  ) : null}
                  {command.shortcut ? <Keys combo={keysOf(command.shortcut)} /> : null}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}

/** Everything that the builder can do, by name. */
export function CommandPalette({
  isOpen,
  onClose,
  ...offered
}: PaletteProps & { isOpen: boolean; onClose: () => void }) {
  const chosen = useRef<BuilderCommand | null>(null)
  const choose = (command: BuilderCommand): void => {
    chosen.current = command
    if (command.remembered) rememberCommand(command.id)
    onClose()
  }
  /** Once the palette is gone, so that a command finds the focus where it was, or moves it. */
  const runChosen = (open: boolean): void => {
    if (open) return
    const command = chosen.current
    chosen.current = null
    command?.run()
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()} onOpenChangeComplete={runChosen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          finalFocus={() => chosen.current?.movesFocus !== true}
          className="fixed inset-x-3 top-[10dvh] z-50 mx-auto flex max-h-[70dvh] max-w-xl flex-col overflow-hidden rounded-lg bg-panel shadow-lift"
        >
          <Dialog.Title className="sr-only">Commands</Dialog.Title>
          <CommandList {...offered} onChoose={choose} />
          <Dialog.Close className="sr-only">Close the commands</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
