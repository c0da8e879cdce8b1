import { z } from 'zod'

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
})

/** What became of the mutants of each file, from Stryker's report. */
export const outcomesOf = (json: string): (readonly [file: string, statuses: readonly string[]])[] =>
  Object.entries(report.parse(JSON.parse(json)).files).map(([file, { mutants }]) => [
    file,
    mutants.map(({ status }) => status),
  ])
