import { describe, expect, it } from 'vitest'
import { headingNames } from '#src/figures/headingNames.ts'
import { changeInPercent, headingId, moverRows, pickHeading } from '#src/figures/movers/movers.ts'
import { moversData, oneBook } from '#src/figures/movers/moversData.ts'
import { type MoverRow, moversHeight, moversModel, nameLines } from '#src/figures/movers/MoversChart.ts'
import { flows } from '#src/trade/catalogue.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { parseView } from '#src/view/address/address.ts'
import { defaultView } from '#src/view/viewState.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature, realProducts } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

it.each([
  [100, 144, '+44%'],
  [100, 999, '+899%'],
  [100, 1000, '×10.0'],
  [2, 2828, '×1,414'],
  [1000, 5, '−99.5%'],
  [100000, 20, '−99.98%'],
  [0, 5, ''],
])('a change from %d to %d is %s', (before, after, words) => {
  const percent = before === 0 ? null : (after / before - 1) * 100
  expect(changeInPercent({ before, after, percent }, format)).toBe(words)
})

it('a bar of percentages is as long as the logarithm of the ratio: half and double alike', () => {
  const published = { netWeightKg: null, valueStatus: 'A', weightStatus: null, source: 'baci' } as const
  const products = (year: number, values: readonly number[]) => ({
    flow: 'X' as const,
    year,
    rows: values.map((value, i) => ({ ...published, cmdCode: `010${i}`, value })),
  })
  const doubled = moversData(products(2022, [60e6, 120e6]), products(2023, [120e6, 60e6]), 'percent')
  const { groups } = moverRows(doubled, String, format)
  expect(groups.map(({ rows }) => rows[0]?.end.toFixed(4))).toEqual(['0.3010', '-0.3010'])
})

it('a heading that is clicked is added in the movers’ own book, with years, and taken off by a second click', () => {
  expect(headingId(realCatalogue, 'X', '8703', 2023)).toBe('X-8703')
  expect(headingId(realCatalogue, 'M', '2709', 2023)).toBe('M-2709.baci')
  const added = pickHeading('X-8429')(defaultView, realCatalogue)
  expect([added.series.at(-1), added.freq]).toEqual(['X-8429', 'year'])
  expect(pickHeading('X-8429')({ ...added, freq: 'month' }, realCatalogue)).toEqual({ ...defaultView, freq: 'month' })
})

it.each([
  ['the newest two of BACI', { a: null, b: null }, { a: 2022, b: 2023 }],
  ['the year before the later one', { a: null, b: 2021 }, { a: 2020, b: 2021 }],
  ['no year before the first', { a: null, b: 2017 }, { a: 2017, b: 2017 }],
  ['the newest after the earlier one', { a: 2019, b: null }, { a: 2019, b: 2023 }],
  ['the newest two where the newest was the earlier one', { a: 2023, b: null }, { a: 2022, b: 2023 }],
] as const)('years that nobody has asked for are %s', (_, asked, shown) => {
  expect(oneBook(realCatalogue, asked)).toEqual(shown)
})

it('a year of which BACI has some headings only has a notice of its own, apart from other words of the link', () => {
  const { notices } = parseView('?view=movers&a=1999&b=2024&node=ZZ', realCatalogue)
  const [first, second] = noticeTexts(notices, format, realCatalogue)
  expect(first).toMatch(/^For 2024 only \d+ headings are available, too few for a ranking or a whole/)
  expect(second).toContain('node=ZZ and a=1999')
  expect(second).not.toContain('b=2024')
})

it.each(flows)('names of what rose and fell most between any two years are in Chinese and Russian, flow %s', (flow) => {
  const labels = new Map(realNomenclature.headings.map(({ cmdCode, label }) => [cmdCode, label]))
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => realProducts(flow, year))
  const pairs = years.flatMap((a, i) => years.slice(i + 1).map((b) => [a, b] as const))
  const most = pairs.flatMap(([a, b]) =>
    (['value', 'percent'] as const).flatMap((by) => Object.values(moversData(a, b, by).most).flat()),
  )
  for (const language of ['zh', 'ru'] as const) {
    const nameOf = headingNames(realCatalogue, realNomenclature, flow, formats[language])
    expect(
      most.filter(({ cmdCode }) => nameOf(cmdCode) === labels.get(cmdCode)),
      language,
    ).toEqual([])
  }
})

const amounts = '$1.76 bn → $25.6 m'
const row = (name: string, end: number): MoverRow => ({
  id: name,
  cmdCode: '8411',
  name,
  end,
  change: '−$1.74 bn',
  amounts,
  status: 'A',
  sources: [],
})
const chart = (rose: readonly MoverRow[], fell: readonly MoverRow[], ticks: readonly number[] = []) => ({
  groups: [
    { id: 'rose' as const, title: 'Rose most', rows: rose },
    { id: 'fell' as const, title: 'Fell most', rows: fell },
  ].filter(({ rows }) => rows.length > 0),
  ticks: ticks.map((at) => ({ at, label: String(at) })),
  stops: null,
})
const longName = 'Tanning substances; synthetic organic or inorganic tanning substances; tanning preparations'

it.each([
  ['stands beside its number and amounts where there is room', 'Logs', ['Logs']],
  [
    'has a line of its own where there is none, and the amounts come under it',
    'Gas turbines and jet engines',
    ['Gas turbines and jet engines', ''],
  ],
  [
    'goes on beside the amounts where it is longer than that',
    'Medicaments packed for retail sale, with vitamins in them',
    ['Medicaments packed for retail sale, with vitamins in', 'them'],
  ],
  [
    'is shortened only in its second line',
    longName,
    ['Tanning substances; synthetic organic or inorganic', expect.stringMatching(/^tanning.*…$/)],
  ],
])('the name of a heading above its bar %s', (_, name, lines) => {
  expect(nameLines({ name, amounts }, 330)).toEqual(lines)
})

describe('the rows of what rose and fell', () => {
  const placed = (content: ReturnType<typeof chart>, width: number) =>
    moversModel(content, width, moversHeight(content, width)).groups.flatMap(({ rows }) => rows)

  it('are higher by the lines of their names on a phone, and none lies on another', () => {
    const rows = placed(chart([], [row('Gas turbines and jet engines', -3), row('Logs', -1)]), 330)
    expect(rows.map(({ height }) => Math.round(height))).toEqual([61, 44])
    const [long, short] = rows
    expect(short?.top).toBe((long?.top ?? 0) + (long?.height ?? 0))
    for (const { textY, names, bar, top, height } of rows) {
      expect(bar.y).toBeGreaterThan(textY + (names.length - 1) * 17)
      expect(bar.y + bar.height).toBeLessThan(top + height)
    }
  })

  it('give a long name a third of a wide page, cut after a whole word, and the bars the rest', () => {
    const [long, short] = placed(chart([row(longName, 4)], [row('Logs', -1)]), 900)
    expect(long?.names).toEqual(['Tanning substances; synthetic organic…'])
    expect((long?.bar.width ?? 0) + (short?.bar.width ?? 0)).toBeGreaterThan(900 / 4)
    expect(short?.bar.x).toBeGreaterThanOrEqual(900 / 3)
  })
})
