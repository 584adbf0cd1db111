import { changesInWords, counted } from '#mocks/check/months.ts'
import { type Section, billions, percent, sectionOf, spans } from '#mocks/check/section.ts'
import type { Tables } from '#mocks/tables/tables.ts'
import { grouped } from '#src/lib/grouped.ts'
import { type Observation, type Point, gapAt, pointOf } from '#src/trade/observation.ts'
import { monthRange, yearOf } from '#src/trade/periods.ts'

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
