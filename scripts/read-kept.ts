import { existsSync, readFileSync } from 'node:fs'
import type { z } from 'zod'

/** What a file of JSON says; undefined where it was never written. @throws for one that says something else */
export const readKept = <T>(file: string, schema: z.ZodType<T>): T | undefined =>
  existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
