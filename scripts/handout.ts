/** A handout without the app: a plan as JSON in, a PDF out. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { USUAL } from '@/components/handout/print-options'
import { type CalendarDate, parseCalendarDate } from '@/lib/clinical/calendar-date'
import { renderJob } from '@/lib/home-programs/render-job'
import { askedOf } from './handout-arguments'
import { handoutFromPlan } from './handout-from-plan'

/** The day it is on this machine. */
function today(): CalendarDate {
  const date = parseCalendarDate(new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date()))
  if (!date) throw new Error('The calendar gave no date')
  return date
}

/** The problem in one line, or nothing; what the rules say against the plan goes to standard error. */
async function print(args: readonly string[]): Promise<string | undefined> {
  const asked = askedOf(args)
  if ('problem' in asked) return asked.problem
  const { plan, out, language, paper, size } = asked
  const text = await readFile(plan, 'utf8').catch(() => undefined)
  if (text === undefined) return `--plan: ${plan} cannot be read.`
  const made = handoutFromPlan(text, language, today())
  if ('problem' in made) return made.problem
  for (const warning of made.warnings) process.stderr.write(`Warning: ${warning}\n`)
  const pdf = await renderJob({
    content: made.content,
    options: { ...USUAL, paper, size },
    projectRoot: process.cwd(),
  })
  // Whole or not at all: a reader never meets half a file.
  const unfinished = `${out}.unfinished`
  try {
    await writeFile(unfinished, pdf)
    await rename(unfinished, out)
  } catch {
    await rm(unfinished, { force: true })
    return `--out: ${out} cannot be written.`
  }
  return undefined
}

const problem = await print(process.argv.slice(2))
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 2
}
