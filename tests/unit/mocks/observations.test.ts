import { describe, expect, it } from 'vitest'
import { responsesFromDisk, readDataFile } from '#mocks/answers/disk.ts'
import type { ObservationRow } from '#mocks/tables/observations.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { monthRange } from '#src/trade/periods.ts'

// The totals below were added up from the published figures by another program, before they became our tables.
// `npm run figures:update` adds months after the last one and revises only what corrections.csv then names: what was
// first published is held to its figures all the same, and nothing of it may get lost.
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
    ['M-2701', '2017', 2236453976, 12, 25307008760, 12],
    ['M-2701', '2018', 2506395302, 12, 26161539740, 12],
    ['M-2701', '2019', 2543441456, 12, 29103169220, 12],
    ['M-2701', '2020', 2463105150, 12, 33987694780, 12],
    ['M-2701', '2021', 7091650593, 12, 54621638130, 12],
    ['M-2701', '2022', 11762066994, 12, 64069798470, 12],
    ['M-2701', '2023', 14346043690, 12, 101684726450, 12],
    ['M-2701', '2024', 10485659319, 12, 88426569420, 12],
    ['M-2701', '2025', 7753300000, 12, 0, 0],
    ['M-2701', '2026', 4708400000, 7, 0, 0],
    ['M-2709', '2017', 23884155059, 12, 59538211141, 12],
    ['M-2709', '2018', 38118581919, 12, 71491630832, 12],
    ['M-2709', '2019', 37424058343, 12, 77642408274, 12],
    ['M-2709', '2020', 27687961155, 12, 83444445772, 12],
    ['M-2709', '2021', 40544444787, 12, 79641020596, 12],
    ['M-2709', '2022', 58448908358, 12, 86245477057, 12],
    ['M-2709', '2023', 60644807015, 12, 107024517297, 12],
    ['M-2709', '2024', 62425837940, 12, 108471331436, 12],
    ['M-2709', '2025', 49907800000, 12, 100723909726, 12],
    ['M-2709', '2026', 38178900000, 7, 48997202741, 5],
    ['M-271111', '2017', 175922076, 12, 444946857, 12],
    ['M-271111', '2018', 402171927, 12, 734297150, 12],
    ['M-271111', '2019', 1132810475, 12, 2505790994, 12],
    ['M-271111', '2020', 1718703134, 12, 5047062688, 12],
    ['M-271111', '2021', 2763024030, 12, 4518114529, 12],
    ['M-271111', '2022', 6734113718, 12, 6486292212, 12],
    ['M-271111', '2023', 5188422505, 12, 8053734135, 12],
    ['M-271111', '2024', 4997840851, 12, 8309199439, 12],
    ['M-271111', '2025', 4104800000, 12, 0, 0],
    ['M-271111', '2026', 2148600000, 7, 0, 0],
    ['M-271121', '2017', 0, 12, 0, 12],
    ['M-271121', '2018', 0, 12, 0, 12],
    ['M-271121', '2019', 1074323, 12, 3875902, 12],
    ['M-271121', '2020', 636340450, 12, 2965140469, 12],
    ['M-271121', '2021', 1510642469, 12, 7536636452, 12],
    ['M-271121', '2022', 3980856658, 12, 0, 0],
    ['M-271121', '2023', 6435585201, 12, 0, 0],
    ['M-271121', '2024', 8039940789, 12, 0, 0],
    ['M-271121', '2025', 9419300000, 12, 0, 0],
    ['M-271121', '2026', 5494500000, 7, 0, 0],
    ['M-TOTAL', '2017', 41390293056, 12, 0, 0],
    ['M-TOTAL', '2018', 59141093545, 12, 0, 0],
    ['M-TOTAL', '2019', 61190631855, 12, 0, 0],
    ['M-TOTAL', '2020', 57844468529, 12, 0, 0],
    ['M-TOTAL', '2021', 79593503788, 12, 0, 0],
    ['M-TOTAL', '2022', 114392293965, 12, 0, 0],
    ['M-TOTAL', '2023', 128935678560, 12, 0, 0],
    ['M-TOTAL', '2024', 129881357745, 12, 0, 0],
    ['M-TOTAL', '2025', 124251687588, 12, 0, 0],
    ['M-TOTAL', '2026', 60703499804, 5, 0, 0],
    ['X-TOTAL', '2017', 42830599817, 12, 0, 0],
    ['X-TOTAL', '2018', 47965272790, 12, 0, 0],
    ['X-TOTAL', '2019', 49748486510, 12, 0, 0],
    ['X-TOTAL', '2020', 50504392053, 12, 0, 0],
    ['X-TOTAL', '2021', 67196722796, 12, 0, 0],
    ['X-TOTAL', '2022', 75538833975, 12, 0, 0],
    ['X-TOTAL', '2023', 111077715601, 12, 0, 0],
    ['X-TOTAL', '2024', 115275861485, 12, 0, 0],
    ['X-TOTAL', '2025', 103329000000, 12, 0, 0],
    ['X-TOTAL', '2026', 49274000000, 5, 0, 0],
  ])('%s in %s', (id, year, ...expected) => {
    const now = total(firstCustoms, id, year)
    if (isRevised(id, year))
      expect([now[1], now[3] ?? 0]).toEqual([expected[1], expect.toSatisfy((held: number) => held >= expected[3])])
    else expect(now).toEqual(expected)
  })

  it.each([
    ['M-2701', '2017-01', '2026-07', 115],
    ['M-2709', '2017-01', '2026-07', 115],
    ['M-271111', '2017-01', '2026-07', 115],
    ['M-271121', '2017-01', '2026-07', 115],
    ['M-TOTAL', '2017-01', '2026-05', 113],
    ['X-TOTAL', '2017-01', '2026-05', 113],
  ])('%s has every month from %s to %s and on, one after the other', (id, first, last, months) => {
    const rows = tables.customs
      .filter(({ flow, cmdCode }) => `${flow}-${cmdCode}` === id)
      .map(({ observation }) => observation)
    const periods = rows.map(({ period }) => period)
    expect(periods).toEqual(monthRange(first, periods.at(-1) ?? ''))
    expect(periods.slice(0, months).at(-1)).toBe(last)
    expect(rows.slice(0, months).every(({ value }) => value !== null)).toBe(true)
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

  it('marks both odd months of pipeline gas, of which the first is a real zero', () => {
    const odd = tables.customs.filter(
      ({ cmdCode, observation }) => cmdCode === '271121' && ['2020-11', '2020-12'].includes(observation.period),
    )
    expect(odd.map(({ observation }) => [observation.valueStatus, observation.value === 0])).toEqual([
      ['U', true],
      ['U', false],
    ])
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
    const { baci, quoted, russia, context, events, commodities, chapters, headings, sources } = tables
    expect({
      customs: firstCustoms.length,
      baci: baci.length,
      quoted: quoted.length,
      russia: russia.length,
      context: context.months.length,
      events: events.length,
      commodities: commodities.length,
      chapters: chapters.length,
      headings: headings.length,
      sources: sources.length,
    }).toEqual({
      customs: 686,
      baci: 13_219,
      quoted: 10,
      russia: 33,
      context: 115,
      events: 13,
      commodities: 18,
      chapters: 96,
      headings: 1189,
      sources: 27,
    })
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
    ['2017', 650.97, 420702028904],
    ['2018', 852.73, 462071107536],
    ['2019', 772.3, 505856312466],
    ['2020', 501.11, 542397265754],
    ['2021', 848.13, 513240894246],
    ['2022', 1209.33, 508237612055],
    ['2023', 989.62, 564004621645],
    ['2024', 966.32, 553416751369],
    ['2025', 829.24, 577826247944],
    ['2026', 634.21, 218363914520],
  ])('the context of %s: Brent’s months add up to %d, crude imports to %i kg', (year, brent, crude) => {
    const months = tables.context.months.filter(({ period }) => period.startsWith(year))
    expect(months.reduce((sum, month) => sum + (month.brentUsdPerBarrel ?? 0), 0)).toBeCloseTo(brent, 6)
    expect(months.reduce((sum, month) => sum + (month.chinaCrudeImportsKg ?? 0), 0)).toBe(crude)
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
      ...[...tables.customs, ...tables.baci, ...tables.quoted].flatMap(({ observation }) => observation.sources),
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

describe('the four claims, 2022 on 2021', () => {
  const growth = (rows: readonly ObservationRow[], ...ids: readonly string[]): string => {
    const sum = (year: string): number => ids.reduce((all, id) => all + (total(rows, id, year)[0] ?? 0), 0)
    return (100 * (sum('2022') / sum('2021') - 1)).toFixed(1)
  }

  it('crude oil: +44.2%', () => {
    expect(growth(tables.customs, 'M-2709')).toBe('44.2')
  })

  it('gas, LNG and pipeline together: +150.7%', () => {
    expect(growth(tables.customs, 'M-271111', 'M-271121')).toBe('150.7')
  })

  it('Chinese exports: +12.4% computed, +12.8% stated', () => {
    expect(growth(tables.customs, 'X-TOTAL')).toBe('12.4')
    const stated = tables.quoted.find(({ flow, cmdCode }) => flow === 'X' && cmdCode === 'TOTAL')
    expect(stated?.observation.statedGrowthPct).toBe(12.8)
  })

  it('microchips: 2.4 times as quoted, −16.9% in BACI', () => {
    expect(growth(tables.quoted, 'X-8542')).toBe('141.9')
    expect(growth(tables.baci, 'X-8542')).toBe('-16.9')
  })
})

it('no answer holds what is not a number', () => {
  for (const [path, answer] of responsesFromDisk()) expect(answer(), path).not.toMatch(/NaN|Infinity|undefined/)
})
