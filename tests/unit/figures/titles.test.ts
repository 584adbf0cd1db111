import { describe, expect, it } from 'vitest'
import { answersIn, createQueryClient } from '#src/api/queries.ts'
import { loadLook } from '#src/figures/looks.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { languages } from '#src/i18n/languages.ts'
import { memoize } from '#src/lib/memoize.ts'
import { fileRows } from '#src/publish/files/rows.ts'
import { suppliedIds } from '#src/trade/beside/partners.ts'
import { parseView } from '#src/view/address/address.ts'
import { sharedGoods } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { frequencies, measures, moneys } from '#src/view/values.ts'
import { full } from '#tests/full.ts'
import { randomFrom } from '#tests/pairwise.ts'
import { seed } from '#tests/seed.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { headlineFaults, signed } from '#tests/unit/support/headlineTruths.ts'
import { namedIn, saidIn } from '#tests/unit/support/saidNumbers.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { truthsOf } from '#tests/unit/support/titleTruths.ts'
import { plain } from '#tests/unit/support/words.ts'

// Titles, short titles, cards and the beginnings of alt texts are judged by the tables and by the rows of the file.
// Titles of prices, counts and ranks are judged on literal rows (figures.test.ts).

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

/** Texts of a figure in one language: title, title of a small picture, beginning of the alt text, sentence of its card. */
async function textsOf(search: string, language: (typeof languages)[number]) {
  const { view } = parseView(search, catalogue)
  const content = await figureOf(view, catalogue, formats[language], client)
  // The card of suppliers is of all goods, that of Europe by months.
  const hasCard = view.analysis !== null && view.of?.startsWith('X-') !== true && view.freq === 'rolling'
  const look = hasCard && view.analysis !== null ? await loadLook(view.analysis) : null
  const card = look?.make(view, answersIn(client), { catalogue, format: formats[language] })?.card?.()
  const { title, shortTitle } = content
  const alt = content.altText()
  const texts = [title, shortTitle, alt.startsWith(title) ? title : alt, card?.sentence ?? title].map(plain)
  return { language, view, content, texts }
}

async function faultsOf(search: string): Promise<string[]> {
  const all = await Promise.all(languages.map((language) => textsOf(search, language)))
  const [english] = all
  if (english === undefined) return []
  const rowsOf = ({ columns, rows }: ReturnType<typeof fileRows>) =>
    rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, String(row[i] ?? '')])))
  const rows = rowsOf(fileRows(english.content))
  const { of, view, title, shortTitle } = english.content
  const isHeadline = of === 'series' && title !== shortTitle
  const weighed = { ...view, measure: 'weight' } as const
  const weights =
    isHeadline && view.measure === 'value'
      ? rowsOf(fileRows(await figureOf(weighed, catalogue, formats.en, client))).filter((row) => row['value'] !== '')
      : []
  const ofBaci = rows.some((row) => row['source']?.startsWith('baci'))
  // Parts of a change add up as written, so the last digit of one may be another.
  const digits = (english.view.analysis === 'price-volume' ? 1.5 : 0.5) * (1 + 1e-6)
  const truths = memoize(16, (text: string) => truthsOf([...rows, ...weights], text))
  const faults = english.texts.flatMap((en, nth) => {
    const named = namedIn(en)
    const crosses = ofBaci && named.some((period) => period < '2022') && named.some((period) => period >= '2022')
    return all.flatMap(({ language, texts }) => {
      const text = texts[nth] ?? ''
      // A title of another language may have room for a change that the English one leaves out.
      const more = [...(text.match(/20\d\d/g) ?? []), ...(/同比|годом ранее/.test(text) ? ['a year earlier'] : [])]
      const known = truths(isHeadline ? `${en} ${more.join(' ')}` : en)
      const said = saidIn(isHeadline && language === 'en' ? signed(text) : text, language).map(
        ({ kind, value, unit, isSigned }) => {
          const isIt = (one: (typeof known)[number]): boolean =>
            one.kind === kind && Math.abs((isSigned ? one.value : Math.abs(one.value)) - value) <= unit * digits
          return { unit, found: known.filter(isIt) }
        },
      )
      const broken = {
        'number of no figure': said.some(({ found }) => found.length === 0),
        'number on U': said.some(({ found }) => found.length > 0 && found.every(({ isRough }) => isRough)),
        publisher: said.some(({ unit, found }) => unit < 1 && found.length > 0 && found.every((one) => one.isOfTwo)),
        break: crosses && rank[language].test(text),
        'closed span': !isHeadline && lasting[language].test(text) && !ends[language].test(text),
      }
      return Object.entries(broken).flatMap(([rule, isBroken]) => (isBroken ? `${rule} | ${text} | ${search}` : []))
    })
  })
  const ofHeadline = isHeadline ? headlineFaults(plain(title), rows, weights) : []
  return [...new Set([...faults, ...ofHeadline.map((fault) => `${fault} | ${title} | ${search}`)])]
}

const all = catalogue.commodities.flatMap(({ series }) => series)
const weighed = all.flatMap(({ id, weight }) => (weight === null ? [] : id))
const others =
  'M-1205 M-7502 M-3104 X-9306 X-8429 X-8544 M-TOTAL,X-TOTAL X-8703,X-8704 X-8703,X-8704&focus=X-8703 M-2709&from=2019-01 M-271121&from=2019-01 M-2709&to=2025-12 M-TOTAL&to=2025-12 X-TOTAL&to=2025-12 M-2701&to=2025-12 M-2709.baci&to=2022-12 M-271121,M-2701 M-2709,M-2701,M-GAS X-8703,X-8517 X-8703,X-8542 M-271111&from=2022-01&to=2024-12 X-TOTAL,M-2709,M-GAS M-4407,M-7601 M-TOTAL,X-TOTAL&to=2024-12'
const years = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)
const between = (first: number, last: number) => ({ a: years(first, last), b: years(first, last) })

type Factors = { readonly [parameter: string]: readonly (string | number)[] }
const sweeps: { readonly [name: string]: Factors } = {
  suppliers: { view: ['suppliers'], of: ['', ...suppliedIds], ...between(2019, 2024) },
  europe: { view: ['europe'], freq: frequencies, by: ['value', 'percent'] },
  dependence: { view: ['dependence'], of: ['', ...sharedGoods], sort: ['china', 'russia'], ...between(2020, 2024) },
  'price or volume': { view: ['price-volume'], of: weighed, ...between(2017, 2025) },
  world: { view: ['world'], flow: ['M', 'X'], ...between(2017, 2026) },
  buyers: { view: ['buyers'], of: ['M-2709', 'M-GAS'] },
  books: { view: ['books'], flow: ['M', 'X'] },
  movers: { view: ['movers'], flow: ['M', 'X'], by: ['value', 'percent'], ...between(2017, 2024) },
  rates: { view: ['rates'] },
  treemap: { chart: ['treemap'], flow: ['M', 'X'], year: years(2017, 2024), node: ['', 'XVI', '27'] },
  kinds: {
    series: [...all.map(({ id }) => id), ...others.split(' ')],
    chart: charts.filter((chart) => chart !== 'treemap'),
    freq: frequencies,
    show: ['level', 'share', 'yoy'],
  },
}
/** A figure that is quickly made is drawn more often. */
const drawsOf = (name: string): number => (full ? 30 : 1) * (/kinds|volume/.test(name) ? 40 : 4)

describe('no title, card or beginning of an alt text says more than its figures hold', () => {
  it.each(Object.entries(sweeps))(
    '%s',
    async (name, factors) => {
      const random = randomFrom(seed)
      const drawn = Array.from({ length: drawsOf(name) }, () =>
        Object.entries({ ...factors, measure: measures, money: moneys })
          .map(([parameter, values]) => `${parameter}=${values[Math.floor(random() * values.length)]}`)
          .join('&'),
      )
      const faults: string[] = []
      for (const search of new Set(drawn)) faults.push(...(await faultsOf(`?${search}`)))
      expect(faults).toEqual([])
    },
    300_000,
  )
})
