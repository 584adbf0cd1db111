import { describe, expect, it } from 'vitest'
import { claimComparison } from '#src/claims/claimComparison.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'
import { plain } from '#tests/unit/support/words.ts'

const comparisonOf = (search: string) => claimComparison(parseView(search, catalogue).view)

describe('the comparison of a claim', () => {
  it.each([
    '?series=M-2709&freq=year&from=2017-01',
    '?series=M-GAS&freq=year&from=2017-01',
    '?series=X-TOTAL&freq=year&from=2017-01',
    '?series=X-8542,X-8542.quoted&freq=year',
    // The same view written by hand, with another order of series, money, title and first year.
    '?freq=year&series=X-8542.quoted,X-8542&money=rub&title=Mine&from=2019-01',
  ])('is in the view of its series by year: %s', (search) => {
    expect(comparisonOf(search)).toBeDefined()
  })

  it.each([
    '',
    '?series=M-GAS',
    '?series=M-GAS,M-2709&freq=year',
    '?series=X-8542&freq=year',
    '?series=M-GAS&freq=year&show=yoy',
    '?series=M-GAS&freq=year&measure=weight',
    '?series=M-GAS&freq=year&scale=log',
    '?series=M-GAS&freq=year&chart=bar',
  ])('is in no other: %s', (search) => {
    expect(comparisonOf(search)).toBeUndefined()
  })

  it.each([
    [
      'en',
      'The bracket compares 2022 with 2021, as The Economist did on 25 March 2023 (claimed over +100%, in dollars).',
      'Marked, Gas: $4.3 bn in 2021, $10.7 bn in 2022, +150.8%.',
    ],
    [
      'ru',
      'Скобкой показан 2022 год к 2021-му, как в The Economist от 25 марта 2023 года (заявлено: более 100 %, в долларах).',
      'На графике отмечено: Gas, 2021 — 4,3 млрд долл., 2022 — 10,7 млрд долл., +150,8 %.',
    ],
    [
      'zh',
      '图中括号表示2022年与2021年相比，口径同2023年3月25日的《经济学人》（报道称：增长超过100%，按美元计）。',
      '图中标出Gas：2021年为43亿美元，2022年为107亿美元，变动+150.8%。',
    ],
  ] as const)('says in %s what it is, while both years are shown', (language, note, words) => {
    const format = formats[language]
    const content = (first: string, values: readonly number[]) => {
      const plot = plotOf(first, [[], values])
      const names = new Map([['M-GAS', 'Gas']])
      return contentOf({ ...plot, series: plot.series.slice(1) }, { freq: 'year', names, format })
    }
    const comparison = comparisonOf('?series=M-GAS&freq=year')
    expect(comparison?.notes(content('2021', [4.27e9, 10.71e9])).map(plain)).toEqual([note])
    expect(comparison?.altText(content('2021', [4.27e9, 10.71e9])).map(plain)).toEqual([words])
    expect(comparison?.notes(content('2022', [10.71e9, 11.6e9]))).toEqual([])
    expect(comparison?.altText(content('2022', [10.71e9, 11.6e9]))).toEqual([])
  })
})
