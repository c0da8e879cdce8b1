import { Fragment } from 'react'
import { Card } from '@/components/ui/card'
import type { NumbersGroup, ShownMean } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import type { MeasureShown } from './measures'
import { Whisker, WhiskerAxis } from './whisker'

/** A drawing beside its numbers, where there is room for it. */
const DRAWN = 'hidden px-1 py-0 lg:table-cell print:table-cell'

const TOO_FEW = 'Too few to show'

/** '62 %', '54–70 %', of how many episodes; or why it is not said. */
function MeanInWords({ shown, measure }: { shown: ShownMean; measure: MeasureShown }) {
  if (shown === 'too-few') return <span className="text-muted">{TOO_FEW}</span>
  if (shown === 'none') return <span className="text-muted">Not told</span>
  const { told, mean, interval } = shown
  return (
    <>
      {measure.inWords(mean)}
      <span className="block text-sm text-muted">
        {interval ? (
          <span className="sm:whitespace-nowrap">{measure.between(interval)}</span>
        ) : (
          'No interval: all alike'
        )}
      </span>
      <span className="block text-sm text-muted">n = {told}</span>
    </>
  )
}

function Row({ group, measures }: { group: NumbersGroup; measures: readonly MeasureShown[] }) {
  const { name, shown } = group
  return (
    <tr className="border-b border-line align-top last:border-0 print:break-inside-avoid">
      <th
        scope="row"
        className="min-w-32 px-3 py-2.5 text-left font-normal wrap-anywhere sm:min-w-40 sm:px-5"
      >
        {name}
      </th>
      {shown ? (
        <>
          <td className="px-1.5 py-2.5 text-right tabular-nums sm:px-3">
            {shown.episodes}
            <span className="block text-sm text-muted">
              {shown.patients} {shown.patients === 1 ? 'patient' : 'patients'}
            </span>
          </td>
          {measures.map((measure) => {
            const mean = shown[measure.key]
            return (
              <Fragment key={measure.key}>
                <td className="px-1.5 py-2.5 text-right tabular-nums sm:px-3">
                  <MeanInWords shown={mean} measure={measure} />
                </td>
                <td className={DRAWN}>
                  <Whisker measure={measure} shown={typeof mean === 'object' ? mean : null} />
                </td>
              </Fragment>
            )
          })}
        </>
      ) : (
        <td colSpan={1 + 2 * measures.length} className="px-1.5 py-2.5 text-muted sm:px-3">
          {TOO_FEW}
        </td>
      )}
    </tr>
  )
}

/**
 * One breakdown of the clinic's numbers, each mean with its interval in numbers and drawn on an axis of its
 * own.
 */
export const NumbersTable = ({
  title,
  note,
  groups,
  measures,
}: {
  title: string
  note: string
  groups: readonly NumbersGroup[]
  measures: readonly MeasureShown[]
}) => (
  <Card title={title} note={note} flush className="print:break-inside-auto!">
    <table className="w-full">
      <caption className="sr-only">{title}</caption>
      <thead className="border-b border-line text-sm text-muted">
        <tr className="align-bottom">
          <th scope="col" className="px-3 py-2 text-left font-medium sm:px-5">
            Group
          </th>
          <th scope="col" className="px-1.5 py-2 text-right font-medium sm:px-3">
            Episodes
          </th>
          {measures.map((measure) => (
            <Fragment key={measure.key}>
              <th scope="col" className="px-1.5 py-2 text-right font-medium sm:px-3">
                {measure.name}
              </th>
              <th scope="col" className={`${DRAWN} w-38 text-left font-medium`}>
                <span className="sr-only">{measure.name}, drawn</span>
                <WhiskerAxis measure={measure} />
              </th>
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Row key={group.key} group={group} measures={measures} />
        ))}
      </tbody>
    </table>
  </Card>
)
