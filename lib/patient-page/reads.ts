import 'server-only'
import { and, asc, desc, eq, gte, inArray } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { checkInLinks } from '@/db/schema/check-in-links'
import { checkInExercises, checkIns } from '@/db/schema/check-ins'
import { clinics } from '@/db/schema/clinics'
import { homePrograms } from '@/db/schema/home-programs'
import { episodes, patients } from '@/db/schema/patients'
import type { LinkAccess } from '@/lib/auth/link-access'
import { dayAt } from '@/lib/clinical/calendar-date'
import { addDays, type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'
import { type Language, paperLanguage } from '@/lib/clinical/languages/language'
import { wordsOf } from '@/lib/clinical/languages/words-of'
import type { PatientCheckIn, PatientPage } from '@/lib/clinical/patient-page/page'
import { patientPageOf, type PatientPageFacts } from '@/lib/clinical/patient-page/patient-page-of'
import { contentByLanguage, currentContent } from '@/lib/clinical/stored-handout'
import { AppError } from '@/lib/errors'

const DAYS_BACK = 14

/** Who it is, where, and how long the link holds: the names of the link alone, none from the request. */
async function readPerson(tx: Tx, { clinicId, patientId, linkId }: LinkAccess) {
  const [found] = await tx
    .select({
      name: patients.name,
      language: patients.language,
      clinic: { name: clinics.name, phone: clinics.phone, timeZone: clinics.timeZone },
      dischargedOn: episodes.dischargedOn,
      expiresAt: checkInLinks.expiresAt,
    })
    .from(checkInLinks)
    .innerJoin(
      episodes,
      and(eq(episodes.clinicId, checkInLinks.clinicId), eq(episodes.id, checkInLinks.episodeId)),
    )
    .innerJoin(
      patients,
      and(eq(patients.clinicId, checkInLinks.clinicId), eq(patients.id, checkInLinks.patientId)),
    )
    .innerJoin(clinics, eq(clinics.id, checkInLinks.clinicId))
    .where(
      and(
        eq(checkInLinks.clinicId, clinicId),
        eq(checkInLinks.id, linkId),
        eq(checkInLinks.patientId, patientId),
      ),
    )
  if (!found) throw new AppError('not-found')
  return found
}

async function readProgram(
  tx: Tx,
  { clinicId, patientId, episodeId }: LinkAccess,
  language: Language,
): Promise<PatientPageFacts['program']> {
  const [row] = await tx
    .select()
    .from(homePrograms)
    .where(
      and(
        eq(homePrograms.clinicId, clinicId),
        eq(homePrograms.patientId, patientId),
        eq(homePrograms.episodeId, episodeId),
      ),
    )
    .orderBy(desc(homePrograms.number))
    .limit(1)
  if (!row) return null
  const { id, number, issuedOn, content, translations, prescriptions, picture } = row
  return {
    homeProgramId: id,
    number,
    issuedOn: storedDate(issuedOn),
    content: contentByLanguage(content, translations).get(language) ?? currentContent(content),
    prescriptions,
    picture,
  }
}

async function readCheckIns(
  tx: Tx,
  { clinicId, episodeId }: LinkAccess,
  from: CalendarDate,
): Promise<PatientCheckIn[]> {
  const rows = await tx
    .select()
    .from(checkIns)
    .where(and(eq(checkIns.clinicId, clinicId), eq(checkIns.episodeId, episodeId), gte(checkIns.day, from)))
    .orderBy(asc(checkIns.day))
  if (rows.length === 0) return []
  const said = await tx
    .select()
    .from(checkInExercises)
    .where(
      and(
        eq(checkInExercises.clinicId, clinicId),
        inArray(
          checkInExercises.checkInId,
          rows.map(({ id }) => id),
        ),
      ),
    )
  // Field by field: what else a therapist recorded is not the patient's page's to show.
  return rows.map(
    ({
      id,
      homeProgramId,
      day,
      done,
      painBefore,
      painDuring,
      painNextDay,
      effort,
      minutes,
      note,
      recordedBy,
    }) => ({
      homeProgramId,
      day: storedDate(day),
      done,
      painBefore,
      painDuring,
      painNextDay,
      effort,
      minutes,
      // Shown as the patient's own words, to be changed: a therapist's are none of them.
      note: recordedBy === null ? note : '',
      exercises: said
        .filter(({ checkInId }) => checkInId === id)
        .map(
          ({ exercise, done: isDone, painDuring: pain, sharpOrWorsening, peripheralized, easedAsMoved }) => ({
            exercise,
            done: isDone,
            painDuring: pain,
            sharpOrWorsening,
            peripheralized,
            easedAsMoved,
          }),
        ),
    }),
  )
}

/** Everything of the patient's own page, in four statements. @throws AppError('not-found') when the link is gone by now */
export const getPatientPage = (access: LinkAccess, at: Date): Promise<PatientPage> =>
  inClinic(access.clinicId, async (tx) => {
    const { name, language: spoken, clinic, dischargedOn, expiresAt } = await readPerson(tx, access)
    const language = paperLanguage(spoken)
    const program = await readProgram(tx, access, language)
    const from = addDays(dayAt(at, clinic.timeZone), -DAYS_BACK)
    const told = await readCheckIns(tx, access, from)
    // The link ends with the last moment of its last day.
    const openUntil = dischargedOn === null ? null : dayAt(new Date(expiresAt.getTime() - 1), clinic.timeZone)
    return patientPageOf(
      { linkId: access.linkId, language, patientName: name, clinic, program, openUntil, checkIns: told },
      wordsOf(language),
    )
  })
