import { expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { splitBetween, splitRows } from '#src/figures/priceVolume/split.ts'
import { priceVolumeContent } from '#src/figures/priceVolume/priceVolumeContent.tsx'
import { growthOf, worldRows, worldData } from '#src/figures/world/worldData.ts'
import { worldNotes, worldTitle } from '#src/figures/world/worldTexts.ts'
import { worldSchema } from '#src/api/schema/beside.ts'
import { defaultView } from '#src/view/viewState.ts'
import {
  realAnswer,
  realCatalogue,
  realConversion,
  realFindings,
  realPlot,
  realRows,
  realSeries,
} from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

// Analyses and claims in moneys other than dollars; other tests cover them in dollars.

const world = realAnswer(worldSchema, 'world')
const asked = { a: 2021, b: 2022 }
const lines = (csv: string): string[] => csv.slice(1).trimEnd().split('\r\n')
const others = ['cny', 'rub', 'real'] as const

it('Price or volume splits the roubles: both effects together are the change in them', () => {
  const rows = realConversion('rub').observations(realRows('M-2709'))
  const split = splitBetween(rows, 2021, 2022, 'rub')
  if (split.kind !== 'split') throw new Error('It is not split')
  const value = (year: string): number =>
    rows.filter(({ period }) => period.startsWith(year)).reduce((sum, month) => sum + (month.value ?? NaN), 0)
  expect(split.effects.change).toBe(value('2022') - value('2021'))
  expect(split.effects.weightEffect + split.effects.priceEffect).toBe(split.effects.change)
  const units = lines(csvText(splitRows(split, realSeries('M-2709'), 'Crude oil'))).map((line) => line.split(',')[6])
  expect(units.slice(1)).toEqual(['RUB', 'kg', 'RUB/t', 'RUB', 'kg', 'RUB/t', 'RUB', 'RUB', 'RUB'])
  const view = { ...defaultView, money: 'rub' } as const
  const content = priceVolumeContent(split, realSeries('M-2709'), realCatalogue, 'Crude oil', view, format)
  expect(content.title).toContain('+₽')
  expect(content.subtitle).toContain('in roubles')
  expect(content.fileName?.()).toBe('china-russia_price-or-volume_m-2709_rub_2021_2022')
  expect(content.sources).toContain('cbr')
  expect(content.notes()).toContain('Each month’s dollars are converted at the mean rate of that month.')
})

it('Price or volume says which months have no rate, where a year cannot be split for want of one', () => {
  const rows = realConversion('real').observations(realRows('M-2709'))
  expect(splitBetween(rows, 2024, 2025, 'real')).toMatchObject({ kind: 'no-value', missingRates: ['2025-10'] })
})

it('Compared with all of China’s trade converts both sides month by month: growth differs by money, both alike', () => {
  const inYuan = worldData('X', realRows('X-TOTAL'), world, asked, realConversion('cny'))
  expect(growthOf(inYuan.russia, inYuan)?.percent.toFixed(1)).toBe('18.4')
  const title = plain(worldTitle(inYuan, format))
  expect(title).toBe('In yuan, China’s exports to Russia rose 18.4% from 2021 to 2022, those to everyone rose 10.4%')
  expect(lines(csvText(worldRows(inYuan)))[1]?.split(',')[3]).toBe('CNY')
  const inDollars = worldData('X', realRows('X-TOTAL'), world, asked)
  const share = (data: typeof inYuan): number => data.share.find(({ period }) => period === '2022-12')?.value ?? NaN
  // Each month of the sums has its own rate, so the share is almost, not quite, the same.
  expect(Math.abs(share(inYuan) / share(inDollars) - 1)).toBeLessThan(0.01)
  expect(worldNotes(inYuan, format).join(' ')).toContain('Customs’ own yuan figures differ by about 1%')
})

it('Compared with all of China’s trade says why it ends with the last rate, or with the last price index', () => {
  const notes = (money: 'rub' | 'real'): string =>
    worldNotes(worldData('X', realRows('X-TOTAL'), world, asked, realConversion(money)), format).join(' ')
  expect(notes('rub')).toContain('There is no rouble rate for January 2026 to ')
  expect(notes('real')).toContain('has published no consumer prices for October 2025')
})

it.each([
  ['M-2709', 'M-2709'],
  ['M-GAS', 'M-GAS'],
  ['X-TOTAL', 'X-TOTAL'],
  ['X-8542.quoted', 'X-8542.quoted'],
  ['X-8542.baci', 'X-8542'],
] as const)('what the claims say of %s in other moneys is what the chart draws', (id, drawn) => {
  for (const money of others) {
    const [series] = realPlot([drawn], { money, freq: 'year', show: 'yoy' }).series
    const computed = series?.points.find(({ period }) => period === '2022')
    expect(realFindings[`growth.${id}.${money}`], money).toEqual(computed)
  }
})
