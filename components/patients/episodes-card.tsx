import { Card } from '@/components/ui/card'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { DischargeReason } from '@/lib/patients/schema'
import { DISCHARGE_WORDS } from './patient-words'

type PastEpisode = {
  readonly id: string
  readonly problem: string
  readonly openedOn: CalendarDate
  readonly dischargedOn: CalendarDate | null
  readonly dischargeReason: DischargeReason | null
  readonly dischargeNote: string | null
}

/** Courses of treatment that ended. */
export const EpisodesCard = ({ episodes }: { episodes: readonly PastEpisode[] }) => (
  <Card title="Earlier episodes" flush>
    <ul className="divide-y divide-line">
      {episodes.map((episode) => (
        <li key={episode.id} className="px-4 py-3 sm:px-5">
          <p className="font-medium">{episode.problem}</p>
          <p className="text-sm text-muted">
            {dateInWords(episode.openedOn)}
            {episode.dischargedOn ? ` to ${dateInWords(episode.dischargedOn)}` : ''}
            {episode.dischargeReason ? `: ${DISCHARGE_WORDS[episode.dischargeReason].toLowerCase()}` : ''}
          </p>
          {episode.dischargeNote ? (
            <p className="mt-1 text-sm break-words whitespace-pre-line">{episode.dischargeNote}</p>
          ) : null}
        </li>
      ))}
    </ul>
  </Card>
)
