import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { withAnswers } from '#src/build/source.ts'
import { makeCards } from '#src/build/cards/makeCards.tsx'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'

// Sentences and pictures of the gallery's cards are computed from the tables, as the figures that they open are.

const cardsOn = (read: (file: string) => string) => withAnswers(makeCards, responses(parseTables(read)))
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ')

const published = await cardsOn(readFirstFile)

it.each([
  [
    'dependence',
    'In 2024 at most 50.4% of Russia’s crude exports (by value) went to China, which bought 19.6% of its crude (by weight) from Russia',
    '2024年，俄罗斯原油出口额中至多50.4%销往中国，占中国原油进口量的19.6%',
    'В 2024 году доля Китая в нефтяном экспорте России — не более 50,4 % (по стоимости), доля России в импорте нефти Китаем — 19,6 % (по весу)',
  ],
  [
    'price-volume',
    'China paid $17.9 bn more for Russian crude oil in 2022 than in 2021; $14.0 bn of that was price',
    '2022年中国购买俄罗斯原油比2021年多支出179亿美元，其中140亿美元来自涨价',
    'Импорт из России, сырая нефть: в 2022 году на 17,9 млрд долл. больше, чем в 2021-м, из них 14,0 млрд долл. — за счёт цены',
  ],
  [
    'prices',
    'Russian crude cost China between $7.3 a barrel less and $2.9 more than Brent in the year to May 2026, depending on the month of pricing',
    '截至2026年5月的12个月，中国进口的俄罗斯原油每桶比布伦特低7.3美元到高2.9美元不等，取决于按哪个月定价',
    'Российская нефть в Китае за 12 месяцев по май 2026: на 7,3 долл. за баррель дешевле или на 2,9 долл. дороже Brent, смотря по какому месяцу считать цену',
  ],
  [
    'world',
    'China’s exports to Russia rose 12.4% from 2021 to 2022, those to everyone rose 5.6%',
    '2021年至2022年，中国对俄罗斯出口增长12.4%，对全球出口增长5.6%',
    'Экспорт Китая в Россию с 2021 по 2022 год вырос на 12,4 %, а во все страны вырос на 5,6 %',
  ],
  [
    'buyers',
    'China bought 122 Mt of Russian oil and products in the year to May 2026, India 84.8 Mt',
    '截至2026年5月的12个月，中国购买俄罗斯石油及油品1.22亿吨，印度8,482万吨',
    'Нефть и нефтепродукты из России за 12 месяцев по май 2026: Китай — 122 млн т, Индия — 84,8 млн т',
  ],
  [
    'books',
    'China counted $79.6 bn of goods bought from Russia in 2021; Russia counted $68.4 bn to $68.9 bn sold',
    '2021年，中方统计自俄罗斯进口796亿美元，俄方统计对华出口684亿美元至689亿美元',
    'По данным Китая, импорт из России в 2021 году — 79,6 млрд долл.; по данным России, экспорт в Китай — от 68,4 млрд долл. до 68,9 млрд долл.',
  ],
  [
    'suppliers',
    'Passenger cars: China supplied 11.7% of Russia’s imports in 2021 ($1.26 bn) and at most 88.0% in 2024 ($15.2 bn)',
    '乘用车：中国占俄罗斯进口的份额，2021年11.7%（12.6亿美元），2024年至多88.0%（152亿美元）',
    'Легковые автомобили: доля Китая в импорте России — 11,7 % в 2021 году (1,26 млрд долл.) и не более 88,0 % в 2024-м (15,2 млрд долл.)',
  ],
  [
    'europe',
    'In 2022 China overtook the EU as a seller to Russia (12-month sums; figures end in August 2024)',
    '2022年，中国对俄出口超过欧盟（12个月累计，数据截至2024年8月）',
    'В 2022 году Китай обогнал ЕС по поставкам в Россию (суммы за 12 месяцев, данные по август 2024)',
  ],
  [
    'movers',
    'China’s imports from Russia, 2022 to 2023: oil products rose most (+$4.10 bn), semi-finished steel fell most (−$911 m)',
    '中国自俄罗斯进口，2022年至2023年：成品油增加最多（+41.0亿美元），钢坯减少最多（−9.11亿美元）',
    'Импорт Китая из России, 2022–2023: наибольший рост — нефтепродукты (+4,10 млрд долл.), наибольшее падение — стальные полуфабрикаты (−911 млн долл.)',
  ],
] as const)('the card of %s says in each language what its figure found', (id, en, zh, ru) => {
  expect(['en', 'zh', 'ru'].map((language) => plain(published.sentences[language]?.[id]))).toEqual([en, zh, ru])
})

it('a card opens the figure that it speaks of', () => {
  expect(Object.entries(published.looks).map(([id, { choice }]) => [id, choice])).toEqual([
    ['suppliers', {}],
    ['europe', {}],
    ['dependence', {}],
    ['price-volume', {}],
    ['prices', {}],
    ['world', { flow: 'X' }],
    ['buyers', {}],
    ['books', {}],
    ['movers', {}],
  ])
})

it.each(Object.entries(published.looks))(
  'the picture of %s is small, and in the colours of the theme',
  (_, { marks }) => {
    expect(marks.length).toBeGreaterThan(1)
    expect(gzipSync(JSON.stringify(marks)).length).toBeLessThan(1000)
    const colours = marks.flatMap(({ fill, stroke }) => [fill, stroke]).filter((colour) => colour !== undefined)
    expect(colours.filter((colour) => !/^(var\(--[\w-]+\)|none)$/.test(colour))).toEqual([])
  },
)

type Cells = readonly string[]

const customs = 'customs-monthly.csv'
const begins =
  (...texts: string[]) =>
  (cells: Cells): boolean =>
    texts.every((text, i) => cells[i]?.startsWith(text))
const half =
  (column: number) =>
  (cells: Cells): Cells =>
    cells[column] === '' ? cells : cells.with(column, String(Math.round(Number(cells[column]) / 2)))

it.each<[string, string, (cells: Cells) => boolean, (cells: Cells) => Cells, readonly string[], readonly string[]]>([
  // The sentence on prices is about the newest twelve months, so crude of 2022 changes its picture alone.
  ['crude of 2022', customs, begins('M', '2709', '2022'), half(3), ['price-volume'], ['price-volume', 'prices']],
  ['crude of 2026', customs, begins('M', '2709', '2026'), half(3), ['prices'], ['prices']],
  [
    'all goods to Russia in 2022',
    customs,
    begins('X', 'TOTAL', '2022'),
    half(3),
    ['europe', 'world'],
    ['europe', 'world'],
  ],
  ['what the EU sold to Russia', 'europe-monthly.csv', begins('RUS', '2021'), half(2), ['europe'], ['europe']],
  ['all goods from Russia in 2021', customs, begins('M', 'TOTAL', '2021'), half(3), ['books'], ['books']],
  ['cars that Russia bought', 'suppliers-annual.csv', begins('8703', '2021'), half(2), ['suppliers'], []],
  ['what India bought', 'buyers-monthly.csv', begins('OIL', 'IND', '202'), half(4), ['buyers'], ['buyers']],
  [
    'who bought Russian crude',
    'dependence-annual.csv',
    begins('RUS', '2709', '2024'),
    half(6),
    ['dependence'],
    ['dependence'],
  ],
  ['oil products of 2023', 'baci-annual.csv', begins('M', '2710', '2023'), half(3), ['movers'], ['movers']],
])('with %s in the table those cards change that rest on it, and no other', async (...given) => {
  const [, file, isMeant, change, sentences, pictures] = given
  let count = 0
  const changed = await cardsOn((name) => {
    if (name !== file) return readFirstFile(name)
    const [header = '', ...lines] = readFirstFile(name).trimEnd().split('\n')
    const after = lines.map((line) => {
      if (!isMeant(line.split(','))) return line
      count += 1
      return change(line.split(',')).join(',')
    })
    return `${[header, ...after].join('\n')}\n`
  })
  expect(count, 'rows changed').toBeGreaterThan(0)
  const differ = (of: (cards: typeof published, id: string) => unknown): string[] =>
    Object.keys(published.looks).filter((id) => JSON.stringify(of(changed, id)) !== JSON.stringify(of(published, id)))
  expect(differ((cards, id) => cards.sentences['en']?.[id])).toEqual(sentences)
  expect(differ(({ looks }, id) => looks[id]?.marks)).toEqual(pictures)
})
