import { grouped } from '#src/lib/grouped.ts'
import { monthRange } from '#src/trade/periods.ts'
import { type Point, gapAt, pointOf } from '#src/trade/point.ts'
import type { Tables } from '#mocks/tables/tables.ts'
import { counted } from '#mocks/check/coverage.ts'
import { changesInWords } from '#mocks/check/outliers.ts'
import { type Section, spans } from '#mocks/check/section.ts'

/** A line of a table beside the books, with a gap for every month that is missing between its first and its last. */
type Line = { readonly id: string; readonly points: readonly Point[] }

function lineOf(id: string, points: readonly Point[]): Line {
  const known = new Map(points.flatMap((point) => (point.value === null ? [] : [[point.period, point]])))
  const months = [...known.keys()].toSorted()
  const [first, last] = [months[0], months.at(-1)]
  const whole = first === undefined || last === undefined ? [] : monthRange(first, last)
  return { id, points: whole.map((month) => known.get(month) ?? gapAt(month)) }
}

type Beside = Pick<Tables, 'world' | 'rates' | 'buyers' | 'customsYuan' | 'prices' | 'europe'>

export function linesBeside({ world, rates, buyers, customsYuan, prices, europe }: Beside): Line[] {
  const lines = <Row extends Parameters<typeof pointOf>[0]>(
    rows: readonly Row[],
    nameOf: (row: Row) => string,
    valueOf: (row: Row) => number | null,
  ): Line[] =>
    Array.from(grouped(rows, nameOf), ([id, own]) =>
      lineOf(
        id,
        own.map((row) => pointOf(row, valueOf(row))),
      ),
    )
  const bought = buyers.map(({ valueStatus, weightStatus, ...row }) =>
    row.product === 'OILGAS'
      ? { ...row, measure: 'value', amount: row.valueUsd, status: valueStatus }
      : { ...row, measure: 'weight', amount: row.netWeightKg, status: weightStatus },
  )
  return [
    ...lines(
      world,
      ({ flow }) => `world ${flow}, value`,
      ({ valueUsd }) => valueUsd,
    ),
    lineOf('yuan per dollar', rates.cny),
    lineOf('roubles per dollar', rates.rub),
    lineOf('dollars per euro', rates.eur),
    lineOf('US consumer prices', rates.usPrices),
    lineOf('Urals', rates.urals),
    ...lines(
      bought,
      ({ product, buyer, measure }) => `${product} ${buyer}, ${measure}`,
      ({ amount }) => amount,
    ),
    ...lines(
      customsYuan,
      ({ flow }) => `own yuan ${flow}`,
      ({ valueCny }) => valueCny,
    ),
    ...lines(
      prices,
      ({ benchmark }) => `price of ${benchmark}`,
      ({ priceUsd }) => priceUsd,
    ),
    ...lines(
      europe,
      ({ partner }) => `EU exports to ${partner}, euro`,
      ({ valueEur }) => valueEur,
    ),
  ]
}

/** The span of each line, its statuses, its missing months and its zeros. */
export function besideCoverage(lines: readonly Line[]): Section {
  return {
    title: 'Beside the books: coverage, gaps and zeros',
    lines: lines.map(({ id, points }) => {
      const months = (what: string, value: null | 0): string => {
        const found = points.filter((point) => point.value === value).map(({ period }) => period)
        return found.length === 0 ? '' : `; ${what}: ${spans(found)}`
      }
      const reach = `${points[0]?.period} to ${points.at(-1)?.period}, ${counted(points.map(({ status }) => status))}`
      return `${id}: ${reach}${months('missing', null)}${months('0', 0)}`
    }),
    faults: [],
  }
}

export function besideOutliers(lines: readonly Line[]): Section {
  return {
    title: 'Beside the books: changes on a year earlier that stand out',
    lines: lines.flatMap(({ id, points }) => changesInWords(id, points)),
    faults: [],
  }
}
