import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { figureSvg } from '#src/figure/files/exports.ts'
import { figureSizes } from '#src/figure/layout/styles.ts'
import { charts, frequencyWith, kindOfChart } from '#src/view/kinds.ts'
import { defaultView } from '#src/view/viewState.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { commitsSince, goTo, openPage } from '#tests/browser/support/app.tsx'
import { figure, shapesOf } from '#tests/browser/support/chart.ts'
import { parseSvg, requestOf } from '#tests/browser/support/exported.ts'
import { full } from '#tests/full.ts'
import { colour, colourIndices, light } from '#tests/unit/support/tokens.ts'

// A series that is kept in colour has its own colour; all others are drawn in one grey.

/** Series that every chart of series can draw; their colours are 1, 2 and 7. */
const series = ['M-TOTAL', 'M-2709', 'X-TOTAL']
const kept = 7
const viewOf = (chart: (typeof charts)[number]) => ({
  ...defaultView,
  series,
  focus: ['X-TOTAL'],
  chart,
  freq: frequencyWith(chart, 'month'),
})
const kinds = charts.filter((chart) => kindOfChart(chart).needs === 'series')
const some = full ? kinds : kinds.filter((chart) => chart === 'line' || chart === 'season')

/** The numbers of the colours that series are drawn in. */
const drawnIn = (html: string): number[] => [
  ...new Set(Array.from(html.matchAll(/--series-(\d+)/g), (match) => Number(match[1]))),
]

const dimmed = (): (string | undefined)[] => [
  ...new Set(
    Array.from(figure().querySelectorAll<SVGElement>('[data-series][data-dimmed]'), ({ dataset }) => dataset['series']),
  ),
]
const toggle = (name: string) => page.getByRole('button', { name: `Keep in colour: ${name}`, exact: true })

beforeAll(async () => {
  await openPage()
})

describe.each(
  full
    ? ([
        ['wide', 1440],
        ['narrow', 360],
      ] as const)
    : ([['wide', 1440]] as const),
)('on a %s page', (_, width) => {
  beforeAll(() => page.viewport(width, 1000))
  afterAll(() => page.viewport(1440, 1000))

  it.each(some)('a chart of %s has one series in its colour and the others grey', async (chart) => {
    goTo(`?${writeView(viewOf(chart), 'short')}`)
    await expect.poll(() => figure().querySelector('.chart-room')?.getAttribute('data-kind')).toBe(chart)
    const room = (): string => figure().querySelector('.chart-room')?.innerHTML ?? ''
    await expect.poll(() => drawnIn(room()).toSorted((a, b) => a - b)).toEqual([0, kept])
  })
})

describe('a legend', () => {
  // These names are too long to stand beside a phone's plot.
  const view = { ...defaultView, series: ['M-2709', 'M-271111', 'M-271121', 'M-2701'], focus: ['M-271111'] } as const

  it('has one key for all that is grey, on a phone and in a narrow figure', async () => {
    await page.viewport(360, 1000)
    goTo(`?${writeView(view, 'short')}`)
    const rows = () => Array.from(figure().querySelectorAll('.legend li'), (row) => row.querySelectorAll('svg').length)
    await expect.poll(rows).toEqual([1, 1, 0, 0])
    await page.viewport(1440, 1000)
    const svg = parseSvg(await figureSvg({ ...(await requestOf(view)), size: { width: 400, height: 900, zoom: 1 } }))
    const keys = Array.from(svg.querySelectorAll('#legend > g'), (row) => row.querySelectorAll('path').length)
    expect(keys).toEqual([1, 1, 0, 0])
  })
})

describe('in an exported figure', () => {
  const tokens = colourIndices.flatMap((i) =>
    [`series-${i}`, `series-${i}-text`].map((token): [string, number] => [colour(light, token), i]),
  )

  it.each(full ? kinds : kinds.slice(0, 2))('a chart of %s has the same colours', async (chart) => {
    const text = await figureSvg({ ...(await requestOf(viewOf(chart))), size: figureSizes.article })
    const svg = parseSvg(text).documentElement
    const colours = tokens.filter(([hex]) => svg.querySelector(`[fill="${hex}"], [stroke="${hex}"]`) !== null)
    expect([...new Set(colours.map(([, i]) => i))]).toEqual([0, kept])
    expect(svg.querySelector('desc')?.textContent).toContain('in colour, the others grey.')
  })
})

describe('the toggle of a row', () => {
  it('keeps its series in colour and on top, by keys, and is a step of Back', async () => {
    goTo('?series=M-2709,M-2701')
    await expect.element(toggle('Crude oil')).toHaveAttribute('aria-pressed', 'false')
    page.getByRole('checkbox', { name: 'Crude oil' }).element().focus()
    await userEvent.keyboard('{Tab}')
    await expect.element(toggle('Crude oil')).toHaveFocus()
    await userEvent.keyboard(' ')
    await expect.element(toggle('Crude oil')).toHaveAttribute('aria-pressed', 'true')
    const order = () =>
      Array.from(figure().querySelectorAll('g[data-series]'), (line) => line.getAttribute('data-series'))
    await expect.poll(order).toEqual(['M-2701', 'M-2709'])
    await expect.poll(() => new URLSearchParams(location.search).get('focus')).toBe('M-2709')
    history.back()
    await expect.element(toggle('Crude oil')).toHaveAttribute('aria-pressed', 'false')
  })

  it('is there for what is selected alone, and all are in colour once what was kept is not', async () => {
    goTo('?series=M-2709,M-2701&focus=M-2709')
    await expect.element(toggle('Crude oil')).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(page.getByRole('checkbox', { name: 'Crude oil' }))
    await expect.element(toggle('Crude oil')).not.toBeInTheDocument()
    await expect.element(toggle('Coal')).toHaveAttribute('aria-pressed', 'false')
    await expect.poll(dimmed).toEqual([])
    await expect.poll(() => drawnIn(figure().querySelector('.chart-room')?.innerHTML ?? '')).toEqual([6])
  })
})

describe('pointing', () => {
  beforeAll(async () => {
    // Pointing at a row before this module is loaded dims nothing.
    await import('#src/app/stage/dimming.ts')
    goTo('?series=M-2709,M-271121,X-TOTAL')
    await vi.waitFor(() => expect(shapesOf('X-TOTAL')).not.toBe(''))
  })

  it('at a row dims the other lines, renders nothing, and ends', async () => {
    const heading = page.getByRole('heading', { level: 1 })
    await heading.hover()
    commitsSince()
    const lines = Array.from(figure().querySelectorAll('[data-series] path'))
    await userEvent.hover(page.getByRole('checkbox', { name: 'Crude oil' }))
    await expect.poll(dimmed).toEqual(['M-271121', 'X-TOTAL'])
    await heading.hover()
    await expect.poll(dimmed).toEqual([])
    expect(Array.from(figure().querySelectorAll('[data-series] path'))).toEqual(lines)
    expect(commitsSince()).toBe(0)
  })

  it('at what is not drawn dims nothing', async () => {
    await userEvent.hover(page.getByRole('checkbox', { name: 'Crude oil' }))
    await expect.poll(dimmed).not.toEqual([])
    await userEvent.hover(page.getByRole('checkbox', { name: 'Copper' }))
    await expect.poll(dimmed).toEqual([])
  })

  it('at a name dims the other lines', async () => {
    await userEvent.hover(figure().querySelector('[data-label="X-TOTAL"] text') ?? figure())
    await expect.poll(dimmed).toEqual(['M-2709', 'M-271121'])
  })

  it('at an event in the list dims what it does not concern', async () => {
    await userEvent.hover(page.getByText('Power of Siberia pipeline gas starts flowing'))
    await expect.poll(dimmed).toEqual(['M-2709', 'X-TOTAL'])
    const others = figure().querySelectorAll('.chart-room [data-event][data-dimmed] > path').length
    expect(others).toBe(figure().querySelectorAll('.chart-room [data-event] > path').length - 1)
  })

  it('with keys, at a row, does the same', async () => {
    await page.getByRole('heading', { level: 1 }).hover()
    page.getByRole('checkbox', { name: 'Gas', exact: true }).element().focus()
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    await expect.poll(dimmed).toEqual(['M-271121', 'X-TOTAL'])
  })
})
