import type { PageLanguage } from '@/lib/clinical/languages/load-patient-page-words'
import type { PatientPage } from '@/lib/clinical/patient-page/page'

/** The last two weeks, newest first. */
export function History({
  checkIns,
  words: { history, date },
}: {
  checkIns: PatientPage['checkIns']
  words: PageLanguage
}) {
  return (
    <section data-screen-only className="card flex flex-col gap-2">
      <h2 className="text-xl font-semibold">{history.heading}</h2>
      {checkIns.length === 0 ? <p className="text-muted">{history.empty}</p> : null}
      <ul className="divide-y divide-line">
        {checkIns.toReversed().map(({ homeProgramId, day, done, painBefore, painDuring, painNextDay }) => {
          const pains = [
            painBefore === null ? [] : history.before(painBefore),
            painDuring === null ? [] : history.during(painDuring),
            painNextDay === null ? [] : history.nextDay(painNextDay),
          ].flat()
          return (
            <li key={`${homeProgramId} ${day}`} className="py-2">
              <p className="flex flex-wrap justify-between gap-x-3 font-medium">
                <span>{date(day)}</span> <span>{history.done[done]}</span>
              </p>
              {pains.length === 0 ? null : (
                <p className="text-muted first-letter:uppercase">{pains.join(', ')}</p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
