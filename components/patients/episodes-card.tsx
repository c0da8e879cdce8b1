import { type Paper, PaperLinks } from '@/components/letters/paper-links'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { DISCHARGE_REASON_LABELS } from '@/lib/clinical/labels'
import type { DischargeReason } from '@/lib/clinical/vocabulary'
import { paths } from '@/lib/paths'

type PastEpisode = {
  readonly id: string
  readonly problem: string
  readonly continuesEpisodeId: string | null
  readonly openedOn: CalendarDate
  readonly dischargedOn: CalendarDate | null
  readonly dischargeReason: DischargeReason | null
  readonly dischargeNote: string | null
}

type Summary = { readonly id: string; readonly episodeId: string; readonly writtenOn: CalendarDate }

/** Courses of treatment that ended, what each went on from, and its summary. */
export const EpisodesCard = ({
  patientId,
  episodes,
  summaries,
  paper,
  canContinue,
}: {
  patientId: string
  episodes: readonly PastEpisode[]
  summaries: readonly Summary[]
  /** The clinic's own paper comes first. */
  paper: Paper
  /** Whether another episode can be opened now. */
  canContinue: boolean
}) => (
  <Card title="Earlier episodes" flush>
    <ul className="divide-y divide-line">
      {episodes.map((episode) => {
        const summary = summaries.find(({ episodeId }) => episodeId === episode.id)
        const from = episodes.find(({ id }) => id === episode.continuesEpisodeId)
        return (
          <li key={episode.id} className="flex flex-col gap-2 px-4 py-3 sm:px-5">
            <div className="min-w-0">
              <p className="font-medium break-words">{episode.problem}</p>
              <p className="text-sm text-muted">
                {dateInWords(episode.openedOn)}
                {episode.dischargedOn ? ` to ${dateInWords(episode.dischargedOn)}` : ''}
                {episode.dischargeReason
                  ? `: ${DISCHARGE_REASON_LABELS[episode.dischargeReason].toLowerCase()}`
                  : ''}
              </p>
              {from ? (
                <p className="text-sm break-words text-muted">
                  Went on from “{from.problem}” of {dateInWords(from.openedOn)}.
                </p>
              ) : null}
              {episode.dischargeNote ? (
                <p className="mt-1 text-sm break-words whitespace-pre-line">{episode.dischargeNote}</p>
              ) : null}
            </div>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
              {summary ? (
                <>
                  <span>Discharge summary</span>
                  <PaperLinks
                    href={(size) => paths.dischargeSummaryPdf(patientId, summary.id, size)}
                    paper={paper}
                    of={`of the discharge summary of ${dateInWords(summary.writtenOn)}`}
                  />
                </>
              ) : null}
              <LinkButton href={paths.progressReports(patientId, episode.id)} variant="quiet" size="small">
                Report on it<span className="sr-only">: {episode.problem}</span>
              </LinkButton>
              {canContinue ? (
                <LinkButton href={paths.newEpisode(patientId, episode.id)} variant="quiet" size="small">
                  Continue<span className="sr-only"> from {episode.problem}</span>
                </LinkButton>
              ) : null}
            </div>
          </li>
        )
      })}
    </ul>
  </Card>
)
