import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { emptyFormState, type FormState, OWNER_KEY } from '@/lib/form-state'
import { Checkbox } from './checkbox'
import { CheckboxGroup } from './checkbox-group'
import { Form } from './form'
import { FormContext } from './form-context'
import { FormErrors } from './form-errors'
import { NumberInput } from './number-input'
import { PageOwner } from './page-owner'
import { RadioGroup } from './radio-group'
import { Select } from './select'
import { TextArea } from './text-area'
import { TextInput } from './text-input'

const COLORS = [
  { value: 'red', label: 'Red' },
  { value: 'blue', label: 'Blue' },
] as const

const html = (state: Partial<FormState>, children: ReactNode): string =>
  renderToStaticMarkup(
    <FormContext value={{ state: { ...emptyFormState, ...state }, pending: false, idPrefix: 'f' }}>
      {children}
    </FormContext>,
  )

/** The one tag of this kind that carries this name. */
const tag = (markup: string, kind: string, name: string): string =>
  markup.match(new RegExp(`<${kind}[^>]*name="${name}"[^>]*>`))?.[0] ?? ''

describe('A field', () => {
  it('is tied to its hint and its error', () => {
    const markup = html(
      { fieldErrors: { name: ['Give a name.'] } },
      <TextInput name="name" label="Name" hint="In full" />,
    )
    const input = tag(markup, 'input', 'name')
    expect(input).toContain('aria-describedby="f-name-hint f-name-error"')
    expect(input).toContain('aria-invalid="true"')
    expect(markup).toContain('<label for="f-name"')
    expect(markup).toMatch(/id="f-name-error".*Give a name\./)
  })

  it('says nothing of errors while it has none', () => {
    const input = tag(html({}, <TextInput name="name" label="Name" />), 'input', 'name')
    expect(input).not.toMatch(/aria-[a-z]+=/)
  })

  it('starts from what the record holds, and after a failed send from what was typed', () => {
    const field = <TextInput name="name" label="Name" defaultValue="On record" />
    expect(tag(html({}, field), 'input', 'name')).toContain('value="On record"')
    expect(tag(html({ typed: { name: ['Typed'] } }, field), 'input', 'name')).toContain('value="Typed"')
  })

  it('keeps a value that was emptied empty', () => {
    const typed = { name: [''], note: [''] }
    expect(
      tag(html({ typed }, <TextInput name="name" label="Name" defaultValue="Old" />), 'input', 'name'),
    ).toContain('value=""')
    expect(html({ typed }, <TextArea name="note" label="Note" defaultValue="Old" />)).not.toContain('Old')
  })

  it('keeps choices of every kind', () => {
    const typed = { color: ['blue'], colors: ['red', 'blue'], reps: ['12'] }
    const markup = html(
      { typed },
      <>
        <Select name="color" label="Color" options={COLORS} />
        <CheckboxGroup name="colors" legend="Colors" choices={COLORS} />
        <Checkbox name="agreed" label="Agreed" defaultChecked />
        <NumberInput name="reps" label="Reps" defaultValue={8} />
      </>,
    )
    expect(markup).toMatch(/<option value="blue" selected/)
    expect(markup.match(/name="colors"[^>]*checked=""/g)).toHaveLength(2)
    expect(tag(markup, 'input', 'agreed')).not.toContain('checked=""')
    expect(markup).toContain('value="12"')
  })

  it('lays a question open as a group that is named and described', () => {
    const markup = html(
      { fieldErrors: { color: ['Choose one.'] } },
      <RadioGroup name="color" legend="Color" choices={COLORS} defaultValue="red" />,
    )
    expect(markup).toMatch(/<fieldset id="f-color"[^>]*aria-describedby="f-color-error"/)
    expect(markup).toContain('<legend')
    expect(markup.match(/checked=""/g)).toHaveLength(1)
  })
})

describe('A form', () => {
  const form = <Form action={async (state) => state}>Fields</Form>

  it('says by whom its page was opened, before its script runs too; one that anybody may send says nothing', () => {
    const opened = renderToStaticMarkup(<PageOwner therapistId="maya">{form}</PageOwner>)
    expect(tag(opened, 'input', OWNER_KEY)).toContain('value="maya"')
    expect(renderToStaticMarkup(form)).not.toContain(OWNER_KEY)
  })
})

describe('The summary of errors', () => {
  it('is not there without an error', () => {
    expect(html({ done: 'Saved' }, <FormErrors />)).toBe('')
  })

  it('links each error to its field, by the id that the field has', () => {
    const markup = html(
      { fieldErrors: { name: ['Give a name.'], color: ['Choose one.'] } },
      <>
        <FormErrors />
        <TextInput name="name" label="Name" />
        <RadioGroup name="color" legend="Color" choices={COLORS} />
      </>,
    )
    const targets = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets).toEqual(['f-name', 'f-color'])
    for (const id of targets) expect(markup).toContain(` id="${id}"`)
    expect(markup).toMatch(/role="alert"/)
  })
})
