/** What a clinic's rows come to over the years, and when they have outgrown the embedded engine. */
import { LARGEST_BYTES } from '@/db/embedded/tend-tables'
import type { Row } from '@/bench/row'

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
/** So long a backup may take: the next one is due. */
const HOURS_BETWEEN = 1

/** The row of the benchmark of a backup that says how many rows it had, and how long it took. */
const BACKUP = /a backup of ([\d,]+) rows is made, (\d+) s to write, (\d+) s to check/

/** Rows that a backup of the embedded engine is made and checked for in a second; undefined while that was not measured. */
export function backedUpASecond(measured: readonly Row[]): number | undefined {
  const [, rows = '', write, check] = measured.map(({ what }) => BACKUP.exec(what)).find(Boolean) ?? []
  const perSecond = Number(rows.replaceAll(',', '')) / (Number(write) + Number(check))
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
  /** The most rows whose backup is made and checked before the next one is due. */
  readonly mostRows: number
  /** Clinics times years until there are as many. */
  readonly clinicYears: number
}

/** What the rows of a clinic come to on the embedded engine, which backs so many up in a second. */
export function yearsOf({ requests, checkIns }: Day, backedUp: number): Years {
  const told = checkIns * YEAR.daysWithCheckIns
  const events = told * EVENTS_A_CHECK_IN + requests * YEAR.daysWithVisits * EVENTS_A_REQUEST
  const rows = told * ROWS_A_CHECK_IN + events
  const mostRows = backedUp * HOURS_BETWEEN * 3600
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
export function rowsEnd(day: Day, backedUp: number): string[] {
  const { rows, events, untilUntended, mostRows, clinicYears } = yearsOf(day, backedUp)
  const minutes = (years: number): string => ((years * rows) / backedUp / 60).toFixed(0)
  return [
    '## When rows end the embedded engine',
    '',
    `- A clinic's year is ${millions(rows)} rows, of which ${millions(events)} are events of the audit trail: ${ROWS_A_CHECK_IN} rows and ${EVENTS_A_CHECK_IN} events a check-in, ${EVENTS_A_REQUEST} event a request of a visit; ${YEAR.daysWithVisits} days with visits, ${YEAR.daysWithCheckIns} with check-ins.`,
    `- A backup is due each hour. It is made and checked beside the server, ${Math.round(backedUp).toLocaleString('en-US')} rows a second, and [nobody waits](benchmarks.md#does-anybody-wait-for-a-backup). At ${millions(mostRows)} rows it would take the hour: **${clinicYears.toFixed(1)} clinics times years**. \`PLUMBLINE_BACKUP_HOURS\` puts that off, at the price of the hours that a broken disk takes along.`,
    `- Tables of more than ${LARGEST_BYTES / 1e6} MB are no longer vacuumed, for everybody would wait. At ${BYTES_AN_EVENT} bytes an event with its indexes one clinic's audit trail is as large after ${untilUntended.toFixed(1)} years. Its rows never change, so no room is lost in it; the planner goes on learning what it holds.`,
    '- On PostgreSQL nobody waits while tables are tended. A backup takes as long there: from as many rows on, back it up with [its own tools](operating.md#backups).',
    '',
    '| Years that are kept | Clinics | Rows of one | Its backup takes |',
    '| --: | --: | --: | --: |',
    ...KEPT_YEARS.map(
      (years) =>
        `| ${years} | ${Math.floor(clinicYears / years) || 'none'} | ${millions(years * rows)} | ${minutes(years)} min |`,
    ),
  ]
}
