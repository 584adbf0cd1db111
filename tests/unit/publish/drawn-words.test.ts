import { beforeAll, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { drawFigure, withWords } from '#src/publish/draw/drawFigure.tsx'
import { figureSvg } from '#src/publish/files/exports.ts'
import { resolved } from '#src/publish/files/metadata.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { TooSmallError } from '#src/publish/layout/figureLayout.ts'
import { type FigureSize, figureSizes, ownSize, sizeNames } from '#src/publish/layout/sizes.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/publish/texts.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { lowerFirst } from '#src/i18n/format.ts'
import { languages } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/address.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { full } from '#tests/full.ts'
import { pairwise, randomFrom } from '#tests/pairwise.ts'
import { seed } from '#tests/seed.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { marksOf } from '#tests/unit/support/marksOf.ts'
import { realCatalogue as catalogue, realNomenclature } from '#tests/unit/support/tables.ts'
import { wordsThatTouch } from '#tests/unit/support/wordBoxes.ts'
import { cells } from '#tests/unit/support/worth.ts'

const client = createQueryClient()
answeredFromDisk()
beforeAll(loadFirstChart)

const figure = (search: string, language: (typeof languages)[number] = 'en') =>
  figureOf(parseView(search, catalogue).view, catalogue, formats[language], client)
const address = 'https://trade.test/'
const request = { catalogue, address, size: figureSizes.article, theme: 'light', events: true } as const

/** The texts of a group of a picture. */
function wordsIn(svg: string): (part: string) => string[] {
  const marks = marksOf(svg.slice(svg.indexOf('<svg')))
  return (part) =>
    marks.flatMap(({ name, ids, text }) =>
      name === 'text' && ids.some((id) => id.startsWith(part)) ? (resolved(text) ?? text) : [],
    )
}

/** A figure with small print about what is drawn alone. */
function printed(content: FigureContent, size: FigureSize) {
  const source = { source: 'Source: customs', sourceAlone: 'Source: customs', credit: '', more: 'More' }
  return withWords({ content, ...source, metadata: '{}', theme: 'light', size }, (of) => ({
    lasting: lastingNotesOfFigure(of),
    notes: notesOfFigure(of),
  }))
}

it.each([
  ['suppliers-annual.csv', 'X', '?view=suppliers&sort=group&money=rub', 'phone'],
  ['dependence-annual.csv', 'M', '?view=dependence', 'square'],
] as const)(
  'the small print of a picture names headings of drawn rows alone: %s %s%s, %s',
  async (file, flow, search, size) => {
    const content = await figure(search)
    const { lasting, notes, ...rest } = printed(content, figureSizes[size])
    const drawn = new Set(
      Array.from(
        drawFigure({ lasting, notes, ...rest }).matchAll(/id="(?:series-)?(?:X-)?(\d{4})"/g),
        ([, code]) => code,
      ),
    )
    const names = headingNames(catalogue, realNomenclature, flow, formats.en)
    const named = (texts: readonly string[]): string[] =>
      [...new Set(cells(file).map((row) => row['cmd_code'] ?? ''))].filter((code) =>
        [names(code), lowerFirst(names(code), formats.en)].some((name) => texts.join(' ').includes(name)),
      )
    const all = named([...lastingNotesOfFigure(content), ...notesOfFigure(content)])
    expect(all.filter((code) => !drawn.has(code)).length).toBeGreaterThan(0)
    expect(named([...lasting, ...notes])).toEqual(all.filter((code) => drawn.has(code)))
  },
)

const search = [...charts.map((kind) => `?chart=${kind}`), ...analyses.map((id) => `?view=${id}`)]
const sides = ['1400×1100', '360×800', '500×400', '700×700', '1200×320', '600×1400', '4000×2000', '420×600']
const random = randomFrom(seed)

it.each(pairwise({ search, sides, language: languages }, 1).filter(() => full || random() < 0.12))(
  'a figure of a reader’s own size is drawn whole or not at all: $search, $sides, $language',
  async ({ search: own, sides: size, language }) => {
    const [width = 0, height = 0] = size.split('×').map(Number)
    const { zoom, ...rest } = ownSize({ width, height })
    try {
      const svg = drawFigure(printed(await figure(own, language), { zoom, ...rest }))
      expect(wordsThatTouch(svg, width / zoom, height / zoom)).toEqual([])
    } catch (error) {
      if (!(error instanceof TooSmallError) || size === '1400×1100') throw error
    }
  },
)

// Coal grew by 1,619.6% in February 2021, after a month of next to nothing, which would flatten all else.
it.each([
  ['lines', 'chart=line&freq=month', 1],
  ['bars', 'chart=bar&freq=month&from=2020-03&to=2021-04', 1],
  ['panels of one axis', 'chart=panels&freq=month&y=shared', 1],
  ['panels of their own', 'chart=panels&freq=month', 1],
  ['seasons', 'chart=season&freq=month&to=2021-06', 1],
  ['lines of years, none of which is so far off', 'chart=line&freq=year', 0],
])('a change far beyond all others is written at the edge, in the colour of its line: %s', async (_, parts, count) => {
  const content = await figure(`?series=M-2709,M-2701&show=yoy&${parts}`)
  const svg = await figureSvg({ content, ...request, notes: true, source: true })
  const words = wordsIn(svg)
  expect(words('outliers')).toEqual(Array.from({ length: count }, () => '+1,619.6%'))
  const within = (part: string) => marksOf(svg).filter(({ ids }) => ids.some((id) => id.startsWith(part)))
  const colours = within('series-M-2701').map(({ attributes }) => attributes.get('stroke') ?? attributes.get('fill'))
  for (const { name, attributes } of within('outliers'))
    if (name === 'path') expect(colours).toContain(attributes.get('fill'))
  expect(words('y-axis-labels').filter((number) => /^−(?!100$|[1-9]?0$)|\d,?\d{3}/.test(number))).toEqual([])
  const notes = [...lastingNotesOfFigure(content), ...notesOfFigure(content)].join(' ')
  expect(notes.includes('far beyond all others')).toBe(count > 0)
})

const own = {
  ownSubtitle: ['', 'Годовые суммы, <tspan>"&" & $&'],
  ownSource: ['', 'Источники: ГТУ КНР <b>&amp;'],
  credit: ['', 'Chart: Anna ]]> & <i>'],
  note: ['', '<b onload="x">&amp; ]]> $&'],
} as const

it.each(pairwise({ size: sizeNames, notes: [true, false], source: [true, false], ...own }, seed))(
  'a reader’s words are written as they are, and what is left out is nowhere: %o',
  async ({ size, notes, source, ownSubtitle, ownSource, credit, note }) => {
    const content = await figure(`?series=M-2709${note && `&note=2022-12:${encodeURIComponent(note)}`}`)
    const words = { subtitle: ownSubtitle, source: ownSource, credit }
    const svg = await figureSvg({ ...request, content, size: figureSizes[size], notes, source, own: words })
    const written = (part: string): string => wordsIn(svg)(part).join(' ')
    const told = (tag: string): string[] =>
      Array.from(
        svg.matchAll(new RegExp(`<${tag}(?: rdf:resource="([^"]*)")?(?:/>|>(.*?)</)`, 'gs')),
        ([, to, text]) => to ?? resolved(text ?? '') ?? '',
      )
    expect(written('subtitle')).toBe(ownSubtitle || content.subtitle)
    expect(told('desc')[0]).toContain(ownSubtitle || content.subtitle)
    expect(written('credit')).toBe(credit)
    expect(written('events')).toContain(note)
    expect(written('source')).toMatch(source ? ownSource || /^Source: China Customs\. Figures to/ : /^$/)
    expect(written('notes') === '').toBe(!notes)
    // Archives such as Wikimedia Commons read these; the sources proper stay, whatever the picture shows.
    expect(told('dc:title')).toEqual([content.title, credit || 'China–Russia trade flows'])
    expect(told('dc:language')).toEqual(['en'])
    expect(told('cc:license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    expect(told('dc:source')[0]).toMatch(/^https:\/\/trade\.test\/\?series=M-2709&/)
    expect(told('dc:source')[1]).toMatch(/^General Administration of Customs of China .*licence: /)
  },
)
