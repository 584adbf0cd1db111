import { describe, expect, it } from 'vitest'
import { priceVolumeContent, splitColumns } from '#src/figures/priceVolume/priceVolumeContent.tsx'
import { splitBetween, wholeYears } from '#src/figures/priceVolume/split.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { drawnSize, figureSizes } from '#src/figure/layout/styles.ts'
import { cautionsOfFigure } from '#src/figure/texts.ts'
import { fullAltText } from '#src/figure/readerWords.ts'
import { defaultView } from '#src/view/viewState.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realConversion, realRows, realSeries } from '#tests/unit/support/tables.ts'
import { plain } from '#tests/unit/support/words.ts'
import { cells } from '#tests/unit/support/worth.ts'

function figure(id: string, a: number, b: number, language: keyof typeof formats = 'en'): FigureContent {
  const split = splitBetween(realRows(id), a, b)
  if (split.kind !== 'split') throw new Error(`${id} is not split`)
  return priceVolumeContent(split, realSeries(id), realCatalogue, 'Crude oil', defaultView, formats[language])
}

const warning =
  'BACI holds both countries’ reports up to 2021 and China’s alone from 2022: a change between those years may be a change of source, not of trade.'
const rough =
  'Weights of low reliability are behind this split: how much is volume and how much price is uncertain, even in sign.'
const reports = 'BACI reconciles both countries’ reports up to 2021; from 2022 it has China’s alone.'

describe('price or volume of a series of BACI', () => {
  it.each([
    ['en', 'Crude oil, 2021 to 2022'],
    ['zh', 'Crude oil，2021年至2022年'],
    ['ru', 'Crude oil, 2021–2022'],
  ] as const)('across its change of source has a title without effects, in %s', (language, title) => {
    expect(figure('M-2709.baci', 2021, 2022, language).title).toBe(title)
  })

  it('there says the change of source first, in its alt text too, and once', () => {
    const content = figure('M-2709.baci', 2021, 2023)
    expect(cautionsOfFigure(content)).toEqual([warning, rough])
    expect(fullAltText(content, drawnSize(figureSizes.article))).toContain(warning)
    expect(content.notes()).not.toContain(reports)
  })

  it('to a year of a later release says so, and splits nothing in its title', () => {
    const content = figure('M-7601', 2023, 2024)
    expect(cautionsOfFigure(content)).toEqual([
      rough,
      'BACI’s 2024 is from a newer release. It agrees with this line from 2022 on, not for 2021.',
    ])
    expect(content.title).toBe('Crude oil, 2023 to 2024')
  })

  it('of years of one source says first that its weights are of low reliability, and splits nothing in its title', () => {
    const content = figure('M-2709.baci', 2022, 2023)
    expect(content.title).toBe('Crude oil, 2022 to 2023')
    expect(cautionsOfFigure(content)).toEqual([rough])
    expect(content.notes()).toContain(reports)
  })
})

it('price or volume of Customs’ months crosses nothing of BACI’s', () => {
  const content = figure('M-2709', 2021, 2022)
  expect(cautionsOfFigure(content)).toEqual([])
  expect(content.title).toContain('of which volume')
})

/** Series and years of which a table has a value or weight of low reliability: `M-2709.baci 2022`. */
const roughYears = new Set(
  (['customs-monthly.csv', 'baci-annual.csv', 'baci-partial-annual.csv'] as const).flatMap((file) =>
    cells(file)
      .filter((row) => row['weight_status'] === 'U' || row['value_status'] === 'U')
      .flatMap((row) => {
        const year = (row['year'] ?? row['period'] ?? '').slice(0, 4)
        const own = `${row['flow']}-${row['cmd_code']}`
        const isPartOfGas = own === 'M-271121' || own === 'M-271111'
        return (isPartOfGas ? [own, 'M-GAS'] : [own]).map((id) => `${file.split('-')[0]} ${id} ${year}`)
      }),
  ),
)

function isUnsure(id: string, years: readonly number[]): boolean {
  const { book } = realSeries(id)
  const crosses = book === 'baci' && years.some((year) => year <= 2021) && years.some((year) => year > 2021)
  return crosses || years.some((year) => roughYears.has(`${book} ${id.replace('.baci', '')} ${year}`))
}

const numbersIn = (text: string): number[] =>
  (
    plain(text)
      .replaceAll(/\(2021 \$\)/g, '')
      .match(/[+−]?\D?\d[\d,]*(?:\.\d+)?/g) ?? []
  ).map((part) => Number(part.replaceAll(/[^\d.−]/g, '').replace('−', '-')))

describe('every split of a commodity of the picker, between any two years, in every money', () => {
  const all = realCatalogue.commodities.flatMap(({ series }) =>
    series.filter(({ weight, book }) => weight !== null && book !== 'quoted'),
  )
  it.each(all.map(({ id }) => id))('%s: no number on low reliability, and what is written adds up', (id) => {
    const years = wholeYears(realSeries(id))
    for (const money of ['usd', 'cny', 'rub', 'real'] as const) {
      const rows = realConversion(money).observations(realRows(id))
      for (const a of years) {
        for (const b of years.filter((year) => year > a)) {
          const split = splitBetween(rows, a, b, money)
          if (split.kind !== 'split') continue
          const titles = (['en', 'zh', 'ru'] as const).map(
            (language) =>
              priceVolumeContent(split, realSeries(id), realCatalogue, 'It', defaultView, formats[language]).title,
          )
          if (isUnsure(id, [a, b]))
            for (const title of titles) expect(title.match(/\d+/g)).toEqual([String(a), String(b)])
          const columns = splitColumns(split, realSeries(id), formats.en)
          const [before, weight, price, after] = columns.map(({ amount }) => numbersIn(amount)[0] ?? NaN)
          expect((before ?? 0) + (weight ?? 0) + (price ?? 0), `${money} ${a} ${b}`).toBeCloseTo(after ?? NaN, 6)
          const [change, volume, rest] = numbersIn(titles[0]?.split(': ')[1] ?? '')
          if (!isUnsure(id, [a, b])) expect((volume ?? NaN) + (rest ?? NaN), titles[0]).toBeCloseTo(change ?? NaN, 6)
        }
      }
    }
  })
})
