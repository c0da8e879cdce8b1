import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { PlanReview } from '@/lib/clinical/finding'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Answer, Clearance, Prescription } from '@/lib/clinical/plan'
import type { StoredHandout, Translations } from '@/lib/clinical/stored-handout'
import { clinicLogos } from './clinic-logos'
import { therapists } from './clinics'
import { episodes, patients } from './patients'

/** Who answered a finding, by name as it was that day, and when (ISO). */
export type RecordedAnswer = Answer & { readonly answeredBy: string; readonly answeredAt: string }

export const PROGRAM_PURPOSES = ['treatment', 'keep_going'] as const

/** An issued plan: what the patient holds, with what was known and decided. Append-only. */
export const homePrograms = pgTable(
  'home_programs',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    episodeId: uuid().notNull(),
    /** Counted per patient from 1. */
    number: integer().notNull(),
    issuedOn: date().notNull(),
    issuedAt: timestamp({ withTimezone: true }).notNull(),
    issuedBy: uuid().notNull(),
    ruleVersion: text().notNull(),
    prescriptions: jsonb().$type<readonly Prescription[]>().notNull(),
    picture: jsonb().$type<ClinicalPicture>().notNull(),
    review: jsonb().$type<PlanReview>().notNull(),
    answers: jsonb().$type<readonly RecordedAnswer[]>().notNull(),
    clearances: jsonb().$type<readonly Clearance[]>().notNull(),
    /** What it is for: treatment, or to keep going with after discharge. */
    purpose: text({ enum: PROGRAM_PURPOSES }).notNull().default('treatment'),
    /** The template that its plan was started from, as it was called; null when there was none. */
    startedFrom: text(),
    /** When the patient comes again; null when that was open. */
    nextVisitOn: date(),
    /** The words on the paper, as printed, in the patient's language. */
    content: jsonb().$type<StoredHandout>().notNull(),
    /** The same in the other languages, so that a reprint in one of them is as fixed. */
    translations: jsonb().$type<Translations>().notNull().default({}),
    /** The clinic's logo that day; null when it had none. */
    logoId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.patientId, t.number),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({ columns: [t.clinicId, t.issuedBy], foreignColumns: [therapists.clinicId, therapists.id] }),
    foreignKey({ columns: [t.clinicId, t.logoId], foreignColumns: [clinicLogos.clinicId, clinicLogos.id] }),
    index().on(t.clinicId, t.episodeId),
  ],
)
