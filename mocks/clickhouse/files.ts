import * as v from 'valibot'
import { grouped } from '#src/lib/grouped.ts'
import { composite, composites } from '#src/trade/amounts.ts'
import type { Book } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import type { Observation } from '#src/trade/observation.ts'
import { statuses } from '#src/trade/status.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import type { ObservationRow } from '#mocks/tables/tables.ts'
import type { Pair } from '#mocks/clickhouse/pair.ts'
import { rowsOf } from '#mocks/clickhouse/statements.ts'

const status = v.nullable(v.picklist(statuses))
const amount = v.nullable(v.number())
const books = ['customs', 'baci', 'baci-partial', 'quoted', 'yearly'] as const

const row = v.object({
  flow: v.picklist(flows),
  cmdCode: v.string(),
  book: v.picklist(books),
  period: v.string(),
  valueUsd: amount,
  netWeightKg: amount,
  valueStatus: status,
  weightStatus: status,
  source: v.string(),
  plusMinusUsd: v.optional(v.number()),
  statedGrowthPct: v.exactOptional(v.number()),
  note: v.exactOptional(v.string()),
})

export type FigureRow = ObservationRow & { readonly book: (typeof books)[number] }

const figureRow = v.pipe(
  row,
  v.transform(({ flow, cmdCode, book, valueUsd, source, plusMinusUsd, ...rest }): FigureRow => ({
    flow,
    cmdCode,
    book,
    observation: {
      ...rest,
      value: valueUsd,
      sources: [source],
      ...(plusMinusUsd === undefined ? {} : { plusMinus: plusMinusUsd }),
    },
  })),
)
export const figureRows = v.array(figureRow)

const allGoods = 'TOTAL'

/** Figures of these commodities in every book, and of the parts of composites. */
export async function figuresOf(
  pair: Pair,
  asked: { readonly flows: readonly string[]; readonly codes: readonly string[] },
): Promise<FigureRow[]> {
  const codes = asked.codes.flatMap((code) => [code, ...(composites[code] ?? [])])
  const values = { ...pair.values, flows: asked.flows, codes: [...new Set(codes)] }
  const known = await rowsOf(pair.engine, 'observations', 'observations', values)
  const totals = codes.includes(allGoods) ? await rowsOf(pair.engine, 'observations', 'totals', values) : []
  return v.parse(figureRows, [...known, ...totals])
}

const shownBook = (book: FigureRow['book']): Exclude<Book, 'russia' | 'file'> =>
  book === 'baci-partial' ? 'baci' : book

/** Series of one commodity, the main book's first. A bare id is of the first book that has it, quoted figures aside. */
export function filesOf(rows: readonly FigureRow[], flow: SeriesFile['flow'], cmdCode: string): SeriesFile[] {
  const inFlow = rows.filter((one) => one.flow === flow)
  const parts = composites[cmdCode]
  const known = grouped(
    inFlow.filter((one) => one.cmdCode === cmdCode),
    ({ book }) => shownBook(book),
  )
  const observationsIn = (book: Book): readonly Observation[] =>
    (known.get(book) ?? []).map(({ observation }) => observation)
  const months = parts === undefined ? observationsIn('customs') : sumOf(inFlow, parts)
  const id = `${flow}-${cmdCode}`
  const [baci, quoted, yearly] = [observationsIn('baci'), observationsIn('quoted'), observationsIn('yearly')]
  const hasMain = months.length > 0
  const files = [
    { id, book: 'customs', frequency: 'monthly', observations: months },
    { id: hasMain ? `${id}.baci` : id, book: 'baci', frequency: 'annual', observations: baci },
    { id: `${id}.quoted`, book: 'quoted', frequency: 'annual', observations: quoted },
    {
      id: hasMain || baci.length > 0 ? `${id}.yearly` : id,
      book: 'yearly',
      frequency: 'annual',
      observations: yearly,
    },
  ] as const
  return files.filter(({ observations }) => observations.length > 0).map((file) => ({ ...file, flow, cmdCode }))
}

/** Only months of Customs are summed to composites. */
function sumOf(rows: readonly FigureRow[], parts: readonly string[]): readonly Observation[] {
  const months = grouped(
    rows.filter(({ book }) => book === 'customs'),
    ({ cmdCode }) => cmdCode,
  )
  const known = parts.map((part) => (months.get(part) ?? []).map(({ observation }) => observation))
  return known.some((part) => part.length === 0) ? [] : composite(known)
}
