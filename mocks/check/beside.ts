import { yuanOff } from '#mocks/answers/findings.ts'
import { type Section, billions, percent, sectionOf, spans } from '#mocks/check/section.ts'
import { changesInWords, counted } from '#mocks/check/series.ts'
import { wholeKey } from '#mocks/readers/rules.ts'
import type { Tables } from '#mocks/readers/tables.ts'
import { grouped } from '#src/lib/grouped.ts'
import type { ListedPartner } from '#src/trade/beside/partners.ts'
import { flows } from '#src/trade/catalogue.ts'
import { type Observation, type Point, gapAt, pointOf } from '#src/trade/observation.ts'
import { addMonths, monthNumber, monthRange, yearOf } from '#src/trade/periods.ts'

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
  const lines = <
    Field extends string,
    Row extends Parameters<typeof pointOf>[0] & { readonly [F in Field]: number | null },
  >(
    rows: readonly Row[],
    field: Field,
    nameOf: (row: Row) => string,
  ): Line[] => {
    const points = (own: readonly Row[]): Point[] => own.map((row) => pointOf(row, row[field]))
    return Array.from(grouped(rows, nameOf), ([id, own]) => lineOf(id, points(own)))
  }
  const bought = buyers.map(({ valueStatus, weightStatus, ...row }) =>
    row.product === 'OILGAS'
      ? { ...row, measure: 'value', amount: row.valueUsd, status: valueStatus }
      : { ...row, measure: 'weight', amount: row.netWeightKg, status: weightStatus },
  )
  return [
    ...lines(world, 'valueUsd', ({ flow }) => `world ${flow}, value`),
    lineOf('yuan per dollar', rates.cny),
    lineOf('roubles per dollar', rates.rub),
    lineOf('dollars per euro', rates.eur),
    lineOf('US consumer prices', rates.usPrices),
    lineOf('Urals', rates.urals),
    ...lines(bought, 'amount', ({ product, buyer, measure }) => `${product} ${buyer}, ${measure}`),
    ...lines(customsYuan, 'valueCny', ({ flow }) => `own yuan ${flow}`),
    ...lines(prices, 'priceUsd', ({ benchmark }) => `price of ${benchmark}`),
    ...lines(europe, 'valueEur', ({ partner }) => `EU exports to ${partner}, euro`),
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

/** Share by which a part may exceed its whole, because crude from 2025 on is converted from barrels. */
const allowance = 0.01

type Weights = ReadonlyMap<string, number>

function weightsOf(rows: readonly Pick<Observation, 'period' | 'netWeightKg'>[]): Weights {
  return new Map(rows.flatMap(({ period, netWeightKg }) => (netWeightKg === null ? [] : [[period, netWeightKg]])))
}

/** Sums of two weights in the months that both have. */
function added(first: Weights, second: Weights): Weights {
  return new Map(
    [...first].flatMap(([month, kg]) => {
      const other = second.get(month)
      return other === undefined ? [] : [[month, kg + other]]
    }),
  )
}

const megatonnes = (kg: number): string => (kg / 1e9).toFixed(1)

/** Compares a product's weight, as China's customs give it, with the part of it that the months hold. */
function within(
  words: { readonly part: string; readonly whole: string },
  part: Weights,
  whole: Weights,
): Omit<Section, 'title'> {
  const faults: string[] = []
  const years = new Map<string, { part: number; whole: number }>()
  for (const [month, kg] of part) {
    const all = whole.get(month)
    if (all === undefined) continue
    if (kg > all * (1 + allowance)) {
      faults.push(`China ${month}: ${words.part} weighs ${megatonnes(kg)} Mt, ${words.whole} ${megatonnes(all)} Mt`)
    }
    const year = years.get(yearOf(month)) ?? { part: 0, whole: 0 }
    years.set(yearOf(month), { part: year.part + kg, whole: year.whole + all })
  }
  const ratios = Array.from(years, ([year, sums]) => `${year} ${percent((sums.whole / sums.part - 1) * 100)}`)
  return { lines: [`${words.whole} on ${words.part}, weight: ${ratios.join(', ')}`], faults }
}

/** Finds months in which trade with Russia is worth more than trade with everyone. */
function withinWorld({ customs, world }: Pick<Tables, 'customs' | 'world'>): string[] {
  const totals = new Map(
    customs
      .filter(({ cmdCode }) => cmdCode === 'TOTAL')
      .map(({ flow, observation }) => [`${flow} ${observation.period}`, observation.value]),
  )
  return world.flatMap(({ flow, period, valueUsd }) => {
    const russia = totals.get(`${flow} ${period}`) ?? null
    return russia === null || valueUsd === null || russia <= valueUsd
      ? []
      : [`${flow} ${period}: with Russia ${billions(russia)}, with everyone ${billions(valueUsd)} bn USD`]
  })
}

/** Compares months with the tables beside the books: a part must not be larger than its whole. */
export function partsBeside(tables: Pick<Tables, 'customs' | 'world' | 'buyers'>): Section {
  const imported = (cmdCode: string): Weights =>
    weightsOf(tables.customs.flatMap((row) => (row.flow === 'M' && row.cmdCode === cmdCode ? [row.observation] : [])))
  const bought = (product: string): Weights =>
    weightsOf(tables.buyers.filter((row) => row.product === product && row.buyer === 'CHN'))
  const oil = within({ part: 'crude', whole: 'oil and products' }, imported('2709'), bought('OIL'))
  const gas = within(
    { part: 'LNG and pipeline gas', whole: 'all gas' },
    added(imported('271111'), imported('271121')),
    bought('GAS'),
  )
  const world = { lines: [], faults: withinWorld(tables) }
  return sectionOf('Beside the books: parts within what holds them', [world, oil, gas])
}

/** Percent by which a month may differ from the mean rate, because Customs converts at rates that it fixes ahead. */
const rateTolerance = 3

/** Percent by which a year to date may differ from the sum of its printed months, which are revised in it. */
const revisionTolerance = 0.5

const millions = (cny: number): string => (cny / 1e6).toFixed(1)

type Found = Omit<Section, 'title'>
type YuanRows = Pick<Tables, 'customs' | 'rates' | 'customsYuan'>

/** Compares the yuan of Customs with its dollars at each month's mean rate. */
function againstConversion(flow: string, tables: YuanRows): Found {
  const months = yuanOff(tables).filter((month) => month.flow === flow)
  const inWords = months.map(({ period, value }) => `${period} ${percent(value)}`)
  return {
    lines: [`${flow}: own yuan on our conversion: ${inWords.join(', ')}`],
    faults: months
      .filter(({ value }) => Math.abs(value) > rateTolerance)
      .map(
        ({ period, value }) =>
          `${flow} ${period}: own yuan are ${percent(value)} off our conversion, more than ${rateTolerance}%`,
      ),
  }
}

/** Compares each printed year to date with that of the month before plus the month itself. */
function yearsToDate(flow: string, customsYuan: YuanRows['customsYuan']): Found {
  const rows = customsYuan.filter((row) => row.flow === flow)
  const printed = new Map(rows.map(({ period, yearToDateCny }) => [period, yearToDateCny]))
  const lines: string[] = []
  const faults: string[] = []
  for (const { period, valueCny, yearToDateCny } of rows) {
    const before = monthNumber(period) === 1 ? 0 : printed.get(addMonths(period, -1))
    if (before === undefined) continue
    const sum = before + valueCny
    const percentOff = (yearToDateCny / sum - 1) * 100
    if (Math.abs(percentOff) > revisionTolerance)
      faults.push(`${flow} ${period}: the year to date is ${percent(percentOff)} off the sum of its months`)
    else if (yearToDateCny !== sum)
      lines.push(
        `${flow} ${period}: the year to date holds ${millions(yearToDateCny - sum)} m yuan of revised earlier months`,
      )
  }
  return { lines, faults }
}

/** China Customs’ own yuan against our conversion of its dollars, and against its own years to date. */
export function ownYuan(tables: YuanRows): Section {
  return sectionOf('China Customs’ own yuan against our conversion and its own sums', [
    ...flows.map((flow) => againstConversion(flow, tables)),
    ...flows.map((flow) => yearsToDate(flow, tables.customsYuan)),
  ])
}

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
