import { clsx } from 'clsx'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import { textLinkStyle } from './text-link-style'

/** A link in running text or a list. */
export const TextLink = ({ className, ...rest }: ComponentProps<typeof Link>) => (
  <Link className={clsx(textLinkStyle, className)} {...rest} />
)
