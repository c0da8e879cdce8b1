import { clsx } from 'clsx'
import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link in running text or a list. */
export const TextLink = ({ className, ...rest }: ComponentProps<typeof Link>) => (
  <Link
    className={clsx(
      'rounded-sm text-action underline decoration-action/35 underline-offset-3 hover:text-action-strong hover:decoration-current',
      className,
    )}
    {...rest}
  />
)
