import { describe, expect, it } from 'vitest'
import { figureSvg } from '#src/figure/files/exports.ts'
import { parseSvg, requestOf } from '#tests/browser/support/exported.ts'
import { wordProblems } from '#tests/browser/support/figureWords.ts'
import '#src/styles/index.css'

// One change that would flatten all others is drawn to the plot's edge, and has its value there.

const series = ['M-2709', 'M-2701'] as const
const views = [
  ['lines', { chart: 'line', freq: 'month' }, '+1,619.6%'],
  ['bars', { chart: 'bar', freq: 'month', from: '2020-03', to: '2021-04' }, '+1,619.6%'],
  [
    'bars with amounts',
    { chart: 'bar', freq: 'month', from: '2020-06', to: '2021-04', series: ['M-2701'] },
    '+1,619.6%',
  ],
  ['panels of one axis', { chart: 'panels', freq: 'month', y: 'shared' }, '+1,619.6%'],
  ['panels of their own', { chart: 'panels', freq: 'month' }, '+1,619.6%'],
  ['seasons', { chart: 'season', freq: 'month' }, '+1,619.6%'],
] as const

describe('a change far beyond all others', () => {
  it.each(views)('is labelled at the edge, in the colour of its series: %s', async (_, part, value) => {
    const svg = parseSvg(await figureSvg(await requestOf({ series, show: 'yoy', ...part })))
    const labels = Array.from(svg.querySelectorAll('#chart [id^="outliers"] text'), (text) => text)
    expect(labels.map(({ textContent }) => textContent)).toEqual([value])
    const colour = svg.querySelector('#chart [id^="outliers"] path')?.getAttribute('fill') ?? 'none'
    const drawn = Array.from(svg.querySelectorAll('#chart g[id^="series-M-2701"] path'), (path) => path.outerHTML)
    expect(drawn.some((path) => path.includes(colour))).toBe(true)
    const numbers = Array.from(
      svg.querySelectorAll('#chart [id^="y-axis-labels"] text'),
      ({ textContent }) => textContent,
    )
    expect(numbers.filter((number) => /^−(?!100$|[1-9]?0$)/.test(number) || /\d,?\d{3}/.test(number))).toEqual([])
    expect(svg.querySelector('#notes')?.textContent.replaceAll(/\s+/g, ' ')).toContain('far beyond all others')
    expect(wordProblems(svg)).toEqual([])
  })

  it('is said of no figure that has none', async () => {
    const svg = parseSvg(await figureSvg(await requestOf({ series, show: 'yoy', freq: 'year' })))
    expect(svg.querySelector('#chart [id^="outliers"]')).toBeNull()
    expect(svg.querySelector('#notes')?.textContent).not.toContain('far beyond')
  })
})
