import { describe, expect, it } from 'vitest'
import { figureContent } from '#src/figure/content.ts'
import { drawnSize, figureSizes } from '#src/figure/layout/styles.ts'
import { cautionsOfFigure, notesOfFigure } from '#src/figure/texts.ts'
import { fullAltText } from '#src/figure/readerWords.ts'
import type { SeriesKind } from '#src/figure/content.ts'
import { charts } from '#src/view/kinds.ts'
import { headlineOf } from '#src/view/texts/headline.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'
import { plain, shown } from '#tests/unit/support/words.ts'

const said = {
  en: 'BACI holds both countries’ reports up to 2021 and China’s alone from 2022: a change between those years may be a change of source, not of trade.',
  zh: 'BACI在2021年及以前含中俄双方申报，自2022年起仅有中方数据：跨越这两年的变动可能源于数据来源变化，而非贸易本身。',
  ru: 'В BACI по 2021 год есть данные обеих стран, с 2022 года — только Китая: изменение между этими годами может объясняться сменой источника, а не торговлей.',
} as const

/** A made-up kind of chart without texts of its own. */
const madeUp: SeriesKind = {
  drawing: () => ({ draw: () => null, chartContent: null, legend: [], ownHeight: () => 1 }),
}

function figure(part: Partial<ViewState>, kind: SeriesKind = madeUp, language: keyof typeof formats = 'en') {
  const { view, plot } = shown({ freq: 'year', ...part })
  const words = { format: formats[language], headline: headlineOf }
  const context = { catalogue: realCatalogue, nomenclature: realNomenclature, ...words }
  return figureContent(view, plot, new Map(), context, kind)
}

const firstCaution = (...args: Parameters<typeof figure>): string | undefined =>
  cautionsOfFigure(figure(...args)).map(plain)[0]

const cars = { series: ['X-8703'] } as const
const turbines = { series: ['M-8411'] } as const

describe('the first caution of a figure of BACI years is the change of source', () => {
  it.each([
    ['levels of all years', cars],
    ['levels of 2021 and 2022', { ...cars, from: '2021-01', to: '2022-12' }],
    ['an index that is 100 in 2017', { ...cars, show: 'index' }],
    ['an index that is 100 after it', { ...cars, show: 'index', base: '2022' }],
    ['the change of 2022 alone, whose base is 2021', { ...cars, show: 'yoy', from: '2022-01', to: '2022-12' }],
    ['a share of all goods', { ...cars, show: 'share' }],
    ['an average price', { ...cars, measure: 'price' }],
    ['one line of BACI beside Customs’ that have a caution too', { series: ['M-2709', 'M-2709.baci'] }],
    ['the chips of the claim', { series: ['X-8542', 'X-8542.quoted'] }],
    ['yuan', { ...cars, money: 'cny' }],
  ] as const)('%s', (_, part) => {
    expect(firstCaution(part)).toBe(said.en)
  })

  it.each(charts.filter((chart) => chart !== 'season' && chart !== 'treemap'))('drawn as %s', (chart) => {
    expect(firstCaution({ series: ['X-8703', 'X-8704'], chart })).toBe(said.en)
  })

  it.each(['en', 'zh', 'ru'] as const)('in %s', (language) => {
    expect(firstCaution(cars, madeUp, language)).toBe(said[language])
  })

  it('before what its kind has to say, and said once of many lines', () => {
    const kind = { ...madeUp, words: () => ({ cautions: ['Of its kind.'] }) }
    expect(cautionsOfFigure(figure({ series: ['X-8703', 'X-8704', 'M-7403'] }, kind)).map(plain)).toEqual([
      said.en,
      'Of its kind.',
    ])
  })

  it('of the series that are drawn, not of those that are only selected', () => {
    const both = { series: ['X-TOTAL', 'X-8703'], to: '2023-12' }
    const first: SeriesKind = { ...madeUp, plot: (plot) => ({ ...plot, series: plot.series.slice(0, 1) }) }
    expect([firstCaution(both), firstCaution(both, first)]).toEqual([said.en, undefined])
  })
})

describe('nothing is said where no line crosses it', () => {
  it.each([
    ['years up to 2021', { ...cars, to: '2021-12' }],
    ['years from 2022 on', { ...cars, from: '2022-01' }],
    ['the change of 2023, whose base is 2022', { ...cars, show: 'yoy', from: '2023-01' }],
    ['an index of later years', { ...cars, show: 'index', from: '2022-01' }],
    ['Customs’ own years', { series: ['M-2709'], to: '2024-12' }],
    ['quoted years', { series: ['X-8542.quoted'] }],
    ['months beside which a yearly line is not shown', { series: ['M-2709', 'X-8703'], freq: 'month', to: '2024-12' }],
  ] as const)('%s', (_, part) => {
    expect(firstCaution(part)).toBeUndefined()
  })
})

describe('what BACI holds', () => {
  const reports = 'BACI reconciles both countries’ reports up to 2021; from 2022 it has China’s alone.'

  it('is said once: in the caution, or in a note where there is none', () => {
    const notes = (part: Partial<ViewState>): readonly string[] => notesOfFigure(figure(part))
    expect(notes({ ...cars, to: '2021-12' })).toContain(reports)
    expect(notes(cars)).not.toContain(reports)
  })

  it('stands in the alt text, where no line then rises or falls by percent', () => {
    expect(plain(fullAltText(figure(cars), drawnSize(figureSizes.article)))).toContain(said.en)
    expect(figure(turbines).altText()).not.toMatch(/\b(rose|fell)\b|%/)
    expect(plain(figure({ ...turbines, to: '2021-12' }).altText())).toContain('rose from $1.23 bn')
  })
})

describe('no title compares across it', () => {
  it.each([
    ['what rose from the first year', cars, 'Chinese passenger cars to Russia'],
    ['what fell from the highest', turbines, 'Russian gas turbines and jet engines to China'],
    ['the same in roubles', { ...turbines, money: 'rub' }, 'Russian gas turbines and jet engines to China'],
    ['two years alone', { ...cars, from: '2021-01', to: '2022-12' }, 'Chinese passenger cars to Russia'],
  ] as const)('%s', (_, part, title) => {
    expect(figure(part).title).toBe(title)
  })

  it('years of one source are compared', () => {
    expect(plain(figure({ ...cars, from: '2022-01' }).title)).toMatch(/\$15\.2 bn in 2024, up from \$\S+ bn in 2022$/)
  })
})
