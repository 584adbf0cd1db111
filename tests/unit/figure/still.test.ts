import { beforeAll, describe, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queryClient.ts'
import { drawAtWidths } from '#src/build/prerender/drawChart.tsx'
import type { DrawnFigure } from '#src/figure/draw/drawFigure.tsx'
import { drawFigure } from '#src/figure/draw/drawFigure.tsx'
import { xmlTokens } from '#src/figure/files/xml.ts'
import { figureSizes } from '#src/figure/layout/styles.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { notesOfFigure } from '#src/figure/texts.ts'
import { loadFirstChart } from '#src/figures/kinds.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { wordBoxes } from '#tests/unit/support/wordBoxes.ts'
import { format } from '#tests/unit/support/words.ts'

// Charts are drawn without a DOM, so Node and browsers give the same SVG text for a figure.

/** Attributes that marks may have: appearance and position; an id names the series that marks belong to. */
const allowed = new Set(
  (
    'id transform fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin ' +
    'font-family font-size font-weight text-anchor d x y x1 x2 y1 y2 cx cy r rx width height'
  ).split(' '),
)

const searches = [
  ...charts.map((kind) => [kind, `?chart=${kind}`] as const),
  ['notes and outliers', '?show=yoy&note=2020-03..2020-06:Border%20closed'] as const,
  ['panels on axes of their own', '?chart=panels&freq=year&y=own'] as const,
  ['what nobody has reported', '?series=X-9018&freq=year'] as const,
  ...analyses.map((id) => [id, `?view=${id}`] as const),
]

const client = createQueryClient()
answeredFromDisk()
beforeAll(loadFirstChart)

async function drawnOf(search: string): Promise<DrawnFigure> {
  const { view, notices } = parseView(search, catalogue)
  expect(notices).toEqual([])
  const content = await figureOf(view, catalogue, format, client)
  return {
    content,
    lasting: [],
    notes: notesOfFigure(content),
    source: 'Source: customs',
    sourceAlone: 'Source: customs',
    credit: '',
    more: 'more at trade.test',
    metadata: '{"app":"trade flows"}',
    size: figureSizes.square,
    theme: 'light',
  }
}

it('a note on a yearly chart stands on the point of its year, and is written once', async () => {
  const svg = drawFigure(await drawnOf('?series=X-8703&freq=year&events=none&note=2023-03:Six%20times'))
  const [, line] = /<g id="own-note-A">.*?d="M([\d.]+),/s.exec(svg) ?? []
  const years = Array.from(svg.matchAll(/<text x="([\d.]+)"[^>]*>2023<\/text>/g), ([, x]) => Number(x))
  expect(years).toEqual([Number(line)])
  const texts = Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), ([, text]) => text)
  expect(texts.filter((text) => text?.includes('Six times'))).toEqual(['Six times, 2023'])
})

describe.each(searches)('%s', (_, search) => {
  it('is drawn in Node: well-formed, named, and nothing of a page in it', async () => {
    const figure = await drawnOf(search)
    expect(typeof document).toBe('undefined')
    const svg = drawFigure(figure)
    expect(drawFigure(figure)).toBe(svg)

    const tokens = [...xmlTokens(svg)]
    expect(tokens.filter(({ kind }) => kind === 'malformed' || kind === 'docType')).toEqual([])
    const ids = tokens.flatMap((token) => (token.kind === 'open' && token.id !== null ? [token.id] : []))
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([])
    expect(ids).toContain('chart')

    const chart = svg.slice(svg.indexOf('<g id="chart"'), svg.indexOf('<g id="notes"'))
    const attributes = Array.from(chart.matchAll(/\s([\w:-]+)="/g), ([, name = '']) => name)
    expect([...new Set(attributes)].filter((name) => !allowed.has(name))).toEqual([])
    expect(chart.match(/<(?!\/|g\b|path\b|line\b|rect\b|circle\b|text\b)[^>]*>/g)).toBeNull()
    expect(chart.match(/<g>|<g[^>]*><\/g>|NaN|undefined/g)).toBeNull()
    expect(chart.match(/(?:[dxyr]|[xy][12]|c[xy]|width|height|transform)="[^"]*\.\d{3}[^"]*"/g)).toBeNull()
    expect(wordBoxes(svg).length).toBe(svg.match(/<text\b/g)?.length)
  })

  it('is drawn for a page in colours of its theme, without a name that two charts would share', async () => {
    const { content } = await drawnOf(search)
    if (content.drawing === null) throw new Error('There is nothing to draw')
    const markup = drawAtWidths(content.drawing, () => 'A chart')
    expect(markup.match(/<svg class="poster poster-(?:narrow|middle|wide)" viewBox="0 0 \d+ \d+"/g)).toHaveLength(3)
    expect(markup).toContain('var(--')
    expect(markup.match(/\sid=|\sdata-|font-family|#[\da-f]{6}|NaN/g)).toBeNull()
  })
})
