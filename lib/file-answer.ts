import { z } from 'zod'

/** What the server answers to a form that brings a file: the state of the form. */
export const fileAnswer = z.object({
  formError: z.string().optional(),
  fieldErrors: z.record(z.string(), z.array(z.string()).readonly()),
  done: z.string().optional(),
})
export type FileAnswer = z.output<typeof fileAnswer>
