import { beforeAll, describe, expect, it } from 'vitest'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { plainTitle } from '#src/view/texts/plainText.ts'
import { repair } from '#src/view/address/repair.ts'
import { eventChoices, themes } from '#src/view/viewState.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { writeView } from '#src/view/address/writeView.ts'
import type { FigureRequest } from '#src/figure/files/exports.ts'
import { figurePng, figureSvg } from '#src/figure/files/exports.ts'
import { figureSizes, sizeNames } from '#src/figure/layout/styles.ts'
import { readPicture } from '#src/figure/files/readPicture.ts'
import { fetchCatalogue, figureOf, parseSvg } from '#tests/browser/support/exported.ts'
import { wordProblems } from '#tests/browser/support/figureWords.ts'
import { availableStates, sample } from '#tests/browser/support/availableStates.ts'
import { full } from '#tests/full.ts'
import '#src/styles/index.css'

// Every view can be exported, as files that stand alone, have exactly their size and open their view again.

const count = full ? 400 : 8
const titles = [
  null,
  'Oil',
  'What China bought from Russia, and what it sold there, before the war and after: a figure with a title that goes on and on, as titles in newspapers sometimes must, to two hundred letters or so, and then more',
  'Нефть, газ и уголь: торговля Китая с Россией',
  '中国与俄罗斯的贸易：原油、天然气与煤炭进口额，以及对俄出口总额的变化',
  '<b>"Quoted" & \'spiced\'</b> %E2%82%AC ?&series=X-TOTAL #hash',
  'Averyveryverylongwordwithoutanyspaceinit'.repeat(4),
] as const
const nodes = [null, 'V', 'XVI', '27', '85'] as const

let catalogue: Catalogue
/** Requests with the SVG of each. */
let exported: readonly { readonly request: FigureRequest; readonly svg: string }[]

const at = <Item,>(items: readonly [Item, ...Item[]], i: number): Item => items[i % items.length] ?? items[0]

/** Selections and titles beyond those of the controls' states: up to twenty commodities, parts of the treemap. */
function varied(view: ViewState, i: number): ViewState {
  const ids = catalogue.commodities.flatMap(({ series }) => series.map(({ id }) => id))
  const series = i % 3 === 0 ? sample(ids, 1 + ((i * 7) % 20), i + 1) : view.series
  const title = plainTitle(at(titles, i) ?? '')
  const asked = {
    ...view,
    series,
    title,
    events: at(eventChoices, Math.floor(i / 2)),
    focus: series.slice(0, i % 4),
    flow: at(flows, i),
    year: 2017 + (i % 7),
    node: at(nodes, i),
  }
  return repair(asked, catalogue).view
}

const subtitles = [
  '',
  'Годовые суммы, млрд долларов',
  '<tspan>"&" & a subtitle of a reader’s own</tspan> $& '.repeat(4),
] as const

async function requestFor(view: ViewState, i: number): Promise<FigureRequest> {
  // The cases go through all combinations with and without notes, source and credit.
  const parts = (i + Math.floor(i / 8)) % 8
  return {
    content: await figureOf(view, catalogue),
    catalogue,
    address: 'https://trade.test/flows/',
    size: figureSizes[at(sizeNames, i)],
    theme: at(themes, Math.floor(i / 4)),
    events: i % 5 !== 0,
    notes: (parts & 1) === 0,
    source: (parts & 2) === 0,
    own: {
      subtitle: at(subtitles, Math.floor(i / 2)),
      source: i % 3 === 1 ? 'Источники: ГТУ КНР; расчёты редакции <b>&amp;' : '',
      credit: (parts & 4) === 0 ? '' : 'Chart: Anna Ivanova / Newsroom ]]> & <i>',
    },
  }
}

beforeAll(async () => {
  catalogue = await fetchCatalogue()
  const views = sample(
    availableStates(catalogue).filter(({ series }) => series.length > 0),
    count,
    4711,
  )
  const requests = (await Promise.all(views.map((view, i) => requestFor(varied(view, i), i)))).filter(
    ({ content }) => content.drawing !== null,
  )
  const made: { readonly request: FigureRequest; readonly svg: string }[] = []
  for (const request of requests) made.push({ request, svg: await figureSvg(request) })
  exported = made
}, 300_000)

const nameOf = ({ content, size, theme }: FigureRequest): string =>
  `${size.width} × ${size.height}, ${theme}: ?${writeView(content.view, 'short')}`

/** Problems that a test finds in any of the exported figures. */
async function problems(
  test: (request: FigureRequest, svg: string, i: number) => Promise<readonly string[]> | readonly string[],
): Promise<string[]> {
  const found: string[] = []
  for (const [i, { request, svg }] of exported.entries()) {
    for (const problem of await test(request, svg, i)) found.push(`${nameOf(request)}: ${problem}`)
  }
  return found
}

describe(`the exports of ${count} available states`, () => {
  it('are SVG files that stand alone', async () => {
    expect(exported.length).toBeGreaterThan(count * 0.7)
    const wrong = await problems((_, text) => {
      const svg = parseSvg(text)
      const ids = Array.from(svg.querySelectorAll('[id]'), ({ id }) => id)
      const outside = Array.from(
        text.matchAll(/(?:href|src)\s*=\s*["']([^"']+)|url\(([^)]+)\)/g),
        ([, link, url]) => link ?? url ?? '',
      )
      return [
        ...(text.match(
          /var\(|light-dark\(|\sclass=|\sstyle=|NaN|undefined|Infinity|<script|<foreignObject|<image|\son\w+=/g,
        ) ?? []),
        ...outside.filter((target) => !target.startsWith('"data:;base64,')),
        ...(new Set(ids).size === ids.length ? [] : ['an id is there twice']),
        ...(svg.querySelectorAll('#chart *').length < 5 ? ['the chart is empty'] : []),
      ]
    })
    expect(wrong).toEqual([])
  }, 300_000)

  it('hold words that neither touch nor leave the canvas', async () => {
    const wrong = await problems((_, svg) => wordProblems(parseSvg(svg)))
    expect(wrong).toEqual([])
  }, 300_000)

  it('leave the chart at least 240 pixels', async () => {
    const wrong = await problems((request, text) => {
      const svg = parseSvg(text)
      const top = Number(/,([\d.]+)\)/.exec(svg.querySelector('#chart')?.getAttribute('transform') ?? '')?.[1])
      const texts = Array.from(svg.querySelectorAll('#events text, #notes text, #source text, #credit text'), (line) =>
        Number(line.getAttribute('y')),
      )
      const height = Math.min(request.size.height / request.size.zoom, ...texts) - 18 - top
      return height >= 230 ? [] : [`${height}`]
    })
    expect(wrong).toEqual([])
  }, 300_000)

  it('say what their reader has written as it is written, and have no source line without a source', async () => {
    const wrong = await problems(({ content, own, source }, text) => {
      const svg = parseSvg(text)
      const words = (id: string): string =>
        Array.from(svg.querySelectorAll(`#${id} text`), (line) => line.textContent).join('')
      const same = (id: string, expected: string): string[] =>
        words(id).replaceAll(/\s/g, '') === expected.replaceAll(/\s/g, '') ? [] : [`${id}: ${words(id)}`]
      const described = svg.querySelector('desc')?.textContent ?? ''
      return [
        ...same('subtitle', (own?.subtitle ?? '') === '' ? content.subtitle : (own?.subtitle ?? '')),
        ...same('credit', own?.credit ?? ''),
        ...(source ? [] : same('source', '')),
        ...(source && own?.source !== '' ? same('source', own?.source ?? '') : []),
        ...(described.includes(own?.subtitle.trim() ?? '') ? [] : ['alt text without the subtitle']),
      ]
    })
    expect(wrong).toEqual([])
  }, 300_000)

  it('are PNG files of exactly the promised pixels, which open their view again', async () => {
    const wrong = await problems(async (request, svg, i) => {
      // Pictures at scale 4 have sixteen times the pixels and take long.
      const scale = i === 0 || (full && i % 9 === 0) ? 4 : 1
      const png = await figurePng(request, scale)
      const header = new DataView(await png.slice(0, 33).arrayBuffer())
      const expected = [request.size.width * scale, request.size.height * scale]
      const answers = [await readPicture(png), await readPicture(new Blob([svg]))]
      const events = request.events || request.content.events.length === 0 ? request.content.view.events : 'none'
      const view: ViewState = { ...request.content.view, theme: null, embed: false, events }
      const pixels = [header.getUint32(16), header.getUint32(20)].join() === expected.join() ? [] : ['other pixels']
      const opened = answers.flatMap((answer) => {
        if ('problem' in answer) return [answer.problem]
        const read = parseView(new URL(answer.metadata.url).search, catalogue)
        const other = writeView(read.view, 'complete') === writeView(view, 'complete') ? [] : ['another view']
        return other.concat(read.notices.map(String))
      })
      return [...pixels, ...opened]
    })
    expect(wrong).toEqual([])
  }, 300_000)

  it('are the same bytes twice in a row, and from a dark page', async () => {
    const bytes = async (request: FigureRequest): Promise<string> =>
      String(new Uint8Array(await (await figurePng(request, 1)).arrayBuffer()))
    const wrong: string[] = []
    for (const { request, svg } of exported.filter((_, i) => i % 4 === 0)) {
      const png = await bytes(request)
      document.documentElement.setAttribute('data-theme', 'dark')
      const again = await figureSvg(request)
      if (svg !== again) wrong.push(`SVG of ${nameOf(request)}`)
      if (png !== (await bytes(request))) wrong.push(`PNG of ${nameOf(request)}`)
      document.documentElement.removeAttribute('data-theme')
    }
    expect(wrong).toEqual([])
  }, 300_000)
})
