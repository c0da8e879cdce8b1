'use client'
import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

type CheckboxGroupProps<T extends string> = ChoiceGroupProps<T> & {
  readonly defaultValues?: readonly T[] | undefined
  /** Given together with onValuesChange when the page keeps the choices. */
  readonly values?: readonly T[] | undefined
  readonly onValuesChange?: ((values: T[]) => void) | undefined
}

/** Any number of answers out of a few. */
export const CheckboxGroup = <T extends string>({
  defaultValues = [],
  values,
  onValuesChange,
  ...rest
}: CheckboxGroupProps<T>) => (
  <ChoiceGroup
    {...rest}
    type="checkbox"
    chosen={values === undefined ? { initial: defaultValues } : { now: values }}
    onToggle={(toggled, checked) => {
      const others = (values ?? []).filter((value) => value !== toggled)
      onValuesChange?.(checked ? [...others, toggled] : others)
    }}
  />
)
