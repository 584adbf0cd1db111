export type Fault = {
  readonly resource: string
  readonly kind: 'not JSON' | 'never answers'
}

export type GalleryView = {
  readonly name: string
  readonly search: string
  /** Selector of the part of the page that is shown; without it, the first screen is shown. */
  readonly part?: string
  readonly drawn: string
  readonly fault?: Fault
  readonly after?: 'export' | 'embed' | 'search' | 'phrase' | 'measures' | 'point' | 'keys' | 'kept'
  /** Height of the window in pixels; charts far below it are not drawn. */
  readonly height?: number
  /** Whether the view shows another state of what another view shows; only `npm run test:full` draws it. */
  readonly detail: boolean
}

const parts = { figure: '.stage-main', stage: '#explore', export: 'dialog.export', embedded: '.embedded' } as const
const lines = '#explore [data-series] path'
const drawnAs = (kind: string, mark = 'svg path'): string => `#explore .chart-room[data-kind="${kind}"] ${mark}`
const failure = '#explore [role=alert] button'
const of = (...ids: readonly string[]): string => `?series=${ids.join(',')}`

const twenty = [
  'M-TOTAL,M-2709,M-GAS,M-2701,M-2710,M-7403,M-7601,M-4407,M-0303,M-2603,M-1507,M-7502',
  'X-TOTAL,X-8703,X-8704,X-8701,X-8517,X-8471,X-8542,X-8429',
]
const long = ['M-0105', 'M-0304', 'M-2844', 'X-8525', 'X-8536', 'X-9018']

const shortList = new Set(
  'first-view claims picker areas panels table treemap export against-world-prices what-rose-and-fell claim-rise notes'.split(
    ' ',
  ),
)

const view = (name: string, search: string, drawn: string, more: Partial<GalleryView> = {}): GalleryView => ({
  name,
  search,
  drawn,
  detail: !shortList.has(name),
  ...more,
})
const figure = (name: string, search: string, drawn = lines, more: Partial<GalleryView> = {}): GalleryView =>
  view(name, search, drawn, { part: parts.figure, ...more })
const look = (name: string, query: string, drawn: string, more: Partial<GalleryView> = {}): GalleryView =>
  view(name, `?view=${query}`, `.look ${drawn}`, { part: parts.stage, ...more })
const boardOf = (...queries: readonly string[]): string =>
  queries.map((query) => `board=${encodeURIComponent(query)}`).join('&')
const boardDrawn = '.board-figures:not(:has(.board-waiting, [aria-busy="true"])) .chart-room svg'
const notJson = (resource: string) => ({ fault: { resource, kind: 'not JSON' } }) as const

const notes =
  '&events=russia-invades-ukraine,us-secondary-sanctions&note=2022-03..2022-08:Brands+leave' +
  '&note=2025-10:A+note+of+the+reader%E2%80%99s,+too+long+for+the+chart:+it+is+in+the+list'

export const views: readonly GalleryView[] = [
  view('first-view', '', lines, { height: 1000 }),
  view('claims', '', '.claim-verdict strong', { part: '.claims' }),
  view('picker', of('M-2709', 'X-8542'), lines, { part: '#commodities', after: 'search' }),
  view('measures', '?measure=price&show=yoy', lines, { part: '#measures', after: 'measures' }),
  figure('lines', ''),
  figure('lines-pointed-at', of('M-2709', 'M-GAS', 'M-2701'), lines, { after: 'point' }),
  figure('lines-months', `${of('M-2709', 'M-271121')}&freq=month&from=2019-01&events=all`),
  figure('lines-not-final', `${of('M-271121', 'X-8542', 'X-8542.quoted', 'M-2701')}&freq=year`),
  figure('lines-index-log', `${of('M-2709', 'M-2701', 'X-TOTAL')}&show=index&scale=log`),
  figure('unit-price', `${of('M-2709', 'M-2701', 'M-7403')}&measure=price&freq=quarter`),
  figure('long-labels', `${of(...long)}&freq=year`),
  figure('twenty-series', `${of(...twenty)}&freq=year`),
  figure('areas', `${of('M-2709', 'M-GAS', 'M-2701', 'M-TOTAL')}&chart=area`, drawnAs('area')),
  figure(
    'areas-of-both-flows',
    `${of('M-2709', 'M-GAS', 'M-TOTAL', 'X-8703', 'X-8517')}&chart=area&freq=year`,
    drawnAs('area'),
  ),
  figure('bars', `${of('M-2709', 'M-GAS', 'X-TOTAL')}&chart=bar&freq=year`, drawnAs('bar')),
  figure('bars-change', `${of('M-2709', 'M-GAS', 'X-TOTAL')}&chart=bar&freq=year&show=yoy`, drawnAs('bar')),
  figure('panels', '?chart=panels', drawnAs('panels')),
  figure('twenty-panels', `${of(...long, ...twenty)}&freq=year&chart=panels&y=own`, drawnAs('panels'), {
    height: 9000,
  }),
  figure('table', '?chart=table', drawnAs('table', 'td')),
  figure('table-years', `${of('M-271121', 'X-8542', 'X-8542.quoted')}&freq=year&chart=table`, drawnAs('table', 'td')),
  figure('treemap', '?chart=treemap', drawnAs('treemap', 'button')),
  figure('treemap-section', '?chart=treemap&flow=X&node=XVI&year=2021', drawnAs('treemap', 'button')),
  figure('balance', `${of('M-TOTAL', 'X-TOTAL')}&chart=balance`, drawnAs('balance')),
  figure('empty', '?series=', '.state-large h4'),
  figure('loading', `${of('M-2709', 'M-7403')}&freq=year`, lines, {
    fault: { resource: 'api/series/M-7403.annual.json', kind: 'never answers' },
  }),
  figure('failed', `${of('M-2709', 'M-7403')}&freq=year`, failure, notJson('api/series/M-7403.annual.json')),
  figure('treemap-failed', '?chart=treemap&flow=X', failure, notJson('api/products/X-2023.json')),
  figure('notices', `${of('M-2709', 'X-8542')}&freq=fortnight&chart=area&show=yoy&scale=log`, '.notice'),
  view('export', '', lines, { part: parts.export, after: 'export' }),
  view('embed', '', lines, { part: parts.export, after: 'embed' }),
  look('price-or-volume', 'price-volume', '.chart-body svg'),
  look('cannot-be-split', 'price-volume&of=X-TOTAL', '.state-large'),
  look('against-world-prices', 'prices', '.chart-body svg path'),
  look('two-countries-figures', 'books', 'td'),
  look('what-rose-and-fell', 'movers', '.chart-body svg'),
  look('analysis-failed', 'prices', '[role=alert] button', notJson('api/prices.json')),
  view('sources', '', '#sources-list li', { part: '#sources-list' }),
  view('coverage', '', '#sources-coverage td', { part: '#sources-coverage' }),
  view('cautions', '', '#sources-cautions li', { part: '#sources-cautions' }),
  view('embedded', `${of('M-2709', 'M-GAS')}&embed=1`, '.chart-area svg path', { part: parts.embedded }),
  view('embedded-analysis', '?view=prices&embed=1', '.chart-body svg path', { part: parts.embedded }),
  // New views come last, because a picture's variant depends on the place in this list (`ownVariant`).
  figure('lines-index-base', `${of('M-2709', 'M-271121', 'X-TOTAL')}&show=index&base=2021-12`),
  figure('seasons', `${of('M-271111')}&chart=season`, drawnAs('season')),
  figure('seasons-to-date', `${of('M-2709', 'M-271121', 'X-TOTAL')}&chart=season&freq=ytd`, drawnAs('season')),
  look('beside-the-world', 'world&flow=X', 'td'),
  look('who-else-bought', 'buyers', 'td'),
  figure('roubles', `${of('M-2709', 'X-TOTAL')}&money=rub&freq=month&from=2021-01`),
  figure('claim-rise', `${of('X-8542', 'X-8542.quoted')}&freq=year`, '#explore [data-part=comparison] text'),
  view('focus', `${of('X-8703', 'X-8704', 'X-8701', 'X-8517')}&focus=X-8703`, lines, { part: parts.stage }),
  figure('notes', `${of('M-2709', 'X-TOTAL')}${notes}`, '#explore [data-part=own-note-A] rect'),
  look('who-depends-on-whom', 'dependence', '.chart-body svg'),
  view('closer-looks', '', '#gallery .gallery-picture path', { part: '#gallery' }),
  look('in-europes-place', 'europe', '.chart-body svg path'),
  look('who-supplies-russia', 'suppliers', '.row-stop'),
  look('suppliers-of-cars', 'suppliers&of=X-8703', 'td'),
  figure('world-prices', `${of('M-2709', 'W-BRENT', 'W-URALS')}&measure=price&freq=month&from=2021-01`),
  figure(
    'values',
    `${of('M-2709', 'M-271111', 'M-271121')}&note=2020-12:&note=2022-12:&note=2024-12:`,
    '#explore [data-part=values] text',
  ),
  view('board', `?${boardOf('series=M-2709,M-2701', 'chart=bar&freq=year', 'view=europe')}`, boardDrawn, {
    part: '.board-figures',
  }),
  view('phrase', '', lines, { part: '#commodities', after: 'phrase' }),
  view('keys', '', lines, { part: 'dialog.keys', after: 'keys' }),
  view('kept-views', '', lines, { part: 'dialog.kept', after: 'kept' }),
]

export function viewNamed(name: string): GalleryView {
  const found = views.find((one) => one.name === name)
  if (found === undefined) throw new Error(`The gallery has no view ${name}`)
  return found
}
