import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { beforeAll, describe, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { loadLook } from '#src/figures/looks.ts'
import { serifStyle } from '#src/publish/layout/figureLayout.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { figureSvg, metadataOf, shownIn } from '#src/publish/files/exports.ts'
import { readPicture, resolved } from '#src/publish/files/metadata.ts'
import { figureSizes, ownSize, sizeNames } from '#src/publish/layout/sizes.ts'
import { cautionsOfFigure, lastingNotesOfFigure, notesOfFigure, notesOnPage } from '#src/publish/texts.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import { type Language, languages } from '#src/i18n/languages.ts'
import { grouped } from '#src/lib/grouped.ts'
import { memoize } from '#src/lib/memoize.ts'
import { parseView, writeView } from '#src/view/address/address.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { themes } from '#src/view/values.ts'
import { defaultView } from '#src/view/viewState.ts'
import { full } from '#tests/full.ts'
import { pairwise } from '#tests/pairwise.ts'
import { lawBrokenBy } from '#tests/said/law.tsx'
import { drawnStates, states } from '#tests/said/rows.ts'
import { drawLive, requestOf } from '#tests/said/said.tsx'
import { seed } from '#tests/seed.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { type Mark, marksOf } from '#tests/unit/support/marksOf.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { wordsThatTouch } from '#tests/unit/support/wordBoxes.ts'

const pairs = pairwise(
  { state: states, language: languages, size: sizeNames, theme: themes, events: [true, false] },
  seed,
)

/** `npm test` draws one pair of each state, another for each seed, and `npm run test:full` all pairs. */
const shown = drawnStates.flatMap((state, i) => {
  const own = pairs.filter((pair) => pair.state === state)
  const first = (i + seed) % own.length
  return (full ? own : own.slice(first, first + 1)).map((row) => ({ ...row, ...state }))
})

/**
 * All pictures of the table in which words touch, with events and without, which the layout has to mend first: names of
 * twenty panels and of three years in Russian, shares of one year drawn twice, and the largest of what rose and fell.
 */
const touching = new Set([
  'panels-twenty ru phone',
  'dependence-2021 en square',
  'dependence-2021 zh article',
  'dependence-2021 zh square',
  'dependence-2021 zh story',
  'movers ru phone',
  'movers-2024 ru phone',
])

const client = createQueryClient()
answeredFromDisk()
beforeAll(() => loadFirstChart())

/** The figure of an address in a language, made once for all rules. */
const figureIn = memoize(languages.length * states.length, (search: string, language: Language) =>
  figureOf(parseView(search, catalogue).view, catalogue, formats[language], client),
)
/** Where the law of law.tsx is broken today; a row goes when its number is told. */
const broken = csvRows(import.meta.url, 'broken.csv')

const inPart = (marks: readonly Mark[], part: string): Mark[] =>
  marks.filter(({ ids }) => ids.some((id) => id.startsWith(part)))
const joined = (words: readonly string[]): string => words.join('').replaceAll(/\s/g, '')
const textsIn = (marks: readonly Mark[]): string[] =>
  marks.filter(({ name }) => name === 'text').map(({ text }) => resolved(text) ?? text)

/** `3–5` stands for three events. */
function numbersIn(range: string): string[] {
  const [first = '', last = first] = range.split('–')
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i))
}

const distinct = (marks: Iterable<string>): string => [...new Set(marks)].toSorted().join(' ')

function markedIn(marks: readonly Mark[]): string {
  const numbers = textsIn(inPart(marks, 'event-marks')).filter((word) => /^\d+(–\d+)?$/.test(word))
  const letters = marks.flatMap(({ ids }) => ids.flatMap((id) => /^own-note-([A-E])/.exec(id)?.[1] ?? []))
  return distinct([...numbers.flatMap(numbersIn), ...letters])
}

const keyedIn = (marks: readonly Mark[]): string =>
  distinct(marks.flatMap(({ ids }) => ids.flatMap((id) => /^event-(\d+|[A-E])$/.exec(id)?.[1] ?? [])))

/** Numbers of dashed lines of events in each chart of a picture. */
function dashedIn(marks: readonly Mark[]): number[] {
  const dashed = marks.filter(({ attributes }) => attributes.get('stroke-dasharray') === '1.5 2.5')
  const inCharts = inPart(dashed, 'event-marks')
  const byChart = grouped(inCharts, ({ ids }) => ids.find((id) => id.startsWith('event-marks')) ?? '')
  return Array.from(byChart.values(), (lines) => lines.length)
}

/** The number of events that are named at their marks. */
function namedIn({ events, format: { language } }: FigureContent, marks: readonly Mark[]): number {
  const written = new Set(textsIn(inPart(marks, 'event-marks')))
  return events.filter(({ names, shortNames = names }) => written.has(shortNames[language] ?? names.en)).length
}

/** Series whose names are not among the words, where these may cut a long name; a word is the name of one series. */
function unnamed(content: FigureContent, words: string): string[] {
  if (content.of === 'records') return []
  const { series, plotted } = content
  const { names } = plotted.chart
  let rest = words
  const isThere = (name: string): boolean => {
    const start = joined([name]).slice(0, 10)
    const isFound = rest.includes(start)
    rest = rest.replace(start, '|')
    return isFound
  }
  return series
    .map(({ info, name }) => [names.get(info.id) ?? name, name] as const)
    .toSorted(([one], [other]) => other.length - one.length)
    .filter((both) => !both.some(isThere))
    .map(([name]) => name)
}

/** Name spaces of an SVG that Wikimedia Commons takes. */
const spaces = new Set([
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/elements/1.1/',
  'http://creativecommons.org/ns#',
])

/** Addresses that a program might load, but for name spaces and fonts inside the file. */
function loadedBy(svg: string): string[] {
  const found = svg.matchAll(/(?:href|src|xmlns(?::\w+)?)="([^"]*)"|url\(([^)]*)\)/g)
  return Array.from(found, ([, link, url]) => link ?? url ?? '').filter(
    (address) => !spaces.has(address) && !address.startsWith('"data:;base64,'),
  )
}

/** Parts that a file must not have: a page's styles and scripts, numbers that are none, empty groups. */
const strange = [
  /var\(|light-dark\(|\sclass=|\sstyle=|\sdata-|<script|<foreignObject|<image|\son\w+=/,
  /NaN|undefined|Infinity|<g>|<g[^>]*><\/g>/,
]
const longLength = /\s(?:[dxyr]|[xy][12]|c[xy]|width|height|transform)="[^"]*\.\d{3}/
const idsTwice = (svg: string): string[] => {
  const ids = Array.from(svg.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => id)
  return ids.filter((id, i) => ids.indexOf(id) < i)
}

/** Least size of letters in a picture that is looked at on a phone, as a share of its width. */
const minLetter = 0.016
/** Most words that stand around the chart of a closer look, in English as it opens and elsewhere; the others are folded. */
const maxWords = { atFirst: 110, elsewhere: 120 }

function wordsAround(content: FigureContent): number {
  const { title, subtitle, events, format } = content
  const marked = eventTexts(events, format).map(({ label, date }) => label + date)
  const words = [title, subtitle, ...marked, ...notesOnPage(content).standing].join(' ').match(/[\p{L}\p{N}]\S*/gu)
  return words?.length ?? 0
}

function expectAllOnPage(content: FigureContent): void {
  const { standing, folded } = notesOnPage(content)
  const formula = content.of === 'records' && content.formula !== null ? [content.formula] : []
  const all = [...lastingNotesOfFigure(content), ...notesOfFigure(content), ...formula]
  expect(all.filter((text) => !standing.includes(text) && !folded.includes(text))).toEqual([])
  const [cautions, keys] = [cautionsOfFigure(content), content.own.keys()]
  expect([...cautions.slice(0, 2), ...keys].filter((text) => !standing.includes(text))).toEqual([])
  if (content.view.analysis === null) return
  const last = joined(folded.slice(-1))
  const named = eventTexts(content.events, content.format).map(({ label }) => joined([label]))
  expect(named.filter((name) => !last.includes(name))).toEqual([])
  expect(wordsAround(content)).toBeLessThanOrEqual(maxWords.elsewhere)
}

it.each(analyses)('%s opens with few words around its chart', async (id) => {
  const content = await figureIn(`?view=${id}`, 'en')
  expect(wordsAround(content)).toBeLessThanOrEqual(maxWords.atFirst)
})

it.each(languages)(
  'a title has two lines at most in a window of 1440 pixels, and in English 16 words: %s',
  async (language) => {
    const presets = csvParse(readFileSync('mocks/data/views.csv', 'utf8'))
    const cards = analyses.map(async (id) => {
      const view = withAnalysis(defaultView, id, (await loadLook(id)).onCard)
      return { search: writeView(view, 'short') }
    })
    for (const { search = '' } of [...states, ...presets, ...(await Promise.all(cards))]) {
      const { title } = await figureIn(search, language)
      expect.soft(wrapLines(title, 790, serifStyle(language === 'ru' ? 18 : 24)).length, title).toBeLessThanOrEqual(2)
      // An amount and its unit, which a no-break space joins, are one word.
      if (language === 'en') expect.soft(title.split(' ').length, title).toBeLessThanOrEqual(16)
    }
  },
)

it.each([...charts, ...analyses])(
  'a number under the pointer is in file, table and speech, with its status and sources: %s',
  async (figure) => {
    const found = new Set<string>()
    for (const { search } of states) {
      const { view } = parseView(search, catalogue)
      if ((view.analysis ?? view.chart) !== figure) continue
      const content = await figureIn(search, 'en')
      for (const what of lawBrokenBy(content, drawLive(content, catalogue, client))) found.add(what)
    }
    const known = broken.flatMap((row) => (row['figure'] === figure ? [`${row['told']} in the ${row['not_in']}`] : []))
    expect([...found].toSorted()).toEqual(known.toSorted())
  },
)

describe('an exported figure stands alone', () => {
  it.each(shown)('$name, $language, $size, $theme, events $events', async (row) => {
    const content = await figureIn(row.search, row.language)
    const size = figureSizes[row.size]
    const request = { ...requestOf(content, catalogue), size, theme: row.theme, events: row.events }
    const whole = await figureSvg(request)
    const svg = whole.slice(whole.indexOf('<svg'))
    const marks = marksOf(svg)
    const noted = joined(textsIn(inPart(marks, 'notes')))
    expect(keyedIn(marks), 'every mark has its key, and every key its mark').toBe(markedIn(marks))
    // A picture that leaves out rows has the words of those it draws (tests/unit/publish/drawn-words.test.ts).
    const lasting = content.of === 'series' || content.inRoom === null ? lastingNotesOfFigure(content) : []
    expect(
      lasting.filter((text) => !noted.includes(joined([text]))),
      'cautions and keys that are left out',
    ).toEqual([])
    expect(new Set(cautionsOfFigure(content)).size, 'no caution twice').toBe(cautionsOfFigure(content).length)
    expect(joined(textsIn(marks)).split(request.address).length, 'the address once').toBeLessThanOrEqual(2)
    const [width, height] = [size.width / size.zoom, size.height / size.zoom]
    const isKnown = touching.has(`${row.name} ${row.language} ${row.size}`)
    expect(wordsThatTouch(svg, width, height).length > 0, 'words touch').toBe(isKnown)
    const keyed = keyedIn(marks)
      .split(' ')
      .filter((key) => /^\d/.test(key)).length
    const named = namedIn(content, marks)
    expect(
      dashedIn(marks).filter((lines) => lines !== named + keyed),
      'a line for each event in each chart, with its name or its number',
    ).toEqual([])
    expect(unnamed(content, joined(textsIn([...inPart(marks, 'legend'), ...inPart(marks, 'chart')])))).toEqual([])
    expect(whole).toMatch(`width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}"`)
    const told = (tag: string) => resolved(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(svg)?.[1] ?? '')
    expect([content.title, content.shortTitle]).toContain(told('title'))
    expect(told('desc')).toContain(content.subtitle)
    expect(joined(textsIn(inPart(marks, 'subtitle')))).toBe(joined([content.subtitle, content.claim ?? '']))
    expect(loadedBy(whole)).toEqual([])
    for (const pattern of strange) expect(svg).not.toMatch(pattern)
    expect(svg.slice(svg.indexOf('<g id="chart"')), 'no digits that depend on the machine').not.toMatch(longLength)
    expect(idsTwice(svg)).toEqual([])
    const least = row.size === 'phone' || row.size === 'story' ? (minLetter * size.width) / size.zoom : 0
    expect(marks.filter(({ name, fontSize }) => name === 'text' && fontSize < least)).toEqual([])
    expectAllOnPage(content)
    if (row.language === 'zh')
      expect(textsIn(marks).filter((words) => /[。！？；：」”）] \p{Script=Han}/u.test(words))).toEqual([])
    const opened = await readPicture(new Blob([whole]))
    const reopened = 'problem' in opened ? opened.problem : new URL(opened.metadata.url).search
    const own = row.events
      ? content.view
      : ({ ...content.view, events: content.events.length > 0 ? 'none' : content.view.events } as const)
    expect(reopened).toBe(new URL(metadataOf(shownIn(request)).url).search)
    expect(writeView(parseView(reopened, catalogue).view, 'short'), 'the file opens the view that it shows').toBe(
      writeView({ ...own, theme: null }, 'short'),
    )
  })
})

it.each(['line', 'area', 'bar'])('a narrow picture of a reader’s own size names every series: %s', async (kind) => {
  const content = await figureIn(`?chart=${kind}`, 'en')
  const size = ownSize({ width: 360, height: 1400 })
  const svg = await figureSvg({ ...requestOf(content, catalogue), size, events: false })
  const marks = marksOf(svg.slice(svg.indexOf('<svg')))
  expect(unnamed(content, joined(textsIn([...inPart(marks, 'legend'), ...inPart(marks, 'chart')])))).toEqual([])
})
