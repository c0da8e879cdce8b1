/** What a clinic's rows come to over the years, and when they have outgrown the embedded engine. */
import { LARGEST_BYTES } from '@/db/embedded/tend-tables'
import type { Figure } from './drill-figures'

/** The figures of the drill of restoring that the check of a backup is reckoned from, as it calls them. */
const CHECKED = { rows: 'rows backed up and verified', seconds: 'seconds to restore them' } as const

const YEAR = { daysWithVisits: 250, daysWithCheckIns: 365 } as const

/**
 * What stays in the database. Of a check-in the day, what the device sent, and three exercises of one day in five, as in a made clinic
 * (bench/clinic-records.ts); a visit to the patient's page and the check-in are an event each.
 */
const ROWS_A_CHECK_IN = 2.6
const EVENTS_A_CHECK_IN = 2
/** Every page that shows patients, every paper and every save leaves one: 179 of 179 requests of mixed work did (bench/mixed-work.ts, 2026-11-29). */
const EVENTS_A_REQUEST = 1
/** With its indexes and the seal: 212,000 of the kinds above on the embedded engine, its pg_total_relation_size, 2026-11-29. */
const BYTES_AN_EVENT = 760
/** Rows that are read for a backup in a second, while everybody waits: 254,000 took the engine and who reads them 5.2 s of a processor, 2026-11-29. */
const READ_A_SECOND = 50_000

/** So long a backup may take to be checked: the next one is due. */
const HOURS_BETWEEN = 1

/** Rows that a backup of the embedded engine is checked for in a second; undefined while the drill was not run. */
export function checkedASecond(figures: readonly Figure[]): number | undefined {
  const valueOf = (name: string): number => Number(figures.find(({ what }) => what === name)?.value ?? 0)
  const perSecond = valueOf(CHECKED.rows) / valueOf(CHECKED.seconds)
  return perSecond > 0 && Number.isFinite(perSecond) ? perSecond : undefined
}

/** What one clinic asks for on a day. */
export type Day = { readonly requests: number; readonly checkIns: number }

type Years = {
  /** Rows of one clinic in a year, and how many of them are events of the audit trail. */
  readonly rows: number
  readonly events: number
  /** Years of one clinic until the audit trail, its largest table, is left untended. */
  readonly untilUntended: number
  /** The most rows whose backup is checked before the next one is due. */
  readonly mostRows: number
  /** Clinics times years until there are as many. */
  readonly clinicYears: number
}

/** What the rows of a clinic come to on the embedded engine, which checks so many in a second. */
export function yearsOf({ requests, checkIns }: Day, checked: number): Years {
  const told = checkIns * YEAR.daysWithCheckIns
  const events = told * EVENTS_A_CHECK_IN + requests * YEAR.daysWithVisits * EVENTS_A_REQUEST
  const rows = told * ROWS_A_CHECK_IN + events
  const mostRows = checked * HOURS_BETWEEN * 3600
  return {
    rows,
    events,
    untilUntended: LARGEST_BYTES / (events * BYTES_AN_EVENT),
    mostRows,
    clinicYears: mostRows / rows,
  }
}

/** Years that a clinic may have to keep records for, and more. */
const KEPT_YEARS = [1, 5, 10] as const

const millions = (rows: number): string => `${(rows / 1e6).toFixed(1)} million`

/** For the page of sizes: how many years of how many clinics the embedded engine has room for. */
export function rowsEnd(day: Day, checked: number): string[] {
  const { rows, events, untilUntended, mostRows, clinicYears } = yearsOf(day, checked)
  const minutes = (years: number): string => ((years * rows) / checked / 60).toFixed(0)
  return [
    '## When rows end the embedded engine',
    '',
    `- A clinic's year is ${millions(rows)} rows, of which ${millions(events)} are events of the audit trail: ${ROWS_A_CHECK_IN} rows and ${EVENTS_A_CHECK_IN} events a check-in, ${EVENTS_A_REQUEST} event a request of a visit; ${YEAR.daysWithVisits} days with visits, ${YEAR.daysWithCheckIns} with check-ins.`,
    `- A backup is due each hour. While its rows are read, ${READ_A_SECOND.toLocaleString('en-US')} a second, everybody waits, and from five seconds on people are refused as in an overload; then it is checked, ${Math.round(checked).toLocaleString('en-US')} rows a second by the [drill of restoring](assurance.md#does-a-backup-come-back-whole-and-only-a-whole-one). At ${millions(mostRows)} rows the check takes the hour: **${clinicYears.toFixed(1)} clinics times years**. \`PLUMBLINE_BACKUP_HOURS\` puts both off, at the price of the hours that a broken disk takes along.`,
    `- Tables of more than ${LARGEST_BYTES / 1e6} MB are no longer vacuumed, for everybody would wait. At ${BYTES_AN_EVENT} bytes an event with its indexes one clinic's audit trail is as large after ${untilUntended.toFixed(1)} years. Its rows never change, so no room is lost in it; the planner goes on learning what it holds.`,
    '- On PostgreSQL nobody waits while rows are read and tables are tended. The check is the same there: from as many rows on, back it up with [its own tools](operating.md#backups).',
    '',
    '| Years that are kept | Clinics | Rows of one | Everybody waits for its backup | Its check takes |',
    '| --: | --: | --: | --: | --: |',
    ...KEPT_YEARS.map(
      (years) =>
        `| ${years} | ${Math.floor(clinicYears / years) || 'none'} | ${millions(years * rows)} | ${((years * rows) / READ_A_SECOND).toFixed(0)} s | ${minutes(years)} min |`,
    ),
  ]
}
