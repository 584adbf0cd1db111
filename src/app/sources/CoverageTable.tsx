import { type Format, useFormat } from '#src/i18n/format.ts'
import { type Catalogue, type Coverage as Covered, type SeriesInfo, flows } from '#src/trade/catalogue.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { spanInWords } from '#src/view/texts/titles.ts'

/** A line for each series with a bar for each year, as long as the part of the year that is published. */
export function CoverageTable({ catalogue }: { readonly catalogue: Catalogue }) {
  const format = useFormat()
  const { t } = format
  const labels = createLabels(catalogue, undefined, format)
  const { years, groups } = coverageMatrix(catalogue)
  return (
    <>
      <p className="max-w-text text-muted">{t('sources.coverage.about')}</p>
      <Legend />
      {groups.map(({ flow, rows }) => (
        <div key={flow} className="mt-lg">
          <div className="grid grid-cols-coverage gap-x-lg border-b border-muted text-small stacked:grid-cols-one">
            <h4 id={`sources-coverage-${flow}`} className="font-semibold">
              {t(`flow.${flow}`)}
            </h4>
            <div className="grid auto-cols-fr grid-flow-col text-fine text-muted" aria-hidden="true">
              {years.map((year) => (
                <span key={year}>{year}</span>
              ))}
            </div>
          </div>
          <ul aria-labelledby={`sources-coverage-${flow}`}>
            {rows.map((row) => (
              <Line key={row.info.id} row={row} name={labels.commodity(row.info)} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

function Line(props: { readonly row: ReturnType<typeof coverageRow>; readonly name: string }) {
  const { info, leads, cells } = props.row
  const format = useFormat()
  return (
    <li className="grid grid-cols-coverage items-center gap-x-lg break-inside-avoid py-xs text-fine stacked:grid-cols-one">
      <p className="text-muted">
        <span className={leads ? 'font-semibold text-ink' : undefined}>{props.name}</span>{' '}
        {`${format.t(`book.${info.book}`)} · ${endsOf(info, format)}`}
      </p>
      <svg
        className="block w-full forced-color-adjust-auto"
        height={2 * pitch}
        role="img"
        aria-label={spoken(cells, format)}
      >
        {cells.map(({ value, weight }, place) =>
          [value, weight].map((cell, at) => (
            <Bar
              key={at === 0 ? 'value' : 'weight'}
              cell={cell}
              at={at}
              from={place / cells.length}
              of={cells.length}
            />
          )),
        )}
      </svg>
    </li>
  )
}

/** Pixels: the height of a bar, and from one to the next below. */
const [thick, pitch] = [7, 10]
/** The part of its column that a whole year fills. */
const filled = 0.88

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`

/** A bar is full where all is as published; else it is an outline, hatched if estimated, dotted if of low reliability. */
function Bar(props: {
  readonly cell: CoveredPart | null
  readonly at?: number
  readonly from?: number
  readonly of?: number
}) {
  const { cell, at = 0, from = 0, of = 1 } = props
  const { number } = useFormat()
  const [top, whole] = [at * pitch + 1, filled / of]
  if (cell === null)
    return (
      <circle className="text-edge" fill="currentColor" cx={percent(from + whole / 2)} cy={top + thick / 2} r="1" />
    )
  const width = (whole * cell.periods) / cell.of
  const fill = { A: 'currentColor', P: 'none', E: 'url(#covered-E)', U: 'url(#covered-U)' }[cell.status]
  return (
    <>
      <rect
        className={at === 0 ? 'text-muted' : 'text-edge'}
        {...{ x: percent(from), y: top, width: percent(width), height: thick, fill, stroke: 'currentColor' }}
      />
      {cell.periods < cell.of && (
        <text fill="currentColor" x={percent(from + width)} dx="4" y={top + thick} fontSize="11" aria-hidden="true">
          {number(cell.periods, 0)}
        </text>
      )}
    </>
  )
}

function Legend() {
  const { t, number } = useFormat()
  const months = 5
  const year = { periods: 12, of: 12, status: 'A' } as const
  const rows: readonly (readonly [CoveredPart | null, string])[] = [
    [year, t('sources.legend.full')],
    [{ ...year, periods: months }, t('sources.legend.part', { count: number(months, 0) })],
    [{ ...year, status: 'P' }, t('sources.legend.P')],
    [{ ...year, status: 'E' }, t('status.E')],
    [{ ...year, status: 'U' }, t('status.U')],
    [null, t('sources.legend.none')],
  ]
  return (
    <ul className="mt-md flex flex-wrap gap-x-xxl gap-y-xs text-small" aria-label={t('sources.legend')}>
      {rows.map(([cell, text], place) => (
        <li key={text} className="flex items-center gap-md">
          <svg className="forced-color-adjust-auto" width="36" height={pitch} aria-hidden="true">
            {place === 0 && <Fillings />}
            <Bar cell={cell} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

/** All bars of the page are filled from here. */
const Fillings = () => (
  <defs>
    <pattern
      id="covered-E"
      className="text-muted"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="2" height="5" fill="currentColor" />
    </pattern>
    <pattern id="covered-U" className="text-muted" width="4" height="4" patternUnits="userSpaceOnUse">
      <circle cx="2" cy="2" r="1" fill="currentColor" />
    </pattern>
  </defs>
)

export function coverageMatrix(catalogue: Catalogue) {
  const years = yearsOf(catalogue)
  const rowsOf = (flow: string) =>
    catalogue.commodities.flatMap((commodity) =>
      commodity.flow === flow ? commodity.series.map((info, place) => coverageRow(info, place, years)) : [],
    )
  return { years, groups: flows.map((flow) => ({ flow, rows: rowsOf(flow) })) }
}

type CoveredPart = Covered & { readonly of: number }

/** Every year from the first to the last that any series has, including years without a figure in between. */
function yearsOf({ commodities }: Catalogue): number[] {
  const covered = commodities.flatMap(({ series }) =>
    series.flatMap(({ coverage }) => coverage.map(({ year }) => year)),
  )
  if (covered.length === 0) return []
  const first = Math.min(...covered)
  return Array.from({ length: Math.max(...covered) - first + 1 }, (_, i) => first + i)
}

function coverageRow(info: SeriesInfo, place: number, years: readonly number[]) {
  const byYear = new Map(info.coverage.map((covered) => [covered.year, covered]))
  const of = info.frequency === 'monthly' ? 12 : 1
  const cell = (coverage: Covered | null = null): CoveredPart | null =>
    coverage === null || coverage.periods === 0 ? null : { ...coverage, of }
  const cells = years.map((year) => {
    const covered = byYear.get(year)
    return { year, value: cell(covered?.value), weight: cell(covered?.weight) }
  })
  return { info, leads: place === 0, cells }
}

/** Names the last month or year of a series, and that of its weight where it differs. */
function endsOf({ value, weight }: SeriesInfo, { t, period }: Format): string {
  const end = period(value.last, 'short')
  if (weight === null) return t('sources.coverage.endsNoWeight', { period: end })
  if (weight.last === value.last) return t('sources.coverage.ends', { period: end })
  return t('sources.coverage.endsApart', { period: end, weightPeriod: period(weight.last, 'short') })
}

function cellText(cell: CoveredPart | null, measure: string, { t, number }: Format): string {
  if (cell === null) return t('sources.coverage.none', { measure })
  const status = t(`status.${cell.status}`)
  if (cell.of === 1) return t('sources.coverage.cellYear', { measure, status })
  const count = number(cell.periods, 0)
  return t('sources.coverage.cell', { measure, count, all: number(cell.of, 0), status })
}

/** The bars of a line in words: years that have the same are said together. */
function spoken(cells: ReturnType<typeof coverageRow>['cells'], format: Format): string {
  const runs: { readonly text: string; readonly first: number; last: number }[] = []
  for (const measure of ['value', 'weight'] as const)
    for (const { year, [measure]: cell } of cells) {
      const text = cellText(cell, format.t(`control.measure.${measure}`), format)
      const run = runs.at(-1)
      if (run?.text === text) run.last = year
      else runs.push({ text, first: year, last: year })
    }
  return format.clauses(
    runs.map(({ text, first, last }) => `${spanInWords(String(first), String(last), format)}: ${text}`),
  )
}
