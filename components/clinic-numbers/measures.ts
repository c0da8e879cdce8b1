import type { ClinicNumbers, ShownGroup } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import type { Mean } from '@/lib/clinical/clinic-numbers/mean-interval'

type Interval = NonNullable<Mean['interval']>

/** How one measure is said, and the axis on which all of its means stand. */
export type MeasureShown = {
  readonly key: 'adherence' | 'painChange'
  readonly name: string
  readonly inWords: (value: number) => string
  readonly between: (interval: Interval) => string
  readonly domain: readonly [number, number]
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const ADHERENCE: MeasureShown = {
  key: 'adherence',
  name: 'Adherence',
  inWords: percent,
  between: ({ from, to }) => `${Math.round(from * 100)}–${percent(to)}`,
  domain: [0, 1],
  ticks: [0, 0.5, 1].map((value) => ({ value, text: percent(value) })),
}

/** '−1.8', '+0.4', '0.0'. */
function points(change: number): string {
  const tenths = Math.round(change * 10)
  const sign = tenths === 0 ? '' : tenths < 0 ? '−' : '+'
  return `${sign}${(Math.abs(tenths) / 10).toFixed(1)}`
}

const LEAST_POINTS = 3

const isMean = (shown: ShownGroup['painChange'] | undefined): shown is Mean => typeof shown === 'object'

/** Wide enough for every interval of the page, and the same to both sides of no change. */
function painChange({ all, conditions, therapists, templates }: ClinicNumbers): MeasureShown {
  const furthest = [all, ...conditions, ...therapists, ...templates]
    .map(({ shown }) => shown?.painChange)
    .filter(isMean)
    .flatMap(({ mean, interval }) => (interval ? [interval.from, interval.to] : [mean]))
    .map(Math.abs)
  const end = Math.ceil(Math.max(LEAST_POINTS, ...furthest))
  return {
    key: 'painChange',
    name: 'Change in pain',
    inWords: points,
    between: ({ from, to }) => `${points(from)} to ${points(to)}`,
    domain: [-end, end],
    ticks: [
      { value: -end, text: `−${end}` },
      { value: 0, text: '0' },
      { value: end, text: `+${end}` },
    ],
  }
}

/** What is shown of each group, on axes that all tables of the page share. */
export const measuresOf = (numbers: ClinicNumbers): readonly MeasureShown[] => [
  ADHERENCE,
  painChange(numbers),
]
