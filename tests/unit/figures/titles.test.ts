import { describe, expect, it } from 'vitest'
import { answersIn } from '#src/api/need.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import { rowsOf } from '#src/figure/files/rows.ts'
import { cards } from '#src/figures/cards.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { pairOf } from '#src/figures/prices/makePrices.ts'
import { languages } from '#src/i18n/languages.ts'
import { benchmarksOf, pricedGoods } from '#src/trade/beside/benchmark.ts'
import type { Money } from '#src/trade/money.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { charts } from '#src/view/kinds.ts'
import { frequencies, lags, measures, moneys } from '#src/view/viewState.ts'
import { few, full } from '#tests/full.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { namedIn, saidIn } from '#tests/unit/support/saidNumbers.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { gapsOf, isWhole, truthsOf } from '#tests/unit/support/titleTruths.ts'
import { plain } from '#tests/unit/support/words.ts'
import { cells } from '#tests/unit/support/worth.ts'

// Titles, short titles, cards and the beginnings of alt texts are judged by the tables and by the rows of the file.

answeredFromDisk()
const client = createQueryClient()

const rank = {
  en: /\b(largest|biggest|(?<!at )most|first|replaced|overtook|highest|lowest|record|ahead|(?<!what )rose|(?<!and )fell|up from|down from)\b/i,
  zh: /最大|最多|最高|最低|首位|居首|取代|超过|高于|低于|增长|下降/,
  ru: /крупнейш|больше всего|наибольш|первое место|заменил|обогнал|рекорд|(?<!что )вырос|сократил|(?<![а-я])рост |снижение/i,
}
const lasting = {
  en: /overtook|was Russia’s largest|sold Russia more/,
  zh: /超过欧盟|最大的单一|多于欧盟/,
  ru: /обогнал|крупнейший поставщик|больше, чем ЕС/,
}
const ends = { en: /figures end in/, zh: /数据截至/, ru: /данные по/ }
/** A supplier that was first in one year, of whose list it is. */
const firstOfYear = { en: /first in (\d{4}): ([^,]+)/, zh: /\d{4}年居首的/, ru: /первое место в \d{4}-м/ }
const countries = new Intl.DisplayNames('en', { type: 'region' })

/** Texts of a figure in one language: title, title of a small picture, beginning of the alt text, sentence of its card. */
async function textsOf(search: string, language: (typeof languages)[number]) {
  const { view } = parseView(search, catalogue)
  const content = await figureOf(view, catalogue, formats[language], client)
  // The card of suppliers is of all goods, that of Europe by months.
  const hasCard = view.analysis !== null && view.of?.startsWith('X-') !== true && view.freq === 'rolling'
  const context = { catalogue, format: formats[language], colourIndices: new Map<string, number>() }
  const card = hasCard && view.analysis !== null ? cards[view.analysis].make(view, answersIn(client), context) : null
  const { title, shortTitle = title } = content
  const alt = content.altText()
  return {
    view,
    content,
    alt: plain(alt),
    texts: [title, shortTitle, alt.startsWith(title) ? title : alt, card?.sentence ?? title].map(plain),
  }
}

async function faultsOf(search: string, money: Money): Promise<string[]> {
  const [english, ...others] = await Promise.all(
    languages.map((language) => textsOf(`${search}&money=${money}`, language)),
  )
  if (english === undefined) return []
  const { view, content, alt, texts } = english
  const { columns, rows: table } = rowsOf(content)
  const rows = table.map((row) => Object.fromEntries(columns.map((column, i) => [column, String(row[i] ?? '')])))
  const ofBaci = rows.some((row) => row['source']?.startsWith('baci'))
  const faults = texts.flatMap((en, nth) => {
    if (nth > 0 && [english, ...others].every((one) => one.texts[nth] === one.texts[0])) return []
    // A short title of prices leaves out the twelve months.
    const dated = view.analysis === 'prices' ? (texts[0] ?? '') : en
    const named = namedIn(dated)
    const crosses = ofBaci && named.some((period) => period < '2022') && named.some((period) => period >= '2022')
    const truths = view.analysis === 'prices' ? gapsOf(pairOf(view), money, dated) : truthsOf(rows, dated)
    const [, year, name = ''] = firstOfYear.en.exec(en) ?? []
    const first = rows.find((row) => row['year'] === year && row['rank'] === '1')?.['partner']
    const isOfList = first !== undefined && name.includes(countries.of(first) ?? '?')
    const inAll = [english, ...others].flatMap(({ texts: all }, i) => {
      const [text = '', language = 'en'] = [all[nth], languages[i]]
      const said = saidIn(text, language)
      const founds = said.map(({ kind, value, unit, isSigned }) => {
        // Parts of a change add up as written, so the last digit of one may be another.
        const slack = unit * (view.analysis === 'price-volume' ? 1.5 : 0.5) * (1 + 1e-6)
        return truths.filter(
          (one) => one.kind === kind && Math.abs((isSigned ? one.value : Math.abs(one.value)) - value) <= slack,
        )
      })
      const own = isOfList ? text.replace(firstOfYear[language], '') : text
      const broken = {
        'number of no figure': founds.some((found) => found.length === 0),
        'number on U': founds.some((found) => found.length > 0 && found.every(({ isRough }) => isRough)),
        publisher: founds.some(
          (found, n) => (said[n]?.unit ?? 1) < 1 && found.length > 0 && found.every(({ isOfTwo }) => isOfTwo),
        ),
        lag: view.analysis === 'prices' && truths.length === 2 && said.length === 1,
        break: crosses && rank[language].test(own),
        'closed span': lasting[language].test(text) && !ends[language].test(text),
      }
      return Object.entries(broken).flatMap(([rule, isBroken]) => (isBroken ? `${rule} | ${text}` : []))
    })
    return [...inAll, ...(isWhole(view.analysis, en, rows, alt, named) ? [] : [`whole | ${en}`])]
  })
  return [...new Set(faults)].map((fault) => `${fault} | ${search} ${money}`)
}

/** Every address that begins with the first and goes on with one of each list. */
const each = (first: string, ...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>((made, list) => made.flatMap((one) => list.map((next) => `${one}&${next}`)), [first])
const years = (first: number, last: number): string[] =>
  Array.from(
    { length: (last - first + 1) ** 2 },
    (_, i) => [first + (i % (last - first + 1)), first + Math.floor(i / (last - first + 1))] as const,
  ).flatMap(([a, b]) => (a <= b ? `a=${a}&b=${b}` : []))
const named = (name: string, values: readonly (string | number)[]): string[] =>
  values.map((value) => `${name}=${value}`)
const all = catalogue.commodities.flatMap(({ series }) => series)
const weighed = all.filter(({ weight }) => weight !== null)
const supplied = [...new Set(cells('suppliers-annual.csv').map((row) => `X-${row['cmd_code']}`))]
const others =
  'M-1205 M-7502 M-3104 X-9306 X-8429 X-8544 M-TOTAL,X-TOTAL X-8703,X-8704 X-8703,X-8704&focus=X-8703 M-2709&from=2019-01 M-271121&from=2019-01 M-2709&to=2025-12 M-TOTAL&to=2025-12 X-TOTAL&to=2025-12 M-2701&to=2025-12 M-2709.baci&to=2022-12'

const sweeps: { readonly [name: string]: readonly string[] } = {
  suppliers: each('?view=suppliers', named('of', ['', ...supplied]), years(2019, 2024)),
  europe: each('?view=europe', named('freq', frequencies), named('by', ['value', 'percent'])),
  dependence: each('?view=dependence', named('sort', ['china', 'russia']), years(2020, 2024)),
  'price or volume': each(
    '?view=price-volume',
    named(
      'of',
      weighed.map(({ id }) => id),
    ),
    years(2017, 2025),
  ),
  prices: pricedGoods.flatMap((of) =>
    each(`?view=prices&of=${of}`, named('benchmark', benchmarksOf(of)), named('lag', lags)),
  ),
  world: each('?view=world', named('flow', ['M', 'X']), years(2017, 2026)),
  buyers: each('?view=buyers', named('of', ['M-2709', 'M-GAS'])),
  books: each('?view=books', named('flow', ['M', 'X'])),
  movers: each('?view=movers', named('flow', ['M', 'X']), named('by', ['value', 'percent']), years(2017, 2024)),
  treemap: each(
    '?chart=treemap',
    named('flow', ['M', 'X']),
    named('year', [2017, 2021, 2022, 2023, 2024]),
    named('node', ['', 'XVI', '27']),
  ),
  kinds: each(
    '?v=1',
    named('series', [...all.map(({ id }) => id), ...others.split(' ')]),
    named(
      'chart',
      charts.filter((chart) => chart !== 'treemap'),
    ),
    named('freq', frequencies),
  ),
}

/** A part of one that follows no choice, the same in every run. */
const shuffle = (i: number): number => (Math.sin(i + 2026) * 1e4) % 1

describe('no title, card or beginning of an alt text says more than its figures hold', () => {
  it.each(Object.entries(sweeps))(
    '%s',
    async (_, searches) => {
      const cases = searches.flatMap((search, i) =>
        moneys.flatMap((money, j) =>
          full || j === i % moneys.length
            ? { search: `${search}&measure=${measures[(i + j) % measures.length]}`, money, at: shuffle(i) }
            : [],
        ),
      )
      const faults: string[] = []
      for (const { search, money } of few(
        cases.toSorted((one, other) => one.at - other.at),
        Math.ceil(cases.length / 3),
      ))
        faults.push(...(await faultsOf(search, money)))
      expect(faults).toEqual([])
    },
    300_000,
  )
})
