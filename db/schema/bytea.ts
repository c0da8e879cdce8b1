import { customType } from 'drizzle-orm/pg-core'

/** Bytes, such as those of a picture. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
