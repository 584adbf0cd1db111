import { beforeAll, describe, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queryClient.ts'
import { figureSvg, metadataOf } from '#src/figure/files/exports.ts'
import { readPicture } from '#src/figure/files/readPicture.ts'
import { figureSizes, sizeNames } from '#src/figure/layout/styles.ts'
import { cautionsOfFigure, lastingNotesOfFigure, notesOfFigure, notesOnPage } from '#src/figure/texts.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/kinds.ts'
import { languages } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { themes } from '#src/view/viewState.ts'
import { pairwise } from '#tests/pairwise.ts'
import { states } from '#tests/said/rows.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import type { Mark } from '#tests/unit/support/marksOf.ts'
import { marksOf } from '#tests/unit/support/marksOf.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { wordsThatTouch } from '#tests/unit/support/wordBoxes.ts'

const pairs = pairwise({ state: states, language: languages, size: sizeNames, theme: themes, events: [true, false] }, 1)

/** A pair of each state, in turn of each language: among all the words of some touch, which the layout has to mend. */
const shown = states.flatMap((state, i) => {
  const own = pairs.filter((pair) => pair.state === state)
  return own.slice(i % own.length, (i % own.length) + 1).map((row) => ({ ...row, ...state }))
})

const client = createQueryClient()
answeredFromDisk()
beforeAll(() => loadFirstChart())

const inPart = (marks: readonly Mark[], part: string): Mark[] =>
  marks.filter(({ ids }) => ids.some((id) => id.startsWith(part)))
const joined = (words: readonly string[]): string => words.join('').replaceAll(/\s/g, '')
const entities: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
]
const resolved = (text: string): string =>
  entities.reduce((all, [entity, letter]) => all.replaceAll(entity, letter), text)
const textsIn = (marks: readonly Mark[]): string[] =>
  marks.filter(({ name }) => name === 'text').map(({ text }) => resolved(text))

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

/** What a file must not have: a page's styles and scripts, numbers that are none, empty groups. */
const strange = [
  /var\(|light-dark\(|\sclass=|\sstyle=|\sdata-|<script|<foreignObject|<image/,
  /NaN|undefined|Infinity|<g>|<g[^>]*><\/g>/,
]
const longLength = /\s(?:[dxyr]|[xy][12]|c[xy]|width|height|transform)="[^"]*\.\d{3}/
const idsTwice = (svg: string): string[] => {
  const ids = Array.from(svg.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => id)
  return ids.filter((id, i) => ids.indexOf(id) < i)
}

/** Least size of letters in a picture that is looked at on a phone, as a share of its width. */
const minLetter = 0.016
/** Most words that stand around the chart of a closer look; the others are folded. */
const maxWords = 150

function expectAllOnPage(content: FigureContent): void {
  const { standing, folded } = notesOnPage(content)
  const [lasting, notes] = [lastingNotesOfFigure(content), notesOfFigure(content)]
  expect([...standing, ...folded].toSorted()).toEqual([...lasting, ...notes].toSorted())
  const [cautions, keys] = [cautionsOfFigure(content), content.keys?.() ?? []]
  expect([...cautions.slice(0, 2), ...keys].filter((text) => !standing.includes(text))).toEqual([])
  if (content.view.analysis === null) return
  const words = [content.title, content.subtitle, ...standing].join(' ').match(/[\p{L}\p{N}]\S*/gu) ?? []
  expect(words.length).toBeLessThanOrEqual(maxWords)
}

describe('an exported figure stands alone', () => {
  it.each(shown)('$name, $language, $size, $theme, events $events', async (row) => {
    const content = await figureOf(parseView(row.search, catalogue).view, catalogue, formats[row.language], client)
    if (content.drawing === null) return
    const size = figureSizes[row.size]
    const request = {
      content,
      catalogue,
      address: 'https://trade.test/',
      size,
      theme: row.theme,
      events: row.events,
      notes: true,
      source: true,
    }
    const whole = await figureSvg(request)
    const svg = whole.slice(whole.indexOf('<svg'))
    const marks = marksOf(svg)
    const noted = joined(textsIn(inPart(marks, 'notes')))
    expect(keyedIn(marks), 'every mark has its key, and every key its mark').toBe(markedIn(marks))
    // A picture that leaves out rows has the words of those it draws (tests/unit/figure/drawn-words.test.ts).
    const lasting = content.inRoom === undefined ? lastingNotesOfFigure(content) : []
    expect(
      lasting.filter((text) => !noted.includes(joined([text]))),
      'cautions and keys that are left out',
    ).toEqual([])
    expect(new Set(cautionsOfFigure(content)).size, 'no caution twice').toBe(cautionsOfFigure(content).length)
    expect(joined(textsIn(marks)).split(request.address).length, 'the address once').toBeLessThanOrEqual(2)
    expect(wordsThatTouch(svg, size.width / size.zoom, size.height / size.zoom)).toEqual([])
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
    expect(reopened).toBe(new URL(metadataOf(request).url).search)
    expect(writeView(parseView(reopened, catalogue).view, 'short'), 'the file opens the view that it shows').toBe(
      writeView({ ...own, theme: null }, 'short'),
    )
  })
})
