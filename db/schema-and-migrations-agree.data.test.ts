import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, PgArray, type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { describe, expect, it } from 'vitest'
import { connection } from './connection'
import * as accountLinks from './schema/account-links'
import * as assessments from './schema/assessments'
import * as auditEvents from './schema/audit-events'
import * as attentionMarks from './schema/attention-marks'
import * as caseloadViews from './schema/caseload-views'
import * as checkInLinks from './schema/check-in-links'
import * as dischargeSummaries from './schema/discharge-summaries'
import * as erasures from './schema/erasures'
import * as episodeStandings from './schema/episode-standings'
import * as legalHolds from './schema/legal-holds'
import * as patientWords from './schema/patient-words'
import * as reminders from './schema/reminders'
import * as reportedFlags from './schema/reported-flags'
import * as checkIns from './schema/check-ins'
import * as clinicLogos from './schema/clinic-logos'
import * as clinics from './schema/clinics'
import * as homePrograms from './schema/home-programs'
import * as outcomeScores from './schema/outcome-scores'
import * as ownExercises from './schema/own-exercises'
import * as patients from './schema/patients'
import * as planTemplates from './schema/plan-templates'
import * as plans from './schema/plans'
import * as progressReports from './schema/progress-reports'
import * as providerIdentities from './schema/provider-identities'
import * as referralNotes from './schema/referral-notes'
import * as secondFactors from './schema/second-factors'
import * as sentForms from './schema/sent-forms'
import * as sessions from './schema/sessions'
import * as signOffs from './schema/sign-offs'
import { useTestDatabase } from './testing'

useTestDatabase()

const SCHEMA = {
  ...accountLinks,
  ...assessments,
  ...auditEvents,
  ...attentionMarks,
  ...caseloadViews,
  ...checkInLinks,
  ...dischargeSummaries,
  ...episodeStandings,
  ...erasures,
  ...legalHolds,
  ...patientWords,
  ...reminders,
  ...reportedFlags,
  ...checkIns,
  ...clinicLogos,
  ...clinics,
  ...homePrograms,
  ...outcomeScores,
  ...ownExercises,
  ...patients,
  ...planTemplates,
  ...plans,
  ...progressReports,
  ...providerIdentities,
  ...referralNotes,
  ...secondFactors,
  ...sentForms,
  ...sessions,
  ...signOffs,
}

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const valuesOf = (column: PgColumn): readonly string[] =>
  (is(column, PgArray) ? column.baseColumn.enumValues : column.enumValues) ?? []

const lists = Object.values(SCHEMA)
  .filter((value) => is(value, PgTable))
  .flatMap((table) => {
    const { name, columns } = getTableConfig(table)
    return columns.map((column) => ({
      name: `${name}_${snakeCase(column.name)}_known`,
      values: valuesOf(column),
    }))
  })
  .filter(({ values }) => values.length > 0)

describe('The schema in the code and the migrations', () => {
  it('make the same tables', async () => {
    const snapshots = readdirSync('db/migrations/meta').filter((name) => name.endsWith('_snapshot.json'))
    const last = snapshots.toSorted().at(-1) ?? ''
    const newest: unknown = JSON.parse(readFileSync(join('db/migrations/meta', last), 'utf8'))
    const missing = await generateMigration(
      newest as Parameters<typeof generateMigration>[0],
      generateDrizzleJson(SCHEMA, undefined, undefined, 'snake_case'),
    )
    expect(missing).toEqual([])
  })

  it.each(lists)('know the same words: $name', async ({ name, values }) => {
    const { pool } = await connection()
    const { rows } = await pool.query<{ said: string }>(
      `select pg_get_constraintdef(oid) as said from pg_constraint where conname = '${name}'`,
    )
    const known = [...(rows[0]?.said ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word)
    expect(new Set(known)).toEqual(new Set(values))
  })
})
