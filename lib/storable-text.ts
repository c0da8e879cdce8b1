/** PostgreSQL keeps every character in text but this one, which no keyboard types. */
const NUL = '\u0000'

/** Whether the database can keep this text. */
export const isStorable = (text: string): boolean => !text.includes(NUL)

/** What to say of a text that it cannot keep. */
export const NOT_STORABLE = 'This holds an invisible character that cannot be kept. Type it again.'
