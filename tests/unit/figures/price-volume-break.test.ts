import { describe, expect, it } from 'vitest'
import { priceVolumeContent } from '#src/figures/priceVolume/priceVolumeContent.tsx'
import { splitBetween } from '#src/figures/priceVolume/split.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { drawnSize, figureSizes } from '#src/figure/layout/styles.ts'
import { cautionsOfFigure } from '#src/figure/texts.ts'
import { fullAltText } from '#src/figure/readerWords.ts'
import { defaultView } from '#src/view/viewState.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realRows, realSeries } from '#tests/unit/support/tables.ts'

function figure(id: string, a: number, b: number, language: keyof typeof formats = 'en'): FigureContent {
  const split = splitBetween(realRows(id), a, b)
  if (split.kind !== 'split') throw new Error(`${id} is not split`)
  return priceVolumeContent(split, realSeries(id), realCatalogue, 'Crude oil', defaultView, formats[language])
}

const warning =
  'BACI holds both countries’ reports up to 2021 and China’s alone from 2022: a change between those years may be a change of source, not of trade.'
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
    expect(cautionsOfFigure(content)).toEqual([warning])
    expect(fullAltText(content, drawnSize(figureSizes.article))).toContain(warning)
    expect(content.notes()).not.toContain(reports)
  })

  it('to a year of a later release says so, and has its title', () => {
    const content = figure('M-7601', 2023, 2024)
    expect(cautionsOfFigure(content)).toEqual([
      'BACI’s 2024 is from a newer release. It agrees with this line from 2022 on, not for 2021.',
    ])
    expect(content.title).toContain('of which volume')
  })

  it('of years of one source has its title, and no warning', () => {
    const content = figure('M-2709.baci', 2022, 2023)
    expect(content.title).toMatch(/^Crude oil, 2022 to 2023: .+, of which volume .+, price /)
    expect(cautionsOfFigure(content)).toEqual([])
    expect(content.notes()).toContain(reports)
  })
})

it('price or volume of Customs’ months crosses nothing of BACI’s', () => {
  const content = figure('M-2709', 2021, 2022)
  expect(cautionsOfFigure(content)).toEqual([])
  expect(content.title).toContain('of which volume')
})
