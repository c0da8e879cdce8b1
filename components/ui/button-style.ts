import { clsx } from 'clsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'regular' | 'small'

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-action text-on-action hover:bg-action-strong',
  secondary: 'border-line-strong bg-panel text-ink hover:bg-sunken',
  quiet: 'border-transparent text-action hover:bg-action-soft hover:text-action-strong',
  danger: 'border-stop bg-panel text-stop hover:bg-stop-soft',
}

const SIZES: Record<ButtonSize, string> = {
  regular: 'control px-3.5 text-base',
  small: 'min-h-8 px-2.5 text-sm pointer-coarse:min-h-11',
}

/** How a button looks, for a button and for a link that is one step of the work. */
export const buttonStyle = (variant: ButtonVariant, size: ButtonSize, className?: string): string =>
  clsx(
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap',
    'transition-colors select-none active:translate-y-px',
    'disabled:pointer-events-none disabled:opacity-55 aria-disabled:opacity-55',
    '[&_svg]:size-4 [&_svg]:shrink-0',
    VARIANTS[variant],
    SIZES[size],
    className,
  )
