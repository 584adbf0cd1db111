import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minChartHeight } from '#src/chart/drawing.ts'
import { textWidth, widthsIn } from '#src/chart/text/measure.ts'
import {
  type FigureLayout,
  type FigureTexts,
  eventStyle,
  figureLayout,
  legendStyle,
  linesOfTitle,
  noteStyle,
  subtitleStyle,
  titleStyle,
} from '#src/publish/layout/figureLayout.ts'
import { figureSizes, ownLimits, ownSize, sizeNames } from '#src/publish/layout/sizes.ts'
import { serifLetters } from '#src/publish/layout/serifLetters.ts'
import { titleLimit } from '#src/view/texts/plainText.ts'
import { fuzzRuns } from '#tests/full.ts'

const plain: FigureTexts = {
  title: 'Russian crude oil to China',
  claim: null,
  subtitle: 'Value, billions of current US dollars, rolling 12 months',
  legend: [],
  events: [],
  lasting: [],
  notes: ['Dashed lines are not final.'],
  more: 'The rest is at https://trade.test/.',
  source: 'Source: publishers.',
  credit: '',
  sentences: (all) => all.join(' '),
}
const serif = widthsIn(serifLetters, 0)
const note = 'A caution that a reader of the figure must know, whatever else is left out of it. '
const events = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${i + 1}`,
    label: `Something of consequence happens, number ${i + 1}`,
    date: `, ${i + 1} March 2022`,
  }))

/** The boxes of all words of a figure. */
function boxes(layout: FigureLayout) {
  const box = (text: string, x: number, y: number, style: Parameters<typeof textWidth>[1]) => ({
    text,
    left: x,
    right: x + textWidth(text, style),
    top: y - style.size * 0.8,
    bottom: y + style.size * 0.25,
  })
  return [
    ...layout.title.map(({ text, x, y }) => box(text, x, y, { ...titleStyle, size: layout.titleSize, widthOf: serif })),
    ...layout.subtitle.map(({ text, x, y }) => box(text, x, y, subtitleStyle)),
    ...layout.legend.map(({ name, x, y }) => box(name, x + legendStyle.key, y, legendStyle.text)),
    ...layout.events.flatMap(({ lines, labelX }) => lines.map(({ text, y }) => box(text, labelX, y, eventStyle))),
    ...layout.rest.map(({ text, x, y }) => box(text, x, y, eventStyle)),
    ...[...layout.notes, ...layout.source, ...layout.credit].map(({ text, x, y }) => box(text, x, y, noteStyle)),
  ]
}

function outside(layout: FigureLayout): string[] {
  const { width, height } = layout
  return boxes(layout)
    .filter(({ left, right, top, bottom }) => left < 0 || right > width + 0.01 || top < 0 || bottom > height)
    .map(({ text }) => text)
}

describe('the layout of a figure', { timeout: 120_000 }, () => {
  it('gives the chart what the words leave', () => {
    const { chart, title, subtitle, notes, source, rest } = figureLayout(plain, figureSizes.article)
    expect([title.length, subtitle.length, notes.length, source.length]).toEqual([1, 1, 1, 1])
    expect(chart).toMatchObject({ x: 40, width: 1120 })
    expect(rest).toEqual([])
    expect(chart.height).toBeGreaterThan(450)
    expect(chart.y).toBeGreaterThan(subtitle[0]?.y ?? Number.NaN)
    expect(chart.y + chart.height).toBeLessThan(notes[0]?.y ?? Number.NaN)
  })

  it('sets a long title smaller, and cuts the longest of all with an ellipsis', () => {
    const long = (letters: number) =>
      figureLayout({ ...plain, title: 'A long title '.repeat(letters) }, figureSizes.article)
    expect([long(2).titleSize, long(20).titleSize, long(30).titleSize, long(60).titleSize]).toEqual([28, 24, 20, 16])
    expect(long(120).title.at(-1)?.text).toMatch(/…$/)
    expect([long(60).cut, long(120).cut]).toEqual([false, true])
    // An ideograph is as wide as it is high: the longest title that can be kept is shown whole in every size.
    const widest = { ...plain, title: '易'.repeat(titleLimit) }
    expect(sizeNames.filter((size) => figureLayout(widest, figureSizes[size]).cut)).toEqual([])
  })

  it('leaves events out before notes and notes before the chart shrinks below its least, and says where they are', () => {
    const many = Array.from({ length: 60 }, () => note)
    const without = figureLayout({ ...plain, notes: many, events: events(13) }, figureSizes.article)
    expect(without.chart.height).toBeGreaterThanOrEqual(minChartHeight)
    expect([without.events, without.rest, without.notes.length > 2]).toEqual([[], [], true])
    expect(without.notes.at(-1)?.text).toContain('https://trade.test/')
    const some = figureLayout({ ...plain, events: events(40) }, figureSizes.article)
    expect(some.events.length % 40).toBeGreaterThan(0)
    expect(some.rest.map(({ text }) => text)).toEqual([plain.more])
  })

  it.each(sizeNames)(
    'names the sources and leaves the chart its least height, however many notes and events, as %s',
    (size) => {
      const subtitle = 'Value, billions of current US dollars. '.repeat(6)
      for (const count of [0, 5, 10, 15, 60]) {
        const texts = {
          ...plain,
          subtitle,
          notes: Array.from({ length: count }, () => note),
          events: events(count % 13),
        }
        const { chart, source } = figureLayout(texts, figureSizes[size])
        expect(source.map(({ text }) => text).join(' ')).toBe(plain.source)
        expect(chart.height).toBeGreaterThanOrEqual(minChartHeight)
      }
    },
  )

  it('leaves the minor of all events out first, of these the newest', () => {
    const mixed = events(9).map((one, i) => ({ ...one, importance: i % 2 === 0 ? (1 as const) : (2 as const) }))
    const { listed } = figureLayout({ ...plain, events: mixed }, ownSize({ width: 400, height: 640 }))
    expect(listed.size % 9).toBeGreaterThan(0)
    expect([...listed]).toEqual(['1', '3', '5', '7', '9', '2', '4', '6', '8'].slice(0, listed.size).toSorted())
  })

  it('gives a reader’s own notes their letters and leaves events out before them', () => {
    const own = [{ id: 'own-note-A', mark: 'A', label: 'Own', date: ', May 2021' }]
    const listed = (count: number) =>
      figureLayout({ ...plain, events: [...own, ...events(count)] }, figureSizes.phone).events.map(({ mark }) => mark)
    expect(listed(2)).toEqual(['A', '1', '2'])
    expect(listed(40)[0]).toBe('A')
    expect(listed(40).length).toBeLessThan(41)
  })

  it('puts no word outside the figure, and no two on one another, whatever the words and the size', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.lorem({ maxCount: 30 }),
      fc.constant('Донаудампфшиффарт'.repeat(12)),
    )
    const texts = fc.record({
      title: words,
      claim: fc.option(words, { nil: null }),
      subtitle: words,
      legend: fc.array(
        words.map((name) => ({ id: name, name, colourIndex: 1 })),
        { maxLength: 12 },
      ),
      events: fc.array(
        words.map((label) => ({ id: label, label, date: ', 24 February 2022' })),
        { maxLength: 13 },
      ),
      lasting: fc.array(words, { maxLength: 2 }),
      notes: fc.array(words, { maxLength: 12 }),
      more: fc.constant(plain.more),
      source: fc.oneof(fc.constantFrom('', plain.source), words),
      credit: fc.oneof(fc.constant(''), words),
      sentences: fc.constant(plain.sentences),
    })
    const side = fc.integer({ min: ownLimits.least, max: ownLimits.most })
    const own = fc.record({ width: side, height: side }).map(ownSize)
    fc.assert(
      fc.property(texts, fc.oneof(fc.constantFrom(...sizeNames.map((name) => figureSizes[name])), own), (all, size) => {
        const layout = figureLayout(all, size)
        if (size.isOwn === true && !layout.hasRoom) return
        expect(outside(layout)).toEqual([])
        const { chart } = layout
        const [head, foot] = [
          [...layout.title, ...layout.subtitle, ...layout.legend],
          [...layout.events, ...layout.rest, ...layout.notes, ...layout.source, ...layout.credit],
        ]
        expect(Math.max(0, ...head.map(({ y }) => y))).toBeLessThanOrEqual(chart.y)
        expect(Math.min(layout.height, ...foot.map(({ y }) => y))).toBeGreaterThanOrEqual(chart.y + chart.height)
      }),
      { numRuns: fuzzRuns / 20 },
    )
  })

  it('of a reader’s own size has letters as large as a named size would have inside it, and never smaller than an article', () => {
    const zoom = (width: number, height: number): number => Number(ownSize({ width, height }).zoom.toFixed(4))
    expect([zoom(1200, 675), zoom(400, 4000), zoom(1080, 1920)]).toEqual([1.0875, 1, 1.8])
    expect([zoom(2160, 2160), zoom(3200, 1800)]).toEqual([2.88, 2.9])
  })

  it.each([
    [{ width: 320, height: 480 }, plain, true],
    [{ width: 320, height: 320 }, plain, false],
    [{ width: 320, height: 900 }, { ...plain, events: events(2) }, true],
    [{ width: 320, height: 500 }, { ...plain, events: events(2) }, true],
    [{ width: 320, height: 4000 }, { ...plain, title: 'A long title '.repeat(30) }, false],
  ])('has room or not, and cuts nothing that it has no room for: %j', (sides, texts, hasRoom) => {
    expect(figureLayout(texts, ownSize(sides)).hasRoom).toBe(hasRoom)
  })
})

it('a title that says how a line stands takes two lines of an article, and more of a phone', () => {
  const says = 'Russian liquefied natural gas to China, 2022 to December 2024: value down 26%, weight up 28%'
  expect(linesOfTitle(says, figureSizes.article)).toBe(2)
  expect(linesOfTitle(says, figureSizes.phone)).toBeGreaterThan(2)
})
