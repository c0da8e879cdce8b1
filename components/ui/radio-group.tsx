'use client'
import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

type RadioGroupProps<T extends string> = ChoiceGroupProps<T> & {
  readonly defaultValue?: T | undefined
  /** Given together with onValueChange when the page keeps the choice. */
  readonly value?: T | undefined
  readonly onValueChange?: ((value: T) => void) | undefined
}

/** One answer out of a few. */
export const RadioGroup = <T extends string>({
  defaultValue,
  value,
  onValueChange,
  ...rest
}: RadioGroupProps<T>) => (
  <ChoiceGroup
    {...rest}
    type="radio"
    chosen={
      value === undefined ? { initial: defaultValue === undefined ? [] : [defaultValue] } : { now: [value] }
    }
    onToggle={(next) => onValueChange?.(next)}
  />
)
