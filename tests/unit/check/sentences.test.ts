import { describe, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { understandSentence } from '#src/ask/sentence.ts'
import { judgeQuery } from '#src/claims/checkedQuery.ts'
import { languages } from '#src/i18n/languages.ts'
import { parseView, writeView } from '#src/view/address/address.ts'
import { defaultView } from '#src/view/viewState.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'
import { plain } from '#tests/unit/support/words.ts'

const ask = (sentence: string) =>
  understandSentence(sentence, defaultView, { catalogue: realCatalogue, nomenclature: realNomenclature })

/** Sentences as press and ministries write them, judged by hand by a person who had not seen the parser. */
const rows = csvRows(import.meta.url, 'sentences.csv').map(
  ({ sentence = '', view = '', check = '', verdict = '', number = '' }) => ({ sentence, view, check, verdict, number }),
)
const isUnchecked = ({ verdict }: (typeof rows)[number]): boolean => ['notHeld', 'notUnderstood'].includes(verdict)

answeredFromDisk()
const client = createQueryClient()

it.each(rows.filter((row) => !isUnchecked(row)))('“$sentence” $verdict', async (row) => {
  const { sentence, view, check, verdict, number } = row
  const asked = ask(sentence)
  const meant = parseView(`${view}&check=${encodeURIComponent(check)}`, realCatalogue).view
  expect(meant.check).not.toBeNull()
  expect([asked.withheld, writeView(asked.view, 'short')]).toEqual([null, writeView(meant, 'short')])
  const judge = await client.fetchQuery(judgeQuery(meant, realCatalogue))
  const checked = judge(meant, formats.en, realNomenclature)
  expect(checked?.verdict).toBe(verdict)
  expect(plain([checked?.headline, ...(checked?.sources ?? [])].join(' '))).toContain(number.replace('-', '−'))
})

it.each(csvRows(import.meta.url, 'headlines.csv'))('“$sentence” is answered: $headline', async (row) => {
  const { view } = ask(row['sentence'] ?? '')
  const judge = await client.fetchQuery(judgeQuery(view, realCatalogue))
  expect(plain(judge(view, formats.en, realNomenclature)?.headline)).toBe(row['headline'])
})

it('a claim that fails is told what it may mean: a weight that is not published, or more than the heading', async () => {
  const sourcesOf = async (sentence: string) => {
    const { view } = ask(sentence)
    return (await client.fetchQuery(judgeQuery(view, realCatalogue)))(view, formats.en, realNomenclature)?.sources
  }
  const unweighed = 'No weight is published for both periods, so a claim of volume cannot be checked.'
  expect(await sourcesOf('Pipeline gas deliveries to China rose 37% in 2024')).toContain(unweighed)
  const coal = await sourcesOf('Coal deliveries to China doubled in 2024')
  expect(coal).not.toContain(unweighed)
  expect(coal?.at(-1)).toBe('Coal here is HS heading 2701; totals of coal in the press often hold lignite too.')
})

it.each([
  ['Trade between China and Russia grew 2.9% in 2024 in yuan', 'holdsOnFirstRelease'],
  ['Trade between China and Russia grew 3.0% in 2024 in yuan', 'fails'],
  ['Trade between China and Russia came to 1.74 trillion yuan in 2024', 'holdsOnFirstRelease'],
  ['Trade between China and Russia grew 2.9% in 2024', 'fails'],
])('of a year as Customs first told it in its money, “%s” %s', async (sentence, verdict) => {
  const { view } = ask(sentence)
  const judge = await client.fetchQuery(judgeQuery(view, realCatalogue))
  expect(judge(view, formats.en, realNomenclature)?.verdict).toBe(verdict)
})

it.each(rows.filter(isUnchecked))('“$sentence” is not checked: $verdict', ({ sentence }) => {
  const { view, withheld, unchecked, unknown } = ask(sentence)
  expect(view.check).toBeNull()
  expect([withheld, unchecked, ...unknown].some((said) => said !== null)).toBe(true)
})

describe('a stated number', () => {
  it.each(csvRows(import.meta.url, 'numbers.csv'))('“$sentence” is read as $check', ({ sentence = '', check = '' }) => {
    const [text = '', measure = 'measure=value'] = check.split('&')
    const { view } = ask(sentence)
    expect([view.check, `measure=${view.measure}`]).toEqual([text, measure])
  })

  it.each(csvRows(import.meta.url, 'unchecked.csv'))(
    '“$sentence” has no check, and it is said why, with each of the words in braces',
    ({ sentence = '', withheld = '', unchecked = '' }) => {
      const [before = '', choices = '', after = ''] = sentence.split(/[{}]/)
      for (const choice of choices.split('|')) {
        const told = ask(before + choice + after)
        expect([choice, told.withheld ?? '', told.unchecked ?? '', told.view.check]).toEqual([
          choice,
          withheld,
          unchecked,
          null,
        ])
      }
    },
  )
})

describe('of a sentence of several statements', () => {
  it.each(csvRows(import.meta.url, 'several.csv'))(
    '“$sentence” each is read by itself',
    ({ sentence = '', checks, left }) => {
      const { view, others, leftUnchecked } = ask(sentence)
      const read = [view, ...others].map(({ of, series, check, measure, money }) =>
        [
          of ?? series.join(),
          check,
          ...(measure === 'value' ? [] : [measure]),
          ...(money === 'usd' ? [] : [money]),
        ].join(' '),
      )
      expect([read.join(' | '), leftUnchecked.join(' | ')]).toEqual([checks, left])
    },
  )

  it.each([
    ['Crude and coal imports rose 44% and 20% respectively in 2022', ['44%', '20%']],
    ['Crude imports rose 44% and 7% in 2022 and 2023', []],
    ['China’s share of Russia’s car imports ranged from 12% to 88% between 2021 and 2024', []],
    ['India’s imports of Russian crude rose 20% and China’s rose 8% in 2023', []],
    ['В 2024 году экспорт российской нефти в Индию вырос на 5%, в Китай — на 1%', []],
  ])('“%s” none is guessed', (sentence, left) => {
    expect(ask(sentence)).toMatchObject({ view: { check: null }, others: [], leftUnchecked: left })
  })

  it('has no check of a word that is not understood', () => {
    const { view, others, leftUnchecked } = ask('Crude imports cost $58.4bn in 2022 and widgets 20%')
    expect([view.check, others, leftUnchecked]).toEqual(['2022:=58.4bn', [], ['20%']])
  })
})

const orders = {
  en: { time: ' in 2024', M: { crude: '2709', goods: 'TOTAL' }, X: { cars: '8703', goods: 'TOTAL' } },
  zh: { time: '2024年', M: { 原油: '2709', 商品: 'TOTAL' }, X: { 乘用车: '8703', 商品: 'TOTAL' } },
  ru: { time: ' в 2024 году', M: { нефти: '2709', товаров: 'TOTAL' }, X: { автомобилей: '8703', товаров: 'TOTAL' } },
} as const

const ordersIn = csvRows(import.meta.url, 'orders.csv').map(({ language = '', flow = '', sentence = '' }) => ({
  language: languages.find((one) => one === language) ?? 'en',
  flow: flow === 'M' ? ('M' as const) : ('X' as const),
  sentence,
}))

/** Each `|` is a place for the time. */
it.each(ordersIn)('who sells to whom is told wherever the time stands: $sentence', ({ language, flow, sentence }) => {
  const { time, [flow]: goods } = orders[language]
  const parts = sentence.split('|')
  const read = Object.entries(goods).flatMap(([good, code]) =>
    parts.slice(1).flatMap((_, at) => {
      const told = parts.map((part, i) => part + (i === at ? time : '')).join('')
      const { view, others } = ask(told.replace('{good}', good).trim())
      return [view, ...others].flatMap(({ check, series }) =>
        check === null ? [] : [series.join() === `${flow}-${code}`],
      )
    }),
  )
  expect([...new Set(read)]).toEqual([true])
})

it.each([
  ['China’s exports rose 5.9% in 2024', true],
  ['2023年俄罗斯出口下降28%', true],
  ['Импорт нефти в Китай из России вырос на 3% в 2024 году', false],
  ['Exports to Russia rose 4% in 2024', false],
])('“%s” names no partner: %s', (sentence, isSaid) => {
  expect(ask(sentence).hasNoPartner).toBe(isSaid)
})
