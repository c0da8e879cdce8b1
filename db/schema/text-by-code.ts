import { customType } from 'drizzle-orm/pg-core'

/** Text in the order of its code points, whatever language the server sorts by: a range of it is a range of its index. */
export const textByCode = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })
