import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { understandSentence } from '#src/ask/sentence.ts'
import { judgeQuery } from '#src/claims/checkedQuery.ts'
import { parseView, writeView } from '#src/view/address/address.ts'
import { defaultView } from '#src/view/viewState.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

const ask = (sentence: string) =>
  understandSentence(sentence, defaultView, { catalogue: realCatalogue, nomenclature: realNomenclature })

/** Sentences as press and ministries write them, judged by hand by a person who had not seen the parser. */
const rows = csvParse(readFileSync(new URL('sentences.csv', import.meta.url), 'utf8')).map(
  ({ sentence = '', view = '', check = '', verdict = '' }) => ({ sentence, view, check, verdict }),
)
const isUnchecked = ({ verdict }: (typeof rows)[number]): boolean => ['notHeld', 'notUnderstood'].includes(verdict)

answeredFromDisk()
const client = createQueryClient()

it.each(rows.filter((row) => !isUnchecked(row)))('“$sentence” $verdict', async ({ sentence, view, check, verdict }) => {
  const asked = ask(sentence)
  const meant = parseView(`${view}&check=${encodeURIComponent(check)}`, realCatalogue).view
  expect(meant.check).not.toBeNull()
  expect([asked.withheld, writeView(asked.view, 'short')]).toEqual([null, writeView(meant, 'short')])
  const judge = await client.fetchQuery(judgeQuery(meant, realCatalogue))
  const checked = judge(meant, formats.en, realNomenclature)
  expect([checked?.verdict, checked?.sources]).toEqual([verdict, expect.anything()])
})

it.each([
  [
    'Russian crude oil supplies to China rose 24% in 2023',
    'Russian crude oil to China up 3.8% in 2023: the claim does not hold, but does by weight',
  ],
  [
    'Trade between China and Russia grew 26.4% in 2023',
    'Trade between China and Russia up 26.4% or 26.1% in 2023, depending on the source',
  ],
  ['Coal imports doubled in 2024', 'Russian coal to China down 26.9% in 2024: the claim does not hold'],
  ['Trade with Russia came to $240bn in 2023', 'Trade between China and Russia at $240 bn in 2023: the claim holds'],
  [
    '2024年中国在俄罗斯汽车进口中的份额为88%',
    'China’s share of Russia’s imports of passenger cars at 88.0% in 2024: the claim holds',
  ],
])('“%s” is answered: %s', async (sentence, headline) => {
  const { view } = ask(sentence)
  const judge = await client.fetchQuery(judgeQuery(view, realCatalogue))
  expect(judge(view, formats.en, realNomenclature)?.headline).toBe(headline)
})

it.each(rows.filter(isUnchecked))('“$sentence” is not checked: $verdict', ({ sentence }) => {
  const { view, withheld, unchecked, unknown } = ask(sentence)
  expect(view.check).toBeNull()
  expect([withheld, unchecked, ...unknown].some((said) => said !== null)).toBe(true)
})

describe('a stated number', () => {
  it.each([
    ['coal 2022 -17%', '2022:-17%'],
    ['LNG imports fell by less than 10% in 2023', '2023:>-10%'],
    ['Coal imports nearly halved in 2024', '2024:~-1/2'],
    ['The share of crude oil in imports from Russia was 51% in 2022', '2022:share=51%'],
    ['2023年汽车出口增长5.9倍', '2023:x6.9'],
    ['2023年对俄汽车出口增至6.9倍', '2023:x6.9'],
    ['2024年煤炭进口减少两成半', '2024:-25%'],
    ['Импорт угля сократился вдвое в 2024 году', '2024:-1/2'],
    ['Импорт угля в 2023 году превысил 1 234,5 млн долларов', '2023:>=1234.5m'],
    ['Coal imports fell in 2024', '2024:<-0%'],
    ['Российская нефть подешевела на 16% в 2023 году', '2023:-16%&measure=price'],
    ['Crude oil cost less in 2023', '2023:<-0%&measure=price'],
    ['China’s exports to Russia grew 12.8% to $76.12bn in 2022', '2022:+12.8%'],
    ['China’s exports to Russia rose to a record in 2024', '2024:record'],
    ['Crude oil imports cost $58.4bn in 2022', '2022:=58.4bn&measure=value'],
  ])('“%s” is read as %s', (sentence, check) => {
    const [text = '', measure = 'measure=value'] = check.split('&')
    const { view } = ask(sentence)
    expect([view.check, `measure=${view.measure}`]).toEqual([text, measure])
  })

  it.each([
    ['Crude imports rose by five percentage points in 2023', null, 'points'],
    ['Crude imports rose by $10bn in 2022', null, 'number'],
    ['Crude imports rose 40-44% in 2022', null, 'number'],
    ['Crude imports cost €50bn in 2022', null, 'number'],
    ['Crude imports rose 3% in May 2026 from the previous month', null, 'period'],
    ['Импорт нефти удвоился с 2021 года', null, 'period'],
    ['Crude imports rose 44% in 2010', null, 'period'],
    ['Crude and coal doubled in 2022', null, 'good'],
    ['Electric car exports doubled in 2023', null, 'good'],
    ['China ran a trade deficit with Russia of $39bn in 2022', null, 'good'],
    ['China paid $92 a barrel for Russian crude in 2022', null, 'number'],
    ['China took half of Russia’s coal exports in 2023', null, 'good'],
    ['Crude imports will double by 2030', 'forecasts', null],
    ['China exported about 1 million cars to Russia in 2024', 'counts', null],
    ['Coal imports did not double in 2022', 'negation', null],
  ])('“%s” has no check, and it is said why', (sentence, withheld, unchecked) => {
    expect(ask(sentence)).toMatchObject({ withheld, unchecked, view: { check: null } })
  })
})

describe('of a sentence of several statements', () => {
  it.each([
    [
      'Russian crude oil to China up 44% in dollars, gas up more than 100%, Chinese exports to Russia up 12.8%, shipments of microchips more than doubled in 2022',
      ['M-2709 2022:+44%', 'M-GAS 2022:>+100%', 'X-TOTAL 2022:+12.8%', 'X-8542 2022:>x2'],
      [],
    ],
    [
      'Trade between China and Russia grew 29.3% to $190bn in 2022, with exports up 12.8% and imports up 43.4%',
      ['M-TOTAL,X-TOTAL 2022:+29.3%', 'M-TOTAL,X-TOTAL 2022:=190bn', 'X-TOTAL 2022:+12.8%', 'M-TOTAL 2022:+43.4%'],
      [],
    ],
    [
      '2022年中俄贸易额1902.7亿美元，同比增长29.3%；其中对俄出口761.2亿美元，增长12.8%',
      ['M-TOTAL,X-TOTAL 2022:+29.3%', 'M-TOTAL,X-TOTAL 2022:=190.27bn', 'X-TOTAL 2022:=76.12bn', 'X-TOTAL 2022:+12.8%'],
      [],
    ],
    [
      'В 2022 году импорт российской нефти вырос на 44%, до 58,4 млрд долл., а импорт угля — на 20%',
      ['M-2709 2022:+44%', 'M-2709 2022:=58.4bn', 'M-2701 2022:+20%'],
      [],
    ],
    [
      'Импорт нефти вырос на 44%, до 58,4 млрд долл. США в 2022 году. Импорт угля — на 20%.',
      ['M-2709 2022:+44%', 'M-2709 2022:=58.4bn', 'M-2701 2022:+20%'],
      [],
    ],
    ['Crude imports rose 8%, to 86 million tonnes, in 2022', ['M-2709 2022:+8% weight', 'M-2709 2022:=86m weight'], []],
    ['Crude imports rose 44% in value and 8% by weight in 2022', ['M-2709 2022:+44%', 'M-2709 2022:+8% weight'], []],
    ['Crude imports rose 44% to ¥390bn in 2022', ['M-2709 2022:+44% cny', 'M-2709 2022:=390bn cny'], []],
    [
      'Crude imports rose 44% to $58.4bn in 2022, half of China’s imports from Russia',
      ['M-2709 2022:+44%', 'M-2709 2022:=58.4bn', 'M-2709 2022:share=1/2'],
      [],
    ],
    [
      'China’s exports to Russia rose 12.8% to a record $76bn in 2022',
      ['X-TOTAL 2022:+12.8%', 'X-TOTAL 2022:=76bn', 'X-TOTAL 2022:record'],
      [],
    ],
    ['Crude imports rose 44% in 2022 and 7% in 2023', ['M-2709 2022:+44%', 'M-2709 2023:+7%'], []],
    [
      'China bought 108 million tonnes of crude in 2024, 1% more than in 2023, for $62.4bn',
      ['M-2709 2024:+1% weight', 'M-2709 2024:=108m weight', 'M-2709 2024:=62.4bn'],
      [],
    ],
    [
      'Импорт нефти в 2024 году вырос на 3% к уровню 2023 года и на 54% к уровню 2021 года',
      ['M-2709 2024:+3%', 'M-2709 2021..2024:+54%'],
      [],
    ],
    [
      'LNG imports were 8.3 million tonnes (+3.3%) worth $5.0 billion (-3.7%) in 2024',
      ['M-271111 2024:+3.3% weight', 'M-271111 2024:=8.3m weight', 'M-271111 2024:=5.0bn', 'M-271111 2024:-3.7%'],
      [],
    ],
    ['China’s exports to Russia were $115bn (¥821bn) in 2024', ['X-TOTAL 2024:=115bn', 'X-TOTAL 2024:=821bn cny'], []],
    [
      'Товарооборот вырос на 26% в 2023 году: экспорт — на 47%, импорт — на 13%',
      ['M-TOTAL,X-TOTAL 2023:+26%', 'X-TOTAL 2023:+47%', 'M-TOTAL 2023:+13%'],
      [],
    ],
    ['Imports from Russia fell 4% in 2025 because oil imports fell 20%', ['M-TOTAL 2025:-4%', 'M-2709 2025:-20%'], []],
    [
      'Russian crude accounted for 51% of China’s imports from Russia in 2022, up from 44% in 2021',
      ['M-2709 2022:share=51%'],
      ['from 44%'],
    ],
    [
      'China bought $62.4bn of Russian crude in 2024, 3% more than the $60.6bn it bought in 2023',
      ['M-2709 2024:=62.4bn'],
      ['3% more than', '$60.6bn'],
    ],
    ['Crude imports rose 4% in 2023 after a 44% rise a year earlier', ['M-2709 2023:+4%'], ['44%']],
    ['2024年12月对俄出口下降2%，全年增长4%', ['X-TOTAL 2024-12..2024-12:-2%'], ['4%']],
    ['Exports to Russia rose 4% in 2024, of which cars were 13%', ['X-TOTAL 2024:+4%'], ['were 13%']],
    [
      'Russian coal exports to China rose from $7.4bn in 2021 to $11.7bn in 2022',
      ['M-2701 2021:=7.4bn', 'M-2701 2022:=11.7bn'],
      [],
    ],
    ['原油占自俄进口的比重从2021年的44%升至2022年的51%', ['M-2709 2021:share=44%', 'M-2709 2022:share=51%'], []],
    [
      'Доля нефти в импорте из России выросла с 44% в 2021 году до 51% в 2022 году',
      ['M-2709 2021:share=44%', 'M-2709 2022:share=51%'],
      [],
    ],
    ['Crude imports rose 44% in 2022, the most since 2017', ['M-2709 2022:+44%'], ['the most since 2017']],
    ['Crude imports rose 44% in 2022, and by $18bn', ['M-2709 2022:+44%'], ['by $18bn']],
  ])('“%s” each is read by itself', (sentence, checks, left) => {
    const { view, others, leftUnchecked } = ask(sentence)
    const read = [view, ...others].map(({ series, check, measure, money }) =>
      [series.join(), check, ...(measure === 'value' ? [] : [measure]), ...(money === 'usd' ? [] : [money])].join(' '),
    )
    expect([read, leftUnchecked]).toEqual([checks, left])
  })

  it.each([
    ['Crude and coal imports rose 44% and 20% respectively in 2022', ['44%', '20%']],
    ['Crude imports rose 44% and 7% in 2022 and 2023', ['44%', '7%']],
    ['2022年对俄出口增长12.8%，低于进口增速（43.4%）', ['12.8%', '43.4%']],
    ['India’s imports of Russian crude rose 20% and China’s rose 8% in 2023', []],
  ])('“%s” none is guessed', (sentence, left) => {
    expect(ask(sentence)).toMatchObject({ view: { check: null }, others: [], leftUnchecked: left })
  })

  it('has no check of a word that is not understood', () => {
    const { view, others, leftUnchecked } = ask('Crude imports cost $58.4bn in 2022 and widgets 20%')
    expect([view.check, others, leftUnchecked]).toEqual(['2022:=58.4bn', [], ['20%']])
  })
})
