import { toldInWords } from '@/components/check-ins/told-words'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { TextLink } from '@/components/ui/text-link'
import { shortDate } from '@/lib/clinical/date-in-words'
import { paths } from '@/lib/paths'

type CheckInLine = {
  readonly id: string
  readonly day: string
  readonly done: 'all' | 'some' | 'none'
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly painNextDay: number | null
  readonly effort: 'easy' | 'right' | 'hard' | null
  readonly minutes: number | null
  readonly recordedBy: string | null
  readonly linkId: string | null
}

const LAST = 5
const DONE_WORDS = { all: 'All done', some: 'Some done', none: 'Not done' } as const
const shown = (pain: number | null): string => (pain === null ? '–' : String(pain))

/** The last few days the patient told about. `checkIns` come oldest first, as they are read. */
export function CheckInsCard({
  patientId,
  checkIns,
  canRecord,
}: {
  patientId: string
  checkIns: readonly CheckInLine[]
  canRecord: boolean
}) {
  const last = checkIns.slice(-LAST).toReversed()
  return (
    <Card
      title="Check-ins"
      flush
      action={
        canRecord ? (
          <div className="flex flex-wrap gap-2">
            <LinkButton href={paths.checkInGrid(patientId)} size="small" variant="quiet">
              Paper log
            </LinkButton>
            <LinkButton href={paths.newCheckIn(patientId)} size="small">
              Record<span className="sr-only"> check-in</span>
            </LinkButton>
          </div>
        ) : null
      }
    >
      {last.length === 0 ? (
        <p className="px-4 py-5 text-muted sm:px-5">
          None yet. They begin with the first home program and come from the paper log, from asking, or from
          the patient’s page.
        </p>
      ) : (
        <>
          <table className="w-full text-left tabular-nums">
            <caption className="sr-only">The last check-ins, with pain from 0 to 10</caption>
            <thead>
              <tr className="border-b border-line text-sm text-muted">
                <th scope="col" className="py-2 pl-4 font-medium sm:pl-5">
                  Day
                </th>
                <th scope="col" className="py-2 pl-3 font-medium">
                  Program
                </th>
                <th scope="col" className="py-2 pl-3 text-right font-medium">
                  Before
                </th>
                <th scope="col" className="py-2 pl-3 text-right font-medium">
                  During
                </th>
                <th scope="col" className="py-2 pr-4 pl-3 text-right font-medium sm:pr-5">
                  Next day
                </th>
              </tr>
            </thead>
            <tbody>
              {last.map((checkIn) => (
                <tr key={checkIn.id} className="border-b border-line">
                  <th scope="row" className="py-2 pl-4 font-normal whitespace-nowrap sm:pl-5">
                    <TextLink href={paths.editCheckIn(patientId, checkIn.id)}>
                      {shortDate(checkIn.day)}
                    </TextLink>
                  </th>
                  <td className="py-2 pl-3">
                    {DONE_WORDS[checkIn.done]}
                    <span className="block text-sm text-muted">{toldInWords(checkIn).join(', ')}</span>
                  </td>
                  <td className="py-2 pl-3 text-right">{shown(checkIn.painBefore)}</td>
                  <td className="py-2 pl-3 text-right">{shown(checkIn.painDuring)}</td>
                  <td className="py-2 pr-4 pl-3 text-right sm:pr-5">{shown(checkIn.painNextDay)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="px-4 py-2.5 text-sm sm:px-5">
            <TextLink href={paths.progress(patientId)}>All check-ins and how pain went</TextLink>
          </p>
        </>
      )}
    </Card>
  )
}
