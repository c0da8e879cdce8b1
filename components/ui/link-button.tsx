import Link from 'next/link'
import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style'

type LinkButtonProps = ComponentProps<typeof Link> & {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
}

/** Goes somewhere, and looks like a button because it is the next step. */
export const LinkButton = ({
  variant = 'secondary',
  size = 'regular',
  className,
  ...rest
}: LinkButtonProps) => <Link className={buttonStyle(variant, size, className)} {...rest} />
