import { describe, expect, it } from 'vitest'
import { altTextOf } from '#src/view/texts/altText.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'
import { shown } from '#tests/unit/support/words.ts'

const alt = (part: Partial<ViewState>, language: keyof typeof formats = 'en'): string => {
  const { view, plot } = shown(part)
  const format = formats[language]
  const labels = createLabels(realCatalogue, realNomenclature, format)
  return altTextOf('Title', 'Subtitle', view, plot, format, labels).replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe('the chart in words', () => {
  it('says its kind and how each line moved', () => {
    expect(alt({ series: ['M-2709', 'X-8542'], freq: 'year' })).toBe(
      'Title. Subtitle. Lines: 2 series. Crude oil rose from $23.9 bn in 2017 to $49.9 bn in 2025 (+109.0%). Highest: $62.4 bn in 2024. ' +
        'Integrated circuits (BACI): $67.0 m in 2017, $99.7 m in 2024. Highest: $216 m in 2021.',
    )
  })

  it.each([
    ['line', 'Lines: 2 series.'],
    ['area', 'Stacked areas: 2 series.'],
    ['bar', 'Bars: 2 series.'],
    ['panels', 'Panels: 2 series.'],
    ['table', 'Table: 2 series.'],
    ['balance', 'Balance: 2 series.'],
  ] as const)('as %s is called what it is', (chart, kind) => {
    expect(alt({ series: ['M-TOTAL', 'X-TOTAL'], chart })).toContain(
      `Subtitle. ${kind} All goods, Russia to China rose from`,
    )
  })

  it('says a fall', () => {
    expect(alt({ series: ['M-2709'], freq: 'year', from: '2024-01', to: '2025-12' })).toBe(
      'Title. Subtitle. Lines: 1 series. Crude oil fell from $62.4 bn in 2024 to $49.9 bn in 2025 (−20.1%).',
    )
  })

  it.each([
    [['M-2709'], ' Crude oil in colour, the others grey. '],
    [['X-8542', 'M-2709'], ' Crude oil and Integrated circuits (BACI) in colour, the others grey. '],
  ])('says what is kept in colour: %s', (focus, sentence) => {
    const series = ['M-2709', 'X-8542', 'M-GAS']
    expect(alt({ series, focus, freq: 'year' })).toContain(`Lines: 3 series.${sentence}Crude oil rose`)
  })

  it.each([[[]], [['M-2709', 'X-8542']], [['M-GAS']]])('says nothing of colours where all have theirs: %s', (focus) => {
    expect(alt({ series: ['M-2709', 'X-8542'], focus, freq: 'year' })).not.toContain('grey')
  })

  it('says the highest and the lowest of changes, and no change of a change', () => {
    expect(alt({ series: ['M-2709'], freq: 'year', show: 'yoy' })).toBe(
      'Title. Subtitle. Lines: 1 series. Crude oil: +59.6% in 2018, −20.1% in 2025. Lowest: −26.0% in 2020.',
    )
  })

  it('says one point as one point', () => {
    expect(alt({ series: ['X-8542'], freq: 'year', show: 'yoy', from: '2022-01', to: '2022-12' })).toBe(
      'Title. Subtitle. Lines: 1 series. Integrated circuits: −16.9% in 2022.',
    )
  })

  it('tells the first six of many', () => {
    const text = alt({
      series: ['M-TOTAL', 'M-2709', 'M-GAS', 'M-2701', 'X-TOTAL', 'X-8703', 'X-8704', 'X-8542'],
      freq: 'year',
    })
    expect(text).toMatch(/^Title. Subtitle. Lines: 8 series. All goods, Russia to China rose /)
    expect(text).toContain('Passenger cars')
    expect(text).not.toContain('Lorries')
  })

  it.each([
    ['zh', '折线图，共2个序列。原油以彩色显示，其余为灰色。'],
    ['ru', 'Линии: 2 ряда. Цветом выделены: Сырая нефть; остальные серые. '],
  ] as const)('says in %s what is kept in colour', (language, expected) => {
    expect(alt({ series: ['M-2709', 'M-GAS'], focus: ['M-2709'] }, language)).toContain(expected)
  })

  it.each([
    [
      'zh',
      'Title。Subtitle。柱形图，共1个序列。原油从2017年的239亿美元升至2025年的499亿美元（+109.0%）。最高：2024年为624亿美元。',
    ],
    [
      'ru',
      'Title. Subtitle. Столбцы: 1 ряд. Сырая нефть: рост с 23,9 млрд долл. (2017) до 49,9 млрд долл. (2025), +109,0 %. Максимум: 62,4 млрд долл. (2024).',
    ],
  ] as const)('speaks %s', (language, expected) => {
    expect(alt({ series: ['M-2709'], freq: 'year', chart: 'bar' }, language)).toBe(expected)
  })
})
