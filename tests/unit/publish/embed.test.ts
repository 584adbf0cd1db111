import { describe, expect, it } from 'vitest'
import { embeddable } from '#src/app/export/UseElsewhere.tsx'
import { embedCode, heightMessage, heightOf } from '#src/publish/files/embed.ts'
import { resolved } from '#src/publish/files/metadata.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'

/** Attributes of the only element in the code, unescaped as a browser does. */
const attributes = (code: string): ReadonlyMap<string, string | null> =>
  new Map(Array.from(code.matchAll(/ ([a-z]+)="([^"]*)"/g), ([, name = '', text = '']) => [name, resolved(text)]))

describe('the code that shows a chart on another page', () => {
  const code = embedCode('https://trade.test/a/?series=M-2709,M-GAS&title=&embed=&v=1', 'Oil', 512)

  it('opens the same view as the link, as an embedded figure, with ampersands as HTML wants them', () => {
    expect(attributes(code).get('src')).toBe('https://trade.test/a/?series=M-2709,M-GAS&title=&embed=1&v=1')
    expect(code).toContain('?series=M-2709,M-GAS&amp;title=')
    expect(attributes(embedCode('https://trade.test/?v=1', '')).get('src')).toBe('https://trade.test/?v=1&embed=1')
  })

  it('lets no title out of its attribute', () => {
    const title = "\"><script>alert(1)</script> & 'x'"
    const hostile = embedCode(`https://trade.test/?title=${encodeURIComponent(title)}`, title)
    expect(hostile).toMatch(/^<iframe [^<>]*><\/iframe>$/)
    expect(attributes(hostile).get('title')).toBe(title)
    expect(new URL(attributes(hostile).get('src') ?? '').searchParams.get('title')).toBe(title)
  })
})

const type = heightMessage
it.each<[unknown, number | null]>([
  [{ type, height: 512 }, 512],
  [null, null],
  ['text', null],
  [{ type }, null],
  [{ type: 'other', height: 5 }, null],
  [{ type, height: '5' }, null],
  [{ type, height: 0 }, null],
  [{ type, height: Number.NaN }, null],
  [{ type, height: 1e9 }, null],
])('the height of an embedded figure is read off its own message alone: %j', (message, height) => {
  expect(heightOf(message)).toBe(height)
})

const [mixed, ours] = [['M-2709', 'X-8703.file'], ['M-2709']]
it.each<[what: string, of: Partial<ViewState>, embedded: 'all' | 'ours' | 'none', changed?: Partial<ViewState>]>([
  ['all of it where no series is of a reader’s own file', { series: ['M-2709', 'X-8542.quoted'], title: 'Oil' }, 'all'],
  [
    'the rest, under its own title, beside a file',
    { series: mixed, title: 'Cars' },
    'ours',
    { series: ours, title: null },
  ],
  ['all of an analysis of ours, whatever file is open', { analysis: 'world', series: mixed }, 'all', { series: ours }],
  ['all of one beside a file alone', { analysis: 'price-volume', series: ['X-8703.file'] }, 'all', { series: [] }],
  ['nothing where all of it is of a file', { series: ['X-8703.file'] }, 'none'],
  ['nothing of an analysis of a file', { analysis: 'price-volume', of: 'M-2709.file' }, 'none'],
])('another page can show %s', (_, of, figures, changed = {}) => {
  const view = { ...defaultView, ...of }
  expect(embeddable(view)).toEqual(figures === 'none' ? { figures } : { figures, view: { ...view, ...changed } })
})
