import { describe, expect, it } from 'vitest'
import { responsesFromDisk, readDataFile } from '#mocks/answers/disk.ts'
import type { ObservationRow } from '#mocks/tables/observations.ts'
import { parseTables } from '#mocks/tables/tables.ts'

// Another program added the totals below up from the published figures, before they became our tables.
// `npm run figures:update` adds months after the last one and revises only figures that corrections.csv then names:
// all other figures of the first tables must stay as they are.
const tables = parseTables(readDataFile)

/** The newest months when the tables were first compiled. */
const firstEnd = (cmdCode: string): string => (cmdCode === 'TOTAL' ? '2026-05' : '2026-07')
const firstCustoms = tables.customs.filter(({ cmdCode, observation }) => observation.period <= firstEnd(cmdCode))

/** Has a month of this series and year been revised since, so that its first figures no longer hold? */
function isRevised(id: string, year: string): boolean {
  return tables.corrections.some(({ table, what }) => {
    const years = / revised \((.+)\)$/.exec(what.en)?.[1]?.match(/\d{4}/g) ?? []
    return (
      table === 'customs-monthly' &&
      what.en.startsWith(`${id}: `) &&
      (years.at(0) ?? '9999') <= year &&
      year <= (years.at(-1) ?? '')
    )
  })
}

function total(rows: readonly ObservationRow[], id: string, year: string): readonly number[] {
  const observations = rows
    .filter(({ flow, cmdCode }) => `${flow}-${cmdCode}` === id)
    .map(({ observation }) => observation)
    .filter(({ period }) => period.startsWith(year))
  const values = observations.map(({ value }) => value).filter((value) => value !== null)
  const weights = observations.map(({ netWeightKg }) => netWeightKg).filter((weight) => weight !== null)
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  return [sum(values), values.length, sum(weights), weights.length]
}

describe('China Customs, by calendar year: value and its months, weight and its months', () => {
  it.each([
    [
      'M-2701',
      [
        2236453976, 2506395302, 2543441456, 2463105150, 7091650593, 11762066994, 14346043690, 10485659319, 7753300000,
        4708400000,
      ],
      7,
      [25307008760, 26161539740, 29103169220, 33987694780, 54621638130, 64069798470, 101684726450, 88426569420],
      12,
    ],
    [
      'M-2709',
      [
        23884155059, 38118581919, 37424058343, 27687961155, 40544444787, 58448908358, 60644807015, 62425837940,
        49907800000, 38178900000,
      ],
      7,
      [
        59538211141, 71491630832, 77642408274, 83444445772, 79641020596, 86245477057, 107024517297, 108471331436,
        100723909726, 48997202741,
      ],
      5,
    ],
    [
      'M-271111',
      [
        175922076, 402171927, 1132810475, 1718703134, 2763024030, 6734113718, 5188422505, 4997840851, 4104800000,
        2148600000,
      ],
      7,
      [444946857, 734297150, 2505790994, 5047062688, 4518114529, 6486292212, 8053734135, 8309199439],
      12,
    ],
    [
      'M-271121',
      [0, 0, 1074323, 636340450, 1510642469, 3980856658, 6435585201, 8039940789, 9419300000, 5494500000],
      7,
      [0, 0, 3875902, 2965140469, 7536636452],
      12,
    ],
    [
      'M-TOTAL',
      [
        41390293056, 59141093545, 61190631855, 57844468529, 79593503788, 114392293965, 128935678560, 129881357745,
        124251687588, 60703499804,
      ],
      5,
      [],
      0,
    ],
    [
      'X-TOTAL',
      [
        42830599817, 47965272790, 49748486510, 50504392053, 67196722796, 75538833975, 111077715601, 115275861485,
        103329000000, 49274000000,
      ],
      5,
      [],
      0,
    ],
  ])('%s: values of 2017 to 2026 %j, of which %i months; weights %j, of the last %i months', (id, ...expected) => {
    const [values, newestMonths, weights, lastWeights] = expected
    for (const [i, value] of values.entries()) {
      const months = i < 9 ? 12 : newestMonths
      const weightMonths = i < weights.length - 1 ? 12 : i < weights.length ? lastWeights : 0
      const year = String(2017 + i)
      const now = total(firstCustoms, id, year)
      if (isRevised(id, year))
        expect([now[1], now[3] ?? 0]).toEqual([months, expect.toSatisfy((held: number) => held >= weightMonths)])
      else expect(now, year).toEqual([value, months, weights[i] ?? 0, weightMonths])
    }
  })

  it('first counted 574 as published, 80 provisional, 27 estimated and 5 unreliable values', () => {
    const kept = firstCustoms.filter(
      ({ flow, cmdCode, observation }) => !isRevised(`${flow}-${cmdCode}`, observation.period.slice(0, 4)),
    )
    const statuses = kept.map(({ observation }) => observation.valueStatus)
    const counts = ['A', 'P', 'E', 'U'].map((one) => statuses.filter((status) => status === one).length)
    if (kept.length === firstCustoms.length) expect(counts).toEqual([574, 80, 27, 5])
    else expect(counts.reduce((sum, one) => sum + one, 0)).toBe(kept.length)
  })
})

describe('BACI, by flow and year: headings, value, weight, headings without weight', () => {
  it.each([
    ['M', '2017', 826, 42116091374, 127250467240, 17],
    ['M', '2018', 826, 55313508599, 137851211301, 13],
    ['M', '2019', 872, 58864407461, 153503550748, 12],
    ['M', '2020', 831, 51191065775, 176005651152, 14],
    ['M', '2021', 880, 72061871636, 182248701099, 12],
    ['M', '2022', 790, 114147193381, 206611359303, 9],
    ['M', '2023', 766, 129002538475, 246548485769, 9],
    ['X', '2017', 1061, 45922805741, 10569982721, 3],
    ['X', '2018', 1073, 50262801429, 10373139548, 2],
    ['X', '2019', 1075, 50826757013, 11314710400, 7],
    ['X', '2020', 1061, 52957052138, 10645917149, 4],
    ['X', '2021', 1066, 69623793676, 12389088360, 4],
    ['X', '2022', 1034, 75356475220, 16844831585, 0],
    ['X', '2023', 1058, 110013940831, 22912051993, 2],
  ])('%s in %s', (flow, year, headings, value, weight, weightless) => {
    const rows = tables.baci.filter((row) => row.flow === flow && row.observation.period === year)
    const sum = (of: 'value' | 'netWeightKg'): number =>
      rows.reduce((all, { observation }) => all + (observation[of] ?? 0), 0)
    const missing = rows.filter(({ observation }) => observation.netWeightKg === null).length
    expect([rows.length, sum('value'), sum('netWeightKg'), missing]).toEqual([headings, value, weight, weightless])
  })
})

describe('the other tables', () => {
  it('hold as many rows as were published; the months grow', () => {
    const { baci, quoted, russia, context, events, chapters, headings, sources } = tables
    expect([firstCustoms.length, baci.length, quoted.length, russia.length]).toEqual([686, 13_219, 10, 33])
    expect([context.months.length, events.length]).toEqual([115, 13])
    expect([chapters.length, headings.length, sources.length]).toEqual([96, 1189, 33])
  })

  it.each([
    ['M', 'imf-imts', 9, 646046111771],
    ['X', 'imf-imts', 9, 617493560485],
    ['X', 'wits', 15, 547391700187],
  ])('Russia’s %s by %s: %i years, %i dollars', (reporterFlow, source, years, value) => {
    const rows = tables.russia.filter((row) => row.reporterFlow === reporterFlow && row.source === source)
    expect([rows.length, rows.reduce((sum, row) => sum + row.valueUsd, 0)]).toEqual([years, value])
  })

  it.each([
    ['brentUsdPerBarrel', [650.97, 852.73, 772.3, 501.11, 848.13, 1209.33, 989.62, 966.32, 829.24, 634.21]],
    [
      'chinaCrudeImportsKg',
      [
        420702028904, 462071107536, 505856312466, 542397265754, 513240894246, 508237612055, 564004621645, 553416751369,
        577826247944, 218363914520,
      ],
    ],
  ] as const)('the months of 2017 to 2026 add up, %s: %j', (field, years) => {
    for (const [i, expected] of years.entries()) {
      const months = tables.context.months.filter(({ period }) => period.startsWith(`${2017 + i}`))
      expect(months.reduce((sum, month) => sum + (month[field] ?? 0), 0)).toBeCloseTo(expected, 6)
    }
  })

  it('lacks crude imports only in the two newest months of the context', () => {
    const missing = tables.context.months.filter(({ chinaCrudeImportsKg }) => chinaCrudeImportsKg === null)
    expect(missing.map(({ period }) => period)).toEqual(['2026-06', '2026-07'])
  })

  it('quotes every yearly figure with the growth that was stated', () => {
    const quoted = tables.quoted.map(({ flow, cmdCode, observation }) => [
      `${flow}-${cmdCode} ${observation.period}`,
      observation.value,
      observation.netWeightKg,
      observation.statedGrowthPct ?? null,
    ])
    expect(quoted).toEqual([
      ['M-TOTAL 2022', 114150000000, null, 43.4],
      ['M-2709 2021', 40290000000, 79640000000, null],
      ['M-2709 2022', 58370000000, 86200000000, 43.9],
      ['M-271111 2022', 6750000000, null, null],
      ['M-271121 2022', 3980000000, null, null],
      ['X-TOTAL 2022', 76120000000, null, 12.8],
      ['X-8542 2021', 74000000, null, null],
      ['X-8542 2022', 179000000, null, null],
      ['X-8703 2024', 15200000000, null, null],
      ['X-8703 2025', 8460000000, null, null],
    ])
  })

  it('use every source that they list', () => {
    const used = new Set([
      ...[...tables.customs, ...tables.baci, ...tables.partialBaci, ...tables.quoted].flatMap(
        ({ observation }) => observation.sources,
      ),
      ...[...tables.suppliers, ...tables.dependence, ...tables.dependenceTotals].map(({ source }) => source),
      ...[...tables.prices, ...tables.europe, ...tables.russianMonths, ...tables.russianYears].map(
        ({ source }) => source,
      ),
      ...tables.russia.map(({ source }) => source),
      ...tables.buyers.flatMap(({ observation }) => observation.sources),
      ...[...tables.world, ...tables.customsYuan].flatMap(({ point }) => point.sources),
      ...Object.values(tables.rates).flatMap((points) => points.flatMap(({ sources }) => sources)),
      ...Object.values(tables.context.sources),
      'comtrade-yearly',
      'hs',
    ])
    expect([...used].toSorted()).toEqual(tables.sources.map(({ id }) => id).toSorted())
  })

  it('label every heading that has figures, and no other', () => {
    const traded = new Set(tables.baci.map(({ cmdCode }) => cmdCode))
    expect(tables.headings.map(({ cmdCode }) => cmdCode)).toEqual([...traded].toSorted())
  })
})

it('no answer holds what is not a number', () => {
  for (const [path, answer] of responsesFromDisk()) expect(answer(), path).not.toMatch(/NaN|Infinity|undefined/)
})
