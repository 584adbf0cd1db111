import { baciBreak, crossesBaciBreak } from '#src/trade/baciBreak.ts'
import type { Book } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Products } from '#src/trade/products.ts'
import type { MostMoved, Movements, MoverMeasure } from '#src/trade/movers.ts'
import type { MoverMark } from '#src/view/viewState.ts'
import { largeHeadings, mostMoved, movements } from '#src/trade/movers.ts'
import type { Conversion, Money } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Status } from '#src/trade/status.ts'
import type { Cell, Rows } from '#src/figure/files/csv.ts'
import { csvMoney } from '#src/figure/files/csv.ts'

const shownEachWay = 8

/** All headings of a flow in two years, and those that the chart shows. */
export type MoversData = {
  readonly money: Money
  readonly flow: Flow
  readonly a: string
  readonly b: string
  readonly by: MoverMeasure
  readonly mark: MoverMark
  readonly all: Movements
  readonly most: MostMoved
  /** The months without a rate, where a year could not be converted. */
  readonly missingRates: readonly string[]
}

export function moversData(
  before: Products,
  after: Products,
  by: MoverMeasure,
  mark: MoverMark = 'bars',
  conversion: Conversion = inDollars,
): MoversData {
  const [first, second] = [conversion.products(before), conversion.products(after)]
  const all = movements(first, second)
  const most = mostMoved(all.moved, by, shownEachWay, largeHeadings(before, after))
  return {
    money: conversion.money,
    flow: after.flow,
    a: String(before.year),
    b: String(after.year),
    by,
    mark,
    all,
    most,
    missingRates: [...(first.missingRates ?? []), ...(second.missingRates ?? [])],
  }
}

/** Of every heading of the two years, which are of one book. */
export function sourcesOf({ all: { moved, appeared, vanished } }: Pick<MoversData, 'all'>): readonly string[] {
  return [...new Set([...moved, ...appeared, ...vanished].flatMap(({ sources }) => sources))]
}

/** The book that both years are of. */
export function bookOf(data: Pick<MoversData, 'all'>): Book {
  return sourcesOf(data).includes('comtrade-yearly') ? 'yearly' : 'baci'
}

/** May what rose and fell between the two years have done so by a change of source? */
export function crossesSources(data: Pick<MoversData, 'all' | 'a' | 'b'>): boolean {
  return crossesBaciBreak(bookOf(data), [data.a, data.b])
}

/** Said in every row: a table is sorted and cut, and what stands above it stays behind. In English, as its columns are. */
const acrossSources = `BACI has reports of both countries to ${baciBreak.both} and of China alone from ${baciBreak.alone}: the change may be one of source`

const columns = [
  'flow',
  'cmd_code',
  'commodity',
  'from',
  'to',
  'value_from',
  'value_to',
  'change',
  'change_percent',
  'unit',
  'status',
  'source',
  'note',
] as const

/** Every heading of both years by its change in value, then those of one year alone, whose other cells are empty. */
export function moversRows(data: MoversData, nameOf: (cmdCode: string) => string): Rows {
  const { money, flow, a, b, all } = data
  const note = crossesSources(data) ? acrossSources : null
  const moved = all.moved.toSorted((one, other) => other.change - one.change)
  const row = (
    cmdCode: string,
    numbers: readonly (number | null)[],
    status: Status | null,
    sources: readonly string[],
  ): Cell[] => {
    return [flow, cmdCode, nameOf(cmdCode), a, b, ...numbers, csvMoney[money], status, sources.join(';'), note]
  }
  return {
    columns,
    rows: [
      ...moved.map(({ cmdCode, before, after, change, percent, status, sources }) =>
        row(cmdCode, [before, after, change, percent], status, sources),
      ),
      ...all.appeared.map(({ cmdCode, value, status, sources }) =>
        row(cmdCode, [null, value, null, null], status, sources),
      ),
      ...all.vanished.map(({ cmdCode, value, status, sources }) =>
        row(cmdCode, [value, null, null, null], status, sources),
      ),
    ],
  }
}
