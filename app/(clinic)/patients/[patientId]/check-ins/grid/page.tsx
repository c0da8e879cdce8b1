import type { Metadata } from 'next'
import Form from 'next/form'
import { CheckInGrid } from '@/components/check-ins/check-in-grid'
import { checkInProgram } from '@/components/check-ins/check-in-program'
import { NoHomeProgram } from '@/components/check-ins/no-home-program'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { controlStyle } from '@/components/ui/control-style'
import { DrawnAnew } from '@/components/ui/drawn-anew'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { listRecordedDays, type RecordedGridDay } from '@/lib/check-ins/reads-grid'
import { GRID_DAYS } from '@/lib/check-ins/schema'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { addDays, type CalendarDate, parseCalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords, shortDate } from '@/lib/clinical/date-in-words'
import { weekdayOf } from '@/lib/clinical/progress/week'
import { getIssuedPlan, listHomePrograms } from '@/lib/home-programs/reads'
import { getOpenEpisode } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { recordCheckInGridAction } from './actions'

export const metadata: Metadata = { title: 'Paper log' }

type CheckInGridPageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<{ from?: string | string[] }>
}

const WEEKDAY_WORDS = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
} as const

/** The day asked for, or else the one after the last that is recorded, or the last two weeks where less than that is left. */
function firstDay(
  asked: string | string[] | undefined,
  issuedOn: CalendarDate,
  recorded: readonly RecordedGridDay[],
  today: CalendarDate,
): CalendarDate {
  const last = recorded.at(-1)?.day
  const open = last ? addDays(last, 1) : issuedOn
  const twoWeeksAgo = addDays(today, 1 - GRID_DAYS)
  const wanted =
    (typeof asked === 'string' ? parseCalendarDate(asked) : null) ?? (open < twoWeeksAgo ? open : twoWeeksAgo)
  if (wanted < issuedOn) return issuedOn
  return wanted > today ? today : wanted
}

/** The days of the grid: those that have come. */
const gridDays = (from: CalendarDate, recorded: readonly RecordedGridDay[], today: CalendarDate) =>
  Array.from({ length: GRID_DAYS }, (_, index) => addDays(from, index))
    .filter((day) => day <= today)
    .map((day) => {
      const known = recorded.find((one) => one.day === day)
      return {
        day,
        label: `${WEEKDAY_WORDS[weekdayOf(day)]} ${shortDate(day)}`,
        version: known?.version ?? null,
        isLocked: known !== undefined,
        done: known?.done ?? null,
        painBefore: known?.painBefore ?? null,
        painDuring: known?.painDuring ?? null,
        painNextDay: known?.painNextDay ?? null,
      }
    })

/** A returned log of the newest home program, two weeks at a time. */
export default async function CheckInGridPage({ params, searchParams }: CheckInGridPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const [{ timeZone }, episode, programs] = await Promise.all([
    getClinic(therapist),
    getOpenEpisode(chart),
    listHomePrograms(chart),
  ])
  const newest = programs.find(({ episodeId }) => episodeId === episode?.id)
  if (!newest)
    return (
      <>
        <PageHeader title="Paper log" />
        <Card>
          <NoHomeProgram patientId={patientId}>
            A log is printed with a home program. Issue one first.
          </NoHomeProgram>
        </Card>
      </>
    )
  const [program, recorded] = await Promise.all([
    getIssuedPlan(chart, newest.id),
    listRecordedDays(chart, newest.id),
  ])
  const today = clinicToday(timeZone)
  const from = firstDay((await searchParams).from, program.issuedOn, recorded, today)
  const next = addDays(from, GRID_DAYS)
  const days = gridDays(from, recorded, today)
  return (
    <>
      <PageHeader
        title="Paper log"
        note={`Home program ${program.number}, issued on ${dateInWords(program.issuedOn)}. Days that are on record are locked.`}
        actions={
          <Form action={paths.checkInGrid(patientId)} className="flex items-end gap-2">
            <label className="flex flex-col gap-1 text-sm font-medium">
              First day
              <input
                key={from}
                type="date"
                name="from"
                defaultValue={from}
                min={program.issuedOn}
                max={today}
                required
                className={controlStyle}
              />
            </label>
            <Button type="submit">Show</Button>
          </Form>
        }
      />
      <Card className="max-w-4xl">
        <DrawnAnew>
          <CheckInGrid
            key={`${from} ${days.map(({ version }) => version ?? '').join(' ')}`}
            action={recordCheckInGridAction.bind(null, patientId)}
            program={checkInProgram(program)}
            days={days}
            nextHref={next <= today ? paths.checkInGrid(patientId, next) : paths.progress(patientId)}
          />
        </DrawnAnew>
      </Card>
    </>
  )
}
