/** Mixed work on a PostgreSQL of its own; see mixed-load.ts. */
import { measureLoad } from './mixed-load'

await measureLoad('PostgreSQL')
