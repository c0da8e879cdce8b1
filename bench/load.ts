/** Mixed work on the embedded engine; see mixed-load.ts. */
import { measureLoad } from './mixed-load'

await measureLoad('embedded')
