import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { FigureContent } from '#src/figure/content.ts'
import { figureSvg } from '#src/figure/files/exports.ts'
import { figureSizes, sizeNames } from '#src/figure/layout/styles.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { charts, kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { figure } from '#tests/browser/support/chart.ts'
import { full as everyCase } from '#tests/full.ts'
import { exportOf, fetchCatalogue, figureOf, parseSvg } from '#tests/browser/support/exported.ts'
import { wordProblems } from '#tests/browser/support/figureWords.ts'
import { wordProblems as cutOrTouching } from '#tests/site/wordProblems.ts'

// In every kind of chart and every room a reader sees the name of each line, layer, bar, panel, column and tile: at it,
// in a legend, over it or on it; and no two words touch. Charts with room for names beside their lines have no legend,
// so that a name missing there is missing altogether.

/** Every kind of chart can draw each selection; the second is one balance, of two commodities of the same name. */
const selections = [defaultView.series, ['M-TOTAL', 'X-TOTAL']]
const views = charts
  .flatMap((chart) => selections.map((series): ViewState => ({ ...defaultView, chart, series })))
  .filter(({ chart, series }) => everyCase || chart === 'balance' || series === defaultView.series)
/** The view with one series kept in colour and two notes of the reader, of a span and of a month. */
const marked = (view: ViewState): ViewState => ({
  ...view,
  focus: view.series.slice(-1),
  note: [
    { from: '2022-02', to: '2022-06', text: 'Western brands leave' },
    { from: '2024-10', to: '2024-10', text: 'The recycling fee rises' },
  ],
})
/** `npm test` draws plain views with much room and marked views with little; `npm run test:full` draws all in both. */
const casesIn = (room: 'much' | 'little') => [
  ...views.filter(() => everyCase || room === 'much').map((view) => [view.chart, view.series.join(' '), view] as const),
  ...views
    .filter(() => everyCase || room === 'little')
    .map((view) => [view.chart, `${view.series.join(' ')}, marked`, marked(view)] as const),
]

/** Pixels by which a letter may stand over an edge. */
const slack = 1

const within = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack

/**
 * Whether no element around the words, up to the figure and including it, clips them. An element that scrolls clips
 * nothing, because a reader can scroll it.
 */
function isWhole(box: DOMRect, from: Element, whole: Element): boolean {
  for (let around: Element | null = from; around !== null && around !== whole; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around)
    if (/auto|scroll/.test(overflowX + overflowY)) return isWhole(around.getBoundingClientRect(), whole, whole)
    if (/hidden|clip/.test(overflowX + overflowY) && !within(box, around.getBoundingClientRect())) return false
  }
  return within(box, whole.getBoundingClientRect())
}

/** Visible, unclipped words of these parts of a figure, without spaces, because a name may take several lines. */
function wordsSeen(whole: Element, parts: string): string {
  const words: string[] = []
  for (const part of whole.querySelectorAll(parts)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || parent.closest('title, desc, .visually-hidden') !== null) continue
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = Array.from(range.getClientRects())
      if (boxes.length > 0 && boxes.every((box) => isWhole(box, parent, whole))) words.push(node.textContent ?? '')
    }
  }
  return words.join('').replaceAll(/\s/g, '')
}

type Name = { readonly full: string; readonly short: string }

/** The tiles with room for a word: 77% and 6% of all that China bought in the newest year. */
const largestTiles = ['Mineral products', 'Base metals'].map((name) => ({ full: name, short: name }))

/** Names of the drawn series or tiles, from the figure's own content. */
function namesOf({ drawing, series = [] }: FigureContent, chart: ViewState['chart']): Name[] {
  if (kindOfChart(chart).needs === 'headings') return largestTiles
  return series.map(({ info, name }) => ({ full: drawing?.chartContent?.names.get(info.id) ?? '', short: name }))
}

/** Names that are not among the words; a word that matched one name cannot match another. */
function unseen(names: readonly Name[], words: string): string[] {
  let rest = words
  const isThere = (name: string): boolean => {
    const bare = name.replaceAll(/\s/g, '')
    const there = rest.includes(bare)
    rest = rest.replace(bare, '|')
    return there
  }
  const longestFirst = names.toSorted((a, b) => b.full.length - a.full.length)
  return longestFirst
    .filter(({ full }) => !isThere(full))
    .filter(({ short }) => !isThere(short))
    .map(({ full }) => full)
}

let catalogue: Catalogue

beforeAll(async () => {
  catalogue = await fetchCatalogue()
})

describe.each([
  ['wide', 1440, 'much'],
  ['narrow', 360, 'little'],
] as const)('on a %s page', (_, width, room) => {
  beforeAll(async () => {
    // The window is high, because panels far below it are not drawn.
    await page.viewport(width, 3000)
    await openPage()
  })
  afterAll(() => page.viewport(1440, 1000))

  it.each(casesIn(room))('each series of a %s chart of %s is named', async (kind, _series, view) => {
    const names = namesOf(await figureOf(view, catalogue), kind)
    expect(names).not.toEqual([])
    goTo(`?${writeView(view, 'short')}`)
    await expect.poll(() => figure().querySelector('.chart-room')?.getAttribute('data-kind')).toBe(kind)
    await expect.poll(() => unseen(names, wordsSeen(figure(), '.legend, .chart-room'))).toEqual([])
    await expect.poll(() => cutOrTouching('#explore .figure')).toEqual([])
  })
})

describe.each(everyCase ? sizeNames : (['article', 'phone'] as const))('in a figure of the size %s', (size) => {
  it.each(casesIn(size === 'phone' ? 'little' : 'much'))(
    'each series of a %s chart of %s is named',
    async (kind, _series, view) => {
      const content = await figureOf(view, catalogue)
      const names = namesOf(content, kind)
      expect(names).not.toEqual([])
      const svg = await figureSvg({ ...exportOf(content, catalogue), size: figureSizes[size] })
      const drawn = document.importNode(parseSvg(svg).documentElement, true)
      document.body.append(drawn)
      const missing = unseen(names, wordsSeen(drawn, '#legend, #chart'))
      drawn.remove()
      expect(wordProblems(parseSvg(svg))).toEqual([])
      expect(missing).toEqual([])
    },
  )
})
