'use client'
import { createContext, type ReactNode, useContext } from 'react'

const Owner = createContext<string | undefined>(undefined)

/** Tells what stands within it by whom the page was opened: somebody else may be signed in by the time it is sent. */
export const PageOwner = ({ therapistId, children }: { therapistId: string; children: ReactNode }) => (
  <Owner value={therapistId}>{children}</Owner>
)

/** The id of who was signed in when the page was opened; undefined where nobody has to be. */
export const usePageOwner = (): string | undefined => useContext(Owner)
