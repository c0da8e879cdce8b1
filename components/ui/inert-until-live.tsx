'use client'
import type { ComponentProps } from 'react'
import { useIsLive } from './use-is-live'

/** Takes no typing and no click until the page's script runs, because nothing done before could be kept. Its content is drawn once. */
export const InertUntilLive = (props: ComponentProps<'div'>) => <div {...props} inert={!useIsLive()} />
