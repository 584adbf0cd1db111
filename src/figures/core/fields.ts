import type { TooltipRow } from '#src/chart/tooltip/tooltipRows.ts'
import type { Table, TableCell } from '#src/publish/content.ts'
import type { Format } from '#src/i18n/format.ts'
import { isFinal, weakest } from '#src/trade/observation.ts'

/** A number as it is written, with its status and sources; `text` is null where there is no number. */
export type Fact = TableCell & { readonly sources: readonly string[] }

/** One thing that a figure tells of its records: columns of the table, a row of the tooltip, a clause of the speech. */
export type Field<Item> = {
  readonly id: string
  readonly name: string
  readonly colour: (item: Item) => number
  /** One for each of its columns; none where nothing is told of the record. */
  readonly facts: (item: Item) => readonly Fact[]
  /** Writes all facts of a record as one text. */
  readonly join: (texts: readonly (string | null)[], item: Item) => string | null
  /** Says that text. */
  readonly say: (text: string, item: Item) => string
}

export const noFact: Fact = { text: null, status: null, sources: [] }

/** `China, 2021: 11.7%`. */
export const saidOf =
  (name: string, { t }: Format) =>
  (facts: string) =>
    t('list.named', { name, text: facts })

/** A record's tooltip, with remarks under its rows, and the sentence that a screen reader says for it. */
export function toldOf<Item>(
  name: string,
  item: Item,
  fields: readonly Field<Item>[],
  remarks: readonly string[],
  format: Format,
) {
  const told = fields.flatMap(({ id, name: of, colour, facts, join, say }) => {
    const all = facts(item)
    if (all.length === 0) return []
    const amount = join(
      all.map(({ text }) => text),
      item,
    )
    const status = all.map((fact) => fact.status).reduce(weakest, null)
    const row: TooltipRow = {
      id,
      colourIndex: colour(item),
      name: of,
      amount,
      status,
      sources: [...new Set(all.flatMap(({ sources }) => sources))],
    }
    if (amount === null) return [{ row, clause: [] }]
    const said = say(amount, item)
    if (status === null || isFinal(status)) return [{ row, clause: [said] }]
    return [{ row, clause: [format.t('note.status.lines', { names: said, facts: format.t(`status.${status}`) })] }]
  })
  const clauses = told.flatMap(({ clause }) => clause)
  const spoken = saidOf(name, format)(format.clauses(clauses))
  return { tooltip: { rows: told.map(({ row }) => row), remarks }, spoken }
}

/** A row for each record, the facts of its fields by column. */
export const cellsOf = <Item>(
  item: Item,
  fields: readonly Pick<Field<Item>, 'facts'>[],
): Table['rows'][number]['cells'] => fields.flatMap(({ facts }) => facts(item))
