import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { csvOf } from '#src/figure/files/csv.ts'
import { figureSvg } from '#src/figure/files/exports.ts'
import { figureSizes } from '#src/figure/layout/styles.ts'
import { charts, kindOfChart } from '#src/view/kinds.ts'
import type { ReaderNote } from '#src/view/readerNote.ts'
import { noteLimit } from '#src/view/readerNote.ts'
import { plainText } from '#src/view/texts/plainText.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { chart, expectLines, figure } from '#tests/browser/support/chart.ts'
import { parseSvg, requestOf } from '#tests/browser/support/exported.ts'
import { few, full } from '#tests/full.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

// A reader's own notes stand at their periods in every chart with a time axis and in words under it, as mere text.

const note: readonly ReaderNote[] = [
  { from: '2021-05', to: '2021-05', text: 'A month' },
  { from: '2022-03', to: '2023-08', text: 'A span' },
]
const ofYears = (chartKind: ViewState['chart']): ViewState => ({
  ...defaultView,
  series: ['M-2709', 'M-TOTAL', 'X-TOTAL'],
  freq: 'year',
  chart: chartKind,
  note,
})
const withAxis = charts.filter((kind) => kindOfChart(kind).hasEvents)

const numbers = (elements: Iterable<Element>, attribute: string): number[] =>
  Array.from(elements, (element) => Number(element.getAttribute(attribute)))

/** Maps a year to its x, by two labels of the time axis that have room to stand right under their ticks. */
function yearsOf(drawn: ParentNode): (year: number) => number {
  const labels = Array.from(drawn.querySelectorAll('#x-axis-labels text, [data-part="x-axis-labels"] text'))
    .map((text) => ({ year: Number(text.textContent), x: Number(text.getAttribute('x')) }))
    .filter(({ year }) => year > 2017 && year < 2025)
  const [one, other] = [labels[0], labels.find(({ year }) => year > (labels[0]?.year ?? 0))]
  if (one === undefined || other === undefined) throw new Error('The time axis has too few labels')
  const each = (other.x - one.x) / (other.year - one.year)
  return (year) => one.x + (year - one.year) * each
}

/** Pixels between the marks of the two notes and their year or the ends of their years. */
function distances(drawn: ParentNode): number[] {
  const x = yearsOf(drawn)
  const half = (x(2025) - x(2017)) / 8 / 2
  const line = drawn.querySelector(':is(#own-note-A, [data-part=own-note-A]) path')?.getAttribute('d') ?? ''
  const band = drawn.querySelectorAll(':is(#own-note-B, [data-part=own-note-B]) rect')
  const [left = 0, width = 0] = [numbers(band, 'x')[0], numbers(band, 'width')[0]]
  return [Number(/^M([\d.]+)/.exec(line)?.[1]) - x(2021), left - (x(2022) - half), left + width - (x(2023) + half)]
}

const isThere = (distance: number): boolean => Math.abs(distance) <= 1

const widths = [
  ['narrow', 360],
  ['wide', 1440],
] as const

describe.each(few(widths, 1))('on a %s page', (_, width) => {
  beforeAll(async () => {
    await page.viewport(width, 2000)
    await openPage()
  })
  afterAll(() => page.viewport(1440, 1000))

  it.each(withAxis)('the notes of a %s chart stand at their years', async (kind) => {
    goTo(`?${writeView(ofYears(kind), 'short')}`)
    await expect.poll(() => figure().querySelector(`[data-kind=${kind}] [data-part=own-note-A]`)?.tagName).toBe('g')
    expect(distances(figure()).filter((distance) => !isThere(distance))).toEqual([])
    const list = page.getByRole('list', { name: 'Your notes' })
    await expect.element(list).toHaveTextContent('A month, 2021A span, 2022 to 2023')
  })
})

describe.each(few(['phone', 'article', 'square', 'slide'] as const, 1))('in a figure of the size %s', (size) => {
  it.each(withAxis)('the notes of a %s chart stand at their years', async (kind) => {
    const svg = parseSvg(await figureSvg({ ...(await requestOf(ofYears(kind))), size: figureSizes[size] }))
    expect(distances(svg).filter((distance) => !isThere(distance))).toEqual([])
    expect(svg.querySelector('#event-A')?.textContent).toBe('AA month, 2021')
    expect(svg.querySelector('desc')?.textContent).toContain('Note B: A span, 2022 to 2023.')
  })
})

/** Letter, words and date of each note that an exported figure lists. */
const listedIn = (svg: ParentNode): string[] =>
  Array.from(svg.querySelectorAll('#events > g'), ({ textContent }) => textContent.replaceAll('\u00a0', ' '))

describe('without a time axis', () => {
  it('a table lists the notes with their dates, without letters; seasons mark them at their lines; a treemap has none', async () => {
    const words = ['A month, 2021', 'A span, 2022 to 2023']
    const table = parseSvg(await figureSvg(await requestOf(ofYears('table'))))
    expect(listedIn(table)).toEqual(words)
    expect(table.querySelector('desc')?.textContent).toContain('Note: A month, 2021.')
    const season = parseSvg(await figureSvg(await requestOf({ ...ofYears('season'), freq: 'month' })))
    expect(listedIn(season)).toEqual(['AA month, May 2021', 'BA span, March 2022 to August 2023'])
    expect(season.querySelector('#own-note-A')).not.toBeNull()
    expect(season.querySelector('#own-note-B')).not.toBeNull()
    const treemap = parseSvg(await figureSvg(await requestOf({ ...ofYears('treemap'), freq: 'rolling' })))
    expect(treemap.querySelector('#event-A, #own-note-A')).toBeNull()
  })
})

describe('without words', () => {
  const values: Partial<ViewState> = {
    series: ['M-2709', 'M-271111'],
    events: 'none',
    note: [
      { from: '2022-12', to: '2022-12', text: '' },
      { from: '2024-12', to: '2024-12', text: 'Words' },
    ],
  }
  const writtenIn = (drawn: ParentNode): (string | null)[] =>
    Array.from(drawn.querySelectorAll(':is([id^=values], [data-part=values]) text'), (text) => text.textContent)

  it('the values stand in the picture and in its text alternative, and the note is in no list', async () => {
    const svg = parseSvg(await figureSvg(await requestOf(values)))
    expect(writtenIn(svg)).toEqual(['$6.73 bn', '$58.4 bn'])
    expect(listedIn(svg)).toEqual(['AWords, December 2024'])
    expect(svg.querySelector('#own-note-A path')).not.toBeNull()
    expect(svg.querySelector('desc')?.textContent.replaceAll('\u00a0', ' ')).toContain(
      'Values in December 2022: Crude oil $58.4 bn and Liquefied natural gas $6.73 bn.',
    )
    const panels = parseSvg(await figureSvg(await requestOf({ ...values, chart: 'panels' })))
    expect(writtenIn(panels)).toEqual(['$58.4 bn', '$6.73 bn'])
    const bars = parseSvg(await figureSvg(await requestOf({ ...values, chart: 'bar' })))
    expect(writtenIn(bars)).toEqual([])
    expect(bars.querySelector('desc')?.textContent).not.toContain('Values in')
  })

  it('the values stand on the page, and no remark of it in the tooltip', async () => {
    await openPage(`?${writeView({ ...defaultView, ...values }, 'short')}`)
    await expect.poll(() => writtenIn(figure())).toEqual(['$6.73 bn', '$58.4 bn'])
    chart().focus()
    await userEvent.keyboard('{Home}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}')
    const tooltip = (): string | null | undefined => figure().querySelector('.tooltip')?.textContent
    await expect.poll(tooltip).toContain('December 2022')
    expect(tooltip()).not.toContain('Note')
    await expect.element(page.getByRole('list', { name: 'Your notes' })).toHaveTextContent(/^Words, December 2024$/)
  })

  it('the values of the other lines are dimmed with them while a reader points at a row', async () => {
    await openPage(`?${writeView({ ...defaultView, ...values }, 'short')}`)
    await expect.poll(() => writtenIn(figure()).length).toBe(2)
    await userEvent.hover(page.getByRole('checkbox', { name: 'Crude oil' }))
    const dimmed = () =>
      Array.from(figure().querySelectorAll('[data-value][data-dimmed] text'), (text) => text.textContent)
    await expect.poll(dimmed).toEqual(['$6.73 bn'])
    await page.getByRole('heading', { level: 1 }).hover()
    await expect.poll(dimmed).toEqual([])
  })
})

describe('where bars show the newest periods alone', () => {
  const early = { from: '2017-03', to: '2017-03', text: 'Before them' }
  const late = { from: '2026-02', to: '2026-02', text: 'Among them' }
  const long = { ...defaultView, freq: 'month', chart: 'bar', events: 'none', note: [late, early] } as const

  it('a note has a letter where it has a mark', async () => {
    const svg = parseSvg(await figureSvg(await requestOf(long)))
    expect(listedIn(svg)).toEqual(['Before them, March 2017', 'AAmong them, February 2026'])
    expect(Array.from(svg.querySelectorAll('[id^=own-note]'), ({ id }) => id)).toEqual(['own-note-A'])
    await page.viewport(360, 1000)
    await openPage(`?${writeView(long, 'short')}`)
    const letters = () =>
      Array.from(figure().querySelectorAll<HTMLElement>('.own-notes li'), (li) => li.dataset['mark'])
    await expect.poll(letters).toEqual(['', 'A'])
    await expect.poll(() => figure().querySelector('[data-part=own-note-A]')?.tagName).toBe('g')
    await page.viewport(1440, 1000)
  })
})

describe('to the keys', () => {
  it('a note is said with each point of its periods, and stands in the tooltip', async () => {
    await openPage(`?${writeView({ ...ofYears('line'), series: ['M-2709'] }, 'short')}`)
    await expectLines('M-2709')
    await expect.poll(() => figure().querySelector('[data-part=own-note-A]')?.tagName).toBe('g')
    chart().focus()
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    const said = (): string | null | undefined => figure().querySelector('[aria-live=polite]')?.textContent
    await expect.poll(said).toMatch(/^Crude oil, 2022, .*, as published\. Note B: A span$/)
    expect(figure().querySelector('.tooltip')?.textContent).toContain('Note B: A span')
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(said).toMatch(/^Crude oil, 2021, .*, as published\. Note A: A month$/)
  })
})

describe('whatever a note says', () => {
  const hostile = fc.oneof(
    fc.string({ unit: codePoint, maxLength: 140 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      ']]>&lt;!--<![CDATA[',
      '=HYPERLINK("https://evil.test","x")',
      '+1+1',
      '@SUM(A1)',
      '&#x202E;&nbsp;%3Cb%3E',
      '\u202Eevil',
      '{text} {letter}',
      '</text></svg><script>',
      'javascript:alert(1)',
      '🇷🇺🇨🇳'.repeat(20),
      `e${'\u0301'.repeat(119)}`,
    ),
  )
  const solid = (text: string): string => text.replaceAll(/\s/g, '')
  const five = fc
    .array(
      hostile.map((text) => plainText(text, noteLimit)).filter((text) => text !== ''),
      { minLength: 5, maxLength: 5 },
    )
    .map((texts) => texts.map((text, i): ReaderNote => ({ from: `2021-0${i + 1}`, to: `2021-0${i + 1}`, text })))

  it('is text alone: a well-formed SVG says it, and the CSV is the same without it', async () => {
    const plain = await requestOf({ series: ['M-2709'] })
    const numbersOfAll = csvOf(plain.content)
    await fc.assert(
      fc.asyncProperty(five, async (notes) => {
        const request = await requestOf({ series: ['M-2709'], note: notes })
        const svg = parseSvg(await figureSvg(request))
        expect(svg.querySelectorAll('script, foreignObject, image, a, [onerror]').length).toBe(0)
        for (const [i, { text }] of notes.entries()) {
          const [, ...lines] = Array.from(svg.querySelectorAll(`#event-${'ABCDE'[i]} text`), (line) => line.textContent)
          const said = solid(lines.join('')).replace(/…$/, '').slice(0, solid(text).length)
          expect(said).not.toBe('')
          expect(solid(text).startsWith(said)).toBe(true)
        }
        expect(csvOf(request.content)).toBe(numbersOfAll)
      }),
      { numRuns: full ? 400 : 6 },
    )
  }, 120_000)
})
