import 'server-only'
import { and, asc, eq, getTableColumns, getTableName, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { inClinic, type Tx } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { checkInDevices, checkInLinks, checkInTokens } from '@/db/schema/check-in-links'
import { clinics, therapists } from '@/db/schema/clinics'
import { patientWords } from '@/db/schema/patient-words'
import { patients } from '@/db/schema/patients'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { AppError } from '@/lib/errors'
import { PATIENT_TABLES } from './reads-tables'

type Row = Readonly<Record<string, unknown>>

/** A patient's whole record: every row that is kept of them, table by table, as it is stored. */
export type PatientRecord = {
  readonly format: 'plumbline-patient-record'
  /** Of the format: a reader that knows this number knows what stands where. */
  readonly version: 1
  readonly exportedAt: string
  readonly clinic: {
    readonly id: string
    readonly name: string
    readonly phone: string
    readonly address: string
  }
  /** Who is meant by the ids of those who recorded something. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly credentials: string }[]
  readonly tables: Readonly<Record<string, readonly Row[]>>
}

/** Hashes of what opens the patient's page, and what is worked out of a name to find it: they say nothing about anybody. */
const LEFT_OUT: readonly PgTable[] = [checkInTokens, patientWords]
const SECRET = new Set<PgColumn>([checkInLinks.tokenHash, checkInDevices.idHash, patients.nameKey])

async function rowsOf(tx: Tx, table: PgTable, where: SQL | undefined): Promise<Row[]> {
  const columns = Object.entries(getTableColumns(table)).filter(([, column]) => !SECRET.has(column))
  return tx.select(Object.fromEntries(columns)).from(table).where(where)
}

/** What the audit trail says of the patient: who opened, changed and handed on what. */
const auditOf = ({ clinicId, patientId }: ChartAccess): SQL | undefined =>
  and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.patientId, patientId))

/**
 * Everything that is kept of one patient and of nobody else, read at one moment. That it was exported is on the record.
 * @throws AppError('not-found') when the record is gone meanwhile
 */
export const exportPatient = (chart: ChartAccess, as: 'json' | 'pdf', at: Date): Promise<PatientRecord> =>
  inClinic(chart.clinicId, async (tx) => {
    const { clinicId, patientId, therapist } = chart
    const [clinic] = await tx
      .select({ id: clinics.id, name: clinics.name, phone: clinics.phone, address: clinics.address })
      .from(clinics)
      .where(eq(clinics.id, clinicId))
    const people = await tx
      .select({ id: therapists.id, name: therapists.name, credentials: therapists.credentials })
      .from(therapists)
      .where(eq(therapists.clinicId, clinicId))
      .orderBy(asc(therapists.id))
    const tables: Record<string, Row[]> = {}
    for (const { table, rowsOf: where } of PATIENT_TABLES.toReversed())
      if (!LEFT_OUT.includes(table)) tables[getTableName(table)] = await rowsOf(tx, table, where(tx, chart))
    if (!clinic || tables['patients']?.length !== 1) throw new AppError('not-found')
    tables['audit_events'] = await rowsOf(tx, auditEvents, auditOf(chart))
    const event = { clinicId, therapistId: therapist.id, patientId, action: 'patient.exported' } as const
    await recordEvent(tx, { ...event, object: { as } }, at)
    return {
      format: 'plumbline-patient-record',
      version: 1,
      exportedAt: at.toISOString(),
      clinic,
      people,
      tables,
    }
  })
