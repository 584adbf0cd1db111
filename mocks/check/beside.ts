import { grouped } from '#src/lib/grouped.ts'
import { measured } from '#src/trade/measure.ts'
import { monthRange } from '#src/trade/periods.ts'
import { type Point, gapAt } from '#src/trade/point.ts'
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
  const pointsOf = (rows: readonly { readonly point: Point }[]): Point[] => rows.map(({ point }) => point)
  return [
    ...Array.from(
      grouped(world, ({ flow }) => flow),
      ([flow, rows]) => lineOf(`world ${flow}, value`, pointsOf(rows)),
    ),
    lineOf('yuan per dollar', rates.cny),
    lineOf('roubles per dollar', rates.rub),
    lineOf('dollars per euro', rates.eur),
    lineOf('US consumer prices', rates.usPrices),
    lineOf('Urals', rates.urals),
    ...Array.from(
      grouped(buyers, ({ product, buyer }) => `${product} ${buyer}`),
      ([id, rows]) => {
        const measure = id.startsWith('OILGAS') ? 'value' : 'weight'
        return lineOf(
          `${id}, ${measure}`,
          rows.map(({ observation }) => measured(observation, measure)),
        )
      },
    ),
    ...Array.from(
      grouped(customsYuan, ({ flow }) => flow),
      ([flow, rows]) => lineOf(`own yuan ${flow}`, pointsOf(rows)),
    ),
    ...Array.from(
      grouped(prices, ({ benchmark }) => benchmark),
      ([id, rows]) => lineOf(`price of ${id}`, pointsOf(rows)),
    ),
    ...Array.from(
      grouped(europe, ({ partner }) => partner),
      ([partner, rows]) =>
        lineOf(
          `EU exports to ${partner}, euro`,
          rows.map(({ period, valueEur: value, status, source }) => ({ period, value, status, sources: [source] })),
        ),
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
