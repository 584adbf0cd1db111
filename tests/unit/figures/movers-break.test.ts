import { describe, expect, it } from 'vitest'
import { csvOf } from '#src/figure/files/csv.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { moversContent } from '#src/figures/movers/moversContent.tsx'
import { moversData, oneBook } from '#src/figures/movers/moversData.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { drawnSize, figureSizes } from '#src/figure/layout/styles.ts'
import { cautionsOfFigure } from '#src/figure/texts.ts'
import { fullAltText } from '#src/figure/readerWords.ts'
import { memoize } from '#src/lib/memoize.ts'
import { lowerFirst } from '#src/i18n/typography.ts'
import type { Flow } from '#src/trade/flow.ts'
import { flows } from '#src/trade/flow.ts'
import { defaultView, moverMeasures } from '#src/view/viewState.ts'
import { few } from '#tests/full.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature, realProducts } from '#tests/unit/support/tables.ts'
import { cells } from '#tests/unit/support/worth.ts'
import { plain } from '#tests/unit/support/words.ts'

// The languages of the expected sentences below.
const languages = ['en', 'zh', 'ru'] as const
type Language = (typeof languages)[number]

const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023]
const pairs = years.flatMap((a) => years.filter((b) => b > a).map((b) => [a, b] as const))
const isAcross = ([a, b]: readonly [number, number]): boolean => a <= 2021 && b > 2021
const across = pairs.filter(isAcross)
const within = pairs.filter((pair) => !isAcross(pair))
const cases = flows.flatMap((flow) => languages.map((language) => [flow, language] as const))
/** All pairs in English, the first in every other language; `npm run test:full` takes all pairs in all languages. */
const some = (of: typeof pairs, language: Language) => few(of, language === 'en' ? of.length : 1)

const products = memoize(20, realProducts)

const nameIn = memoize(20, (flow: Flow, language: Language) =>
  headingNames(realCatalogue, realNomenclature, flow, formats[language]),
)

function figure(
  flow: Flow,
  [a, b]: readonly [number, number],
  language: Language,
  by: (typeof moverMeasures)[number] = 'value',
): FigureContent {
  const data = moversData(products(flow, a), products(flow, b), by)
  return moversContent(data, nameIn(flow, language), null, defaultView, formats[language])
}

const warning = {
  en: /^BACI holds both countries’ reports up to 2021 and China’s alone from 2022: /,
  zh: /^BACI在2021年及以前含中俄双方申报，自2022年起仅有中方数据：/,
  ru: /^В BACI по 2021 год есть данные обеих стран, с 2022 года — только Китая: /,
} as const
const note = 'BACI has reports of both countries to 2021 and of China alone from 2022: the change may be one of source'
const inSubtitle = {
  en: 'BACI’s sources change between these years. ',
  zh: 'BACI的数据来源在这两年之间有变化。',
  ru: 'Между этими годами источники BACI меняются. ',
} as const
const plainTitle = {
  M: {
    en: 'China’s imports from Russia, {a} to {b}: what rose and fell',
    zh: '中国自俄罗斯进口，{a}年至{b}年：何者增加，何者减少',
    ru: 'Импорт Китая из России, {a}–{b}: что выросло и что упало',
  },
  X: {
    en: 'China’s exports to Russia, {a} to {b}: what rose and fell',
    zh: '中国对俄罗斯出口，{a}年至{b}年：何者增加，何者减少',
    ru: 'Экспорт Китая в Россию, {a}–{b}: что выросло и что упало',
  },
} as const
const ranked = {
  en: '{rose} rose most, {fell} fell most',
  zh: '{rose}增加最多，{fell}减少最多',
  ru: 'наибольший рост\u00a0— {rose}, наибольшее падение\u00a0— {fell}',
} as const

const filled = (text: string, values: { readonly [name: string]: string | number }): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]))

const table = cells('baci-annual.csv')
/** The values of one flow and year in the table itself, by heading. */
const valuesOf = memoize(
  20,
  (flow: Flow, year: number): ReadonlyMap<string, number> =>
    new Map(
      table
        .filter((row) => row['flow'] === flow && row['year'] === String(year) && row['cmd_code'] !== 'TOTAL')
        .map((row) => [row['cmd_code'] ?? '', Number(row['value_usd'])]),
    ),
)

/** Codes of the headings that rose and fell most in dollars, computed from the table. */
function mostIn(flow: Flow, [a, b]: readonly [number, number]): { readonly rose: string; readonly fell: string } {
  const before = valuesOf(flow, a)
  const changes = [...valuesOf(flow, b)].flatMap(([code, after]): [string, number][] => {
    const then = before.get(code)
    return then === undefined ? [] : [[code, after - then]]
  })
  const byChange = changes.toSorted(([, one], [, other]) => other - one)
  return { rose: byChange[0]?.[0] ?? '', fell: byChange.at(-1)?.[0] ?? '' }
}

describe.each(cases)('two years across BACI’s change of source, %s in %s', (flow, language) => {
  it.each(some(across, language))('%i to %i: the warning comes first, and no title ranks', (a, b) => {
    for (const by of moverMeasures) {
      const content = figure(flow, [a, b], language, by)
      const { title, subtitle } = content
      expect(title).toBe(filled(plainTitle[flow][language], { a, b }))
      expect(subtitle.startsWith(inSubtitle[language])).toBe(true)
      const [first] = cautionsOfFigure(content)
      expect(plain(first)).toMatch(warning[language])
      const altText = fullAltText(content, drawnSize(figureSizes.article))
      expect(altText).toContain(first)
      expect(altText).toContain(subtitle)
    }
  })
})

it.each(flows.flatMap((flow) => few(across, 1).map((pair) => [flow, pair] as const)))(
  'every row of a CSV of %s across it, %j, says so',
  (flow, pair) => {
    const lines = csvOf(figure(flow, pair, 'ru'))
      .trimEnd()
      .split('\r\n')
    expect(lines[0]?.endsWith(',source,note')).toBe(true)
    expect(lines.length).toBeGreaterThan(500)
    const others = lines.slice(1).filter((line) => !line.endsWith(`,baci,${note}`))
    expect(others).toEqual([])
  },
)

describe.each(cases)('two years of one source, %s in %s', (flow, language) => {
  it.each(some(within, language))('%i to %i: the headline is what the table comes to', (a, b) => {
    const content = figure(flow, [a, b], language)
    const { title, subtitle } = content
    const most = mostIn(flow, [a, b])
    const names = [most.rose, most.fell].map(nameIn(flow, language))
    // A title names no heading whose label is long, or has a semicolon or bracket.
    const isRanked = names.every((name) => name.length <= 44 && !/[;(]/.test(name))
    const [rose = '', fell = ''] = names.map((name) => lowerFirst(name, formats[language]))
    const expected = filled(plainTitle[flow][language].replace(/[^：:]*$/, ''), { a, b })
    expect(title).toBe(
      isRanked
        ? `${expected}${language === 'zh' ? '' : ' '}${filled(ranked[language], { rose, fell })}`
        : filled(plainTitle[flow][language], { a, b }),
    )
    expect(subtitle).not.toContain(inSubtitle[language])
    expect(cautionsOfFigure(content)).toEqual([])
    expect(csvOf(content).trimEnd().split('\r\n').slice(1)).toSatisfy((lines: string[]) =>
      lines.every((line) => line.endsWith(',baci,')),
    )
  })
})

it('most pairs of one source have a headline that ranks', () => {
  const titles = flows.flatMap((flow) => within.map((pair) => figure(flow, pair, 'en').title))
  expect(titles.filter((title) => title.includes('rose most')).length).toBeGreaterThan(15)
})

it.each(['zh', 'ru'] as const)('names of what rose and fell most are not cut English ones, in %s', (language) => {
  const labels = new Map(realNomenclature.headings.map(({ cmdCode, label }) => [cmdCode, label]))
  const english = flows.flatMap((flow) =>
    pairs.flatMap(([a, b]) =>
      moverMeasures.flatMap((by) => {
        const { rose, fell } = moversData(products(flow, a), products(flow, b), by).most
        const codes = [...rose, ...fell].map(({ cmdCode }) => cmdCode)
        return codes.filter((code) => nameIn(flow, language)(code) === labels.get(code))
      }),
    ),
  )
  expect([...new Set(english)]).toEqual([])
})

describe('the years that nobody has asked for', () => {
  it.each([
    ['the newest two of BACI', { a: null, b: null }, { a: 2022, b: 2023 }],
    ['the year before the later one', { a: null, b: 2021 }, { a: 2020, b: 2021 }],
    ['no year before the first', { a: null, b: 2017 }, { a: 2017, b: 2017 }],
    ['the newest after the earlier one', { a: 2019, b: null }, { a: 2019, b: 2023 }],
    ['the newest two where the newest was the earlier one', { a: 2023, b: null }, { a: 2022, b: 2023 }],
  ] as const)('are %s', (_, asked, shown) => {
    expect(oneBook(realCatalogue, asked)).toEqual(shown)
  })
})
