import { grouped } from '#src/lib/grouped.ts'
import { languages } from '#src/i18n/languages.ts'
import { composites } from '#src/trade/steps.ts'
import type { ListedPartner } from '#src/trade/beside/partners.ts'
import type { buyersTable, dependenceTable, dependenceTotalsTable } from '#src/trade/tables/beside.ts'
import type { customsYearsTable, partialBaciTable } from '#src/trade/tables/books.ts'
import type { synonymsTable } from '#src/trade/tables/catalogue.ts'
import type { RowOf } from '#src/trade/tables/cells.ts'
import type { Rule } from '#mocks/readers/table.ts'
import { scripts } from '#mocks/readers/languages.ts'

// Rules of single tables, beside those that every table has.

type Cells = { readonly [field: string]: unknown }

/** Texts have a shape; in a list, each of them. */
export const shaped =
  (shapes: { readonly [field: string]: RegExp }): Rule<Cells> =>
  () =>
  (row) => {
    for (const [field, shape] of Object.entries(shapes)) {
      const text = [row[field]].flat().find((one) => !shape.test(String(one)))
      if (text !== undefined) return [field, `'${String(text)}' does not match ${shape.source}`]
    }
    return undefined
  }

const composite = Object.keys(composites).join('|')
/** A code of the picker or its search: `TOTAL`, a composite or an HS code. */
export const pickerCode = new RegExp(String.raw`^(TOTAL|${composite}|\d\d|\d{4}|\d{6})$`)
/** A flow, or a series or chapter of a flow: `M`, `X-8542`, `M-27`. */
export const concern = new RegExp(String.raw`^[MX](-(\d\d|\d{4}|\d{6}|TOTAL|${composite}))?$`)

/** Some fields are alike in all rows of a group. @param fields what each of them is */
export function alike<Row extends Cells>(
  groupOf: (row: Row) => string,
  fields: { readonly [field in keyof Row]?: string },
): Rule<Row> {
  return (rows) => {
    const firsts = new Map(rows.toReversed().map((row) => [groupOf(row), row]))
    return (row) => {
      const group = groupOf(row)
      const first = firsts.get(group) ?? row
      const [field, what] = Object.entries(fields).find(([one]) => row[one] !== first[one]) ?? []
      if (field === undefined) return undefined
      const whose = group === '' ? '' : ` of ${group}`
      return [field, `${quoted(row[field])} is a second ${what}${whose}, after ${quoted(first[field])}`]
    }
  }
}

const quoted = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value))

type Listed = ListedPartner & Cells

/** Each list stands together, ranked from 1 on, no share above the one before it and no partner twice. */
export function inLists<Row extends Listed>(
  listOf: (row: Row) => string,
  fields: { readonly [field in keyof Row]?: string } = {},
): Rule<Row> {
  const likeFirst = alike(listOf, { ...fields, status: 'status', source: 'source' })
  return (rows) => {
    const unlike = likeFirst(rows)
    const partners = new Set<string>()
    let before: Row | undefined
    return (row) => {
      const last = before !== undefined && listOf(before) === listOf(row) ? before : undefined
      before = row
      const due = (last?.rank ?? 0) + 1
      if (row.rank !== due) return ['rank', `${row.rank} stands where ${due} is due`]
      if (row.shareBasisPoints > (last?.shareBasisPoints ?? Infinity))
        return ['shareBasisPoints', `${row.shareBasisPoints} is more than that of the place before`]
      const key = `${listOf(row)} ${row.partner}`
      if (partners.has(key)) return ['partner', `'${row.partner}' is in this list already`]
      partners.add(key)
      return unlike(row)
    }
  }
}

/** Oil and gas have a weight; both together have a value, which covers fewer buyers. */
export const oneMeasure: Rule<RowOf<typeof buyersTable>> = () => (row) => {
  const other = row.product === 'OILGAS' ? 'netWeightKg' : 'valueUsd'
  return row[other] === null ? undefined : [other, `is given, but ${row.product} has none`]
}

/** @param last BACI's last whole year */
export const yearAfter =
  (last: number): Rule<RowOf<typeof partialBaciTable>> =>
  () =>
  ({ period, valueStatus, plusMinusUsd }) => {
    if (period !== String(last + 1))
      return ['period', `'${period}' is not ${last + 1}, the year after the last whole one`]
    if ((plusMinusUsd === undefined) === (valueStatus !== 'E')) return undefined
    return ['plusMinusUsd', 'stands beside an estimated value (E), and beside no other']
  }

type CustomsYear = RowOf<typeof customsYearsTable>
const yearOf = ({ flow, period }: CustomsYear): string => `${flow} ${period}`

/** A flow and year with headings has all goods too, and its headings come to no more. */
export const withinTotal =
  (headings: ReadonlyMap<string, string>): Rule<CustomsYear> =>
  (rows) => {
    const byYear = grouped(rows, yearOf)
    return (row) => {
      if (row.cmdCode !== 'TOTAL' && !headings.has(row.cmdCode))
        return ['cmdCode', `'${row.cmdCode}' is not in headings.csv`]
      const ofYear = byYear.get(yearOf(row)) ?? []
      const total = ofYear.find(({ cmdCode }) => cmdCode === 'TOTAL')
      if (total === undefined) return ['period', 'has headings, but not all goods (TOTAL)']
      if (row !== total) return undefined
      const sum = ofYear.reduce((all, { valueUsd }) => all + valueUsd, -total.valueUsd)
      // Each row is rounded to a dollar, so that the sum may be higher by as many dollars as there are rows.
      return sum > total.valueUsd + ofYear.length
        ? ['valueUsd', `${total.valueUsd} is less than its headings come to, ${sum}`]
        : undefined
    }
  }

type Whole = RowOf<typeof dependenceTotalsTable>
/** The heading and year of a country. */
export const wholeKey = ({ country, cmdCode, year }: Pick<Whole, 'country' | 'cmdCode' | 'year'>): string =>
  `${country} ${cmdCode} ${year}`

/** A list is of the side on which its country trades more. */
export function ofNetSide(wholes: readonly Whole[]): Rule<RowOf<typeof dependenceTable>> {
  const byKey = new Map(wholes.map((whole) => [wholeKey(whole), whole]))
  return (rows) => {
    const unlisted = inLists<RowOf<typeof dependenceTable>>(wholeKey)(rows)
    return (row) => {
      const broken = unlisted(row)
      if (broken !== undefined) return broken
      const whole = byKey.get(wholeKey(row))
      if (whole === undefined) return ['cmdCode', `${wholeKey(row)} is not in dependence-totals-annual.csv`]
      const side = whole.importsUsd > whole.exportsUsd ? 'suppliers' : 'buyers'
      return row.side === side ? undefined : ['side', `${wholeKey(row)} is told by its ${side}`]
    }
  }
}

/** @param known codes of the commodities, headings and world prices that have a name of their own */
export const searchable =
  (known: ReadonlySet<string>): Rule<RowOf<typeof synonymsTable>> =>
  () =>
  ({ cmdCode, language, synonym }) => {
    if (!known.has(cmdCode))
      return ['cmdCode', `'${cmdCode}' is neither in commodities.csv nor in headings.csv, nor a world price`]
    const own = languages.find((one) => one === language)
    if (own === undefined) return ['language', `'${language}' is none of ${languages.join(', ')}`]
    return scripts[own].test(synonym) ? undefined : ['synonym', `'${synonym}' does not match ${scripts[own].source}`]
  }
