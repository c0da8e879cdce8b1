/** What was typed into a field; a file is none. */
export const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '')
