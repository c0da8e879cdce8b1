'use client'
import { createContext, useContext } from 'react'

/** Asks whoever is signed in for their password or a code; true once it was right, false when they did not want to. */
export type AskAgain = () => Promise<boolean>

/** Where nothing can ask, nobody gave it. */
export const AskAgainContext = createContext<AskAgain>(() => Promise.resolve(false))

/**
 * For what is no form: when the server answers that the password has to be given again, ask, and on true do it again.
 * Forms do so by themselves.
 */
export const useAskAgain = (): AskAgain => useContext(AskAgainContext)
