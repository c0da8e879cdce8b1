import { type ToggleEventHandler, useState } from 'react'

/** For a part of the page that is folded away: it need not be drawn before it is opened, and stays once it was. */
export function useHasOpened(): readonly [boolean, ToggleEventHandler<HTMLDetailsElement>] {
  const [hasOpened, setHasOpened] = useState(false)
  return [hasOpened, ({ currentTarget }) => currentTarget.open && setHasOpened(true)]
}
