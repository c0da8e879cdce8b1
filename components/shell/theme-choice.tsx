'use client'
import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { useState } from 'react'
import { keepLook } from '@/components/ui/keep-look'
import { menuItemStyle } from './menu-style'
import { type Theme, THEME_COOKIE, themeOf, THEMES } from './theme'

const LABELS: Record<Theme, string> = { system: 'As this device', light: 'Light', dark: 'Dark' }

function applyTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme
  keepLook(THEME_COOKIE, theme)
}

/** Light or dark, chosen in the account menu; takes effect at once. */
export function ThemeChoice() {
  // As the page looks now: it may have been chosen since the server drew it.
  const [chosen, setChosen] = useState(() => themeOf(document.documentElement.dataset.theme))
  return (
    <Menu.Group>
      <Menu.GroupLabel className="px-3 pt-2 pb-1 text-xs text-muted">Appearance</Menu.GroupLabel>
      <Menu.RadioGroup
        value={chosen}
        onValueChange={(next: Theme) => {
          setChosen(next)
          applyTheme(next)
        }}
      >
        {THEMES.map((value) => (
          <Menu.RadioItem key={value} value={value} closeOnClick={false} className={menuItemStyle}>
            <span className="flex-1">{LABELS[value]}</span>
            <Menu.RadioItemIndicator>
              <Check className="size-4 text-action" aria-hidden />
            </Menu.RadioItemIndicator>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  )
}
