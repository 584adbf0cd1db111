import { describe, expect, it } from 'vitest'
import type { FigureRequest } from '#src/figure/files/exports.ts'
import { figurePng, figureSvg } from '#src/figure/files/exports.ts'
import type { FigureSize } from '#src/figure/layout/styles.ts'
import { figureSizes, ownSize } from '#src/figure/layout/styles.ts'
import { openPage } from '#tests/browser/support/app.tsx'
import { drawnSeries, expectLines, strokesOf, title } from '#tests/browser/support/chart.ts'
import { wordProblems } from '#tests/browser/support/figureWords.ts'
import { linesIn, parseSvg, requestOf } from '#tests/browser/support/exported.ts'

const article = { series: ['M-2709', 'M-GAS', 'X-TOTAL', 'X-8542', 'X-8542.quoted'], freq: 'year' } as const

describe('the figure as SVG', () => {
  it('parses, stands alone and is of its size', async () => {
    const text = await figureSvg(await requestOf({}))
    const svg = parseSvg(text).documentElement
    expect([svg.localName, svg.getAttribute('viewBox'), svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(
      ['svg', '0 0 1200 675', '1200', '675'],
    )
    expect(text).not.toMatch(/var\(|light-dark\(|\sclass=|NaN|undefined|Infinity|currentColor/)
    // The file requests no address; it may link only to the one that the source line prints.
    expect(text.replaceAll('https://trade.test/', '')).not.toMatch(/(href|src)="?https?:|url\(["']?https?:/)
  })

  it('says title, author, licence, language and sources as archives read them', async () => {
    const request = await requestOf({ series: ['M-2709'] })
    const toldBy = async (part: Partial<FigureRequest>): Promise<(tag: string) => (string | null)[]> => {
      const svg = parseSvg(await figureSvg({ ...request, ...part }))
      return (tag) =>
        Array.from(svg.getElementsByTagName(tag), (one) => one.getAttribute('rdf:resource') ?? one.textContent)
    }
    const told = await toldBy({})
    expect(told('dc:title')).toEqual([request.content.title, 'China–Russia trade flows'])
    expect(told('dc:language')).toEqual(['en'])
    expect(told('cc:license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    expect(told('dc:source')[0]).toMatch(/^https:\/\/trade\.test\/\?series=M-2709&/)
    expect(told('dc:source')[1]).toMatch(/^General Administration of Customs of China .*licence: /)
    const signed = await toldBy({ own: { subtitle: '', source: '', credit: 'Chart: <A> & "B"' } })
    expect(signed('dc:title')[1]).toBe('Chart: <A> & "B"')
    const ofOwnFile = await toldBy({ content: { ...request.content, sources: ['gacc-wind', 'file1'] } })
    expect(ofOwnFile('cc:license')).toEqual([])
  })

  it('is what Wikimedia Commons takes: its name spaces alone, and fonts in its words', async () => {
    const text = await figureSvg(await requestOf({}))
    const spaces = Array.from(text.matchAll(/xmlns(?::\w+)?="([^"]*)"/g), ([, space]) => space)
    expect([...new Set(spaces)].toSorted()).toEqual([
      'http://creativecommons.org/ns#',
      'http://purl.org/dc/elements/1.1/',
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      'http://www.w3.org/2000/svg',
    ])
    const style = parseSvg(text).querySelector('style')?.textContent ?? ''
    expect(style.match(/url\(/g)?.length).toBeGreaterThan(2)
    expect(style.replaceAll(/(@font-face\s*\{[^}]*src:)url\("data:;base64,/g, '$1')).not.toContain('url(')
    expect(text).not.toMatch(/<script|<handler|<iframe|<foreignObject|\son\w+=/i)
  })

  it('leaves the minor of all events out before any note, from the chart as from the list', async () => {
    const request = { ...(await requestOf({ events: 'all' })), size: figureSizes.phone }
    const svg = parseSvg(await figureSvg(request))
    const listed = Array.from(svg.querySelectorAll('#events > g > text:first-child'), (text) => text.textContent)
    const drawn = new Set(Array.from(svg.querySelectorAll('#chart path[stroke-dasharray="1.5 2.5"]')))
    expect(listed.length).toBeLessThan(request.content.events.length)
    expect(drawn.size).toBe(listed.length)
    expect(svg.querySelector('#notes')?.textContent.replaceAll(/\s+/g, ' ')).toContain('Dashed or hollow')
  })

  it('carries title, description, subtitle, names, events, notes and sources', async () => {
    const request = await requestOf({})
    const svg = parseSvg(await figureSvg(request))
    const words = svg.documentElement.textContent.replaceAll(/\s+/g, ' ')
    expect(svg.querySelector('title')?.textContent).toBe(request.content.title)
    const description = svg.querySelector('desc')?.textContent
    expect(description?.startsWith(request.content.altText())).toBe(true)
    expect(description).toMatch(/ crude oil of 2025 is about 1\.8% too high, or \$1\.2 a barrel\.$/)
    for (const part of [
      'Russian energy to China, and all Chinese goods to Russia',
      'billions of current US dollars',
      'All goods, China to Russia',
      'Power of Siberia pipeline gas starts flowing',
      'Dashed or hollow',
      'Source',
      'https://trade.test/',
    ]) {
      expect(words).toContain(part)
    }
  })

  it('marks a claim’s two years as the page does, in the picture and in its description', async () => {
    const request = await requestOf({ series: ['X-8542', 'X-8542.quoted'], freq: 'year' })
    const svg = parseSvg(await figureSvg(request))
    expect(Array.from(svg.querySelectorAll('#comparison text'), ({ textContent }) => textContent)).toEqual([
      '−16.9%',
      '$180 m',
      '$216 m',
      '+141.9%',
      '$179 m',
      '$74 m',
    ])
    expect(svg.querySelector('desc')?.textContent).toMatch(
      /Marked, Integrated circuits \(BACI\): \$216\sm in 2021, \$180\sm in 2022, −16\.9%\./,
    )
    expect(wordProblems(svg)).toEqual([])
  })

  it('shows the lines of the page in the colours of the page', async () => {
    await openPage('?series=M-2709,M-GAS,X-TOTAL,X-8542,X-8542.quoted&freq=year')
    await expectLines(...article.series)
    const onPage = drawnSeries().map((id) => [id, getComputedStyle(strokesOf(id)[0] ?? document.body).stroke])
    const request = await requestOf(article)
    expect(linesIn(parseSvg(await figureSvg(request)))).toEqual(onPage)
    expect(request.content.title).toBe(title())
  })

  it('can be dark on request, from a light page', async () => {
    const svg = parseSvg(await figureSvg(await requestOf({ series: ['M-2709'] }, 'dark')))
    expect(linesIn(svg)).toEqual([['M-2709', 'rgb(132, 181, 242)']])
    expect(svg.querySelector('#background')?.getAttribute('fill')).toBe('#1a1e23')
  })

  it('dashes what is not final, as the page does', async () => {
    const svg = parseSvg(await figureSvg(await requestOf({ series: ['X-TOTAL'], freq: 'month' })))
    const strokes = Array.from(svg.querySelectorAll('#series-X-TOTAL path[fill="none"]'))
    expect(strokes.map((stroke) => stroke.hasAttribute('stroke-dasharray'))).toEqual([false, true])
  })

  it('names the two lines of a balance and what lies between them', async () => {
    const svg = parseSvg(await figureSvg(await requestOf({ series: ['M-TOTAL', 'X-TOTAL'], chart: 'balance' })))
    const names = Array.from(svg.querySelectorAll('#chart text[font-weight="600"]'), ({ textContent }) => textContent)
    expect(names).toEqual([
      expect.stringContaining('All goods'),
      expect.stringContaining('All goods'),
      expect.stringMatching(/^China’s (deficit|surplus)$/),
    ])
  })

  it('says how its one line stands in two lines at most: a narrow picture has the plain title', async () => {
    const request = await requestOf({ series: ['M-2709'], freq: 'year', to: '2025-12' })
    const titleAt = async (size: FigureSize) => {
      const svg = parseSvg(await figureSvg({ ...request, size }))
      return Array.from(svg.querySelectorAll('#title text'), ({ textContent }) => textContent)
    }
    const wide = await titleAt(figureSizes.article)
    expect(wide.join(' ')).toMatch(/^Russian crude oil to China: \$49\.9\sbn in 2025, down from \$62\.4\sbn in 2024$/)
    expect(wide.length).toBeLessThanOrEqual(2)
    const narrow = ownSize({ width: 360, height: 640 })
    expect((await titleAt(narrow)).join(' ')).toBe('Russian crude oil to China')
  })

  it('leaves nothing behind on the page', async () => {
    const before = document.body.children.length
    await figureSvg(await requestOf({ series: ['M-2709'] }))
    expect(document.body.children.length).toBe(before)
  })
})

describe('the figure as PNG', () => {
  // export-states.test.tsx checks its size, and that a second export is identical.
  it('has its lines, in their colours', async () => {
    const request = await requestOf({})
    const picture = await createImageBitmap(await figurePng(request, 1))
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const context = canvas.getContext('2d')
    context?.drawImage(picture, 0, 0)
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: new Uint8ClampedArray() }
    for (const [id, colour] of linesIn(parseSvg(await figureSvg(request)))) {
      const [red, green, blue] = (colour.match(/\d+/g) ?? []).map(Number)
      let pixels = 0
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) pixels += 1
      expect(pixels, id).toBeGreaterThan(100)
    }
  })
})

// A change so large that it would flatten all others is drawn to the plot's edge, with its value there.
const series = ['M-2709', 'M-2701'] as const
const views = [
  ['lines', { chart: 'line', freq: 'month' }],
  ['bars', { chart: 'bar', freq: 'month', from: '2020-03', to: '2021-04' }],
  ['bars with amounts', { chart: 'bar', freq: 'month', from: '2020-06', to: '2021-04', series: ['M-2701'] }],
  ['panels of one axis', { chart: 'panels', freq: 'month', y: 'shared' }],
  ['panels of their own', { chart: 'panels', freq: 'month' }],
  ['seasons', { chart: 'season', freq: 'month' }],
] as const

describe('a change far beyond all others', () => {
  it.each(views)('is labelled at the edge, in the colour of its series: %s', async (_, part) => {
    const svg = parseSvg(await figureSvg(await requestOf({ series, show: 'yoy', ...part })))
    const labels = Array.from(svg.querySelectorAll('#chart [id^="outliers"] text'), (text) => text)
    expect(labels.map(({ textContent }) => textContent)).toEqual(['+1,619.6%'])
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
