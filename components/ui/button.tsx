import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style'

type ButtonProps = ComponentProps<'button'> & {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
}

/** Does something here and now. Not a submit button unless told: use SubmitButton in a form. */
export const Button = ({
  variant = 'secondary',
  size = 'regular',
  type = 'button',
  className,
  ...rest
}: ButtonProps) => (
  // oxlint-disable-next-line react/button-has-type -- the type is given, 'button' by default
  <button type={type} className={buttonStyle(variant, size, className)} {...rest} />
)
