import { grouped } from '#src/lib/grouped.ts'
import type { ListedPartner } from '#src/trade/beside/partners.ts'
import type { Tables } from '#mocks/tables/tables.ts'
import { wholeKey } from '#mocks/tables/rules.ts'
import { type Section, sectionOf } from '#mocks/check/section.ts'
import { counted } from '#mocks/check/months.ts'

/** Basis points that a complete list may come to: ten shares, each rounded up by half a basis point. */
const mostShares = 10_005

type ListedRow = Tables['suppliers' | 'dependence'][number]

const shareSum = (rows: readonly ListedPartner[]): number =>
  rows.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0)

/** Counts lists of partners, and finds those whose shares come to more than the whole. */
function wholeLists(id: string, rows: readonly ListedRow[], listOf: (row: ListedRow) => string) {
  const lists = grouped(rows, listOf)
  const newest = Array.from(lists.values(), ([first]) => first?.status ?? null)
  return {
    lines: [`${id}: ${lists.size} lists, ${counted(newest)}; ${rows.length} partners`],
    faults: Array.from(lists, ([list, own]) => ({ list, sum: shareSum(own) })).flatMap(({ list, sum }) =>
      sum > mostShares ? [`${id} ${list}: the shares come to ${sum} basis points`] : [],
    ),
  }
}

/** China’s list and Russia’s list must agree on their trade with each other, within the rounding of both shares. */
function mirrored({ dependence, dependenceTotals }: Pick<Tables, 'dependence' | 'dependenceTotals'>) {
  const wholes = new Map(dependenceTotals.map((total) => [wholeKey(total), total]))
  const sold = new Map(
    dependence
      .filter(({ country, side, partner }) => country === 'RUS' && side === 'buyers' && partner === 'CN')
      .map((row) => [`${row.cmdCode} ${row.year}`, row]),
  )
  const pairs = dependence.flatMap((row) => {
    const other = sold.get(`${row.cmdCode} ${row.year}`)
    const imports = wholes.get(wholeKey(row))?.importsUsd
    const exports = other === undefined ? undefined : wholes.get(wholeKey(other))?.exportsUsd
    if (row.side !== 'suppliers' || row.partner !== 'RU') return []
    if (other === undefined || imports === undefined || exports === undefined) return []
    const bought = (imports * row.shareBasisPoints) / 1e4
    const off = Math.abs(bought - (exports * other.shareBasisPoints) / 1e4)
    return [{ id: `${row.cmdCode} ${row.year}`, bought, off, allowed: (imports + exports) / 2e4 }]
  })
  return {
    lines: [`China’s purchases and Russia’s sales: ${pairs.length} pairs`],
    faults: pairs.flatMap(({ id, bought, off, allowed }) =>
      off <= allowed
        ? []
        : [`${id}: China’s purchases, ${Math.round(bought)} USD, are ${Math.round(off)} off Russia’s sales`],
    ),
  }
}

/** A year of Russia’s trade with a partner must be the sum of its twelve months, where they are there. */
function yearsOfMonths({ russianMonths, russianYears }: Pick<Tables, 'russianMonths' | 'russianYears'>) {
  const months = grouped(russianMonths, ({ flow, partner, period }) => `${flow} ${partner} ${period.slice(0, 4)}`)
  const whole = russianYears.flatMap(({ flow, partner, year, valueUsd }) => {
    const own = months.get(`${flow} ${partner} ${year}`) ?? []
    const sum = own.reduce((all, month) => all + month.valueUsd, 0)
    return own.length === 12 ? [{ id: `${flow} ${partner} ${year}`, valueUsd, sum }] : []
  })
  return {
    lines: [
      `Russia’s trade by partner: ${russianMonths.length} months; ${russianYears.length} years, ${whole.length} with all their months`,
    ],
    faults: whole.flatMap(({ id, valueUsd, sum }) =>
      sum === valueUsd ? [] : [`Russia’s trade ${id}: ${valueUsd} USD, its months come to ${sum}`],
    ),
  }
}

type Rows = Pick<Tables, 'suppliers' | 'dependence' | 'dependenceTotals' | 'russianMonths' | 'russianYears'>

export function partners(tables: Rows): Section {
  return sectionOf('Partners: lists, both sides of a trade, years and their months', [
    wholeLists('suppliers', tables.suppliers, ({ cmdCode, year }) => `${cmdCode} ${year}`),
    ...(['CHN', 'RUS'] as const).map((country) =>
      wholeLists(
        `dependence ${country}`,
        tables.dependence.filter((row) => row.country === country),
        ({ cmdCode, year }) => `${cmdCode} ${year}`,
      ),
    ),
    mirrored(tables),
    yearsOfMonths(tables),
  ])
}
