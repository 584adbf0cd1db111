// The views that are kept as pictures, and checked for text that is hard to read or cut, and for accessibility.

/** What is wrong with one answer of the trade API. */
export type Fault = {
  readonly resource: string
  readonly kind: 'not JSON' | 'never answers'
}

export type GalleryView = {
  readonly name: string
  readonly search: string
  /** Selector of what is shown of the page; without it, the first screen. */
  readonly part?: string
  /** Selector of what is there once the view is drawn. */
  readonly drawn: string
  readonly fault?: Fault
  /** What a reader has done before the view is there. */
  readonly after?: 'export' | 'embed' | 'search' | 'measures' | 'point'
  /** Of the window: what is far below it is not drawn. */
  readonly height?: number
  /** Shows in another state what another view shows: drawn in `npm run test:full` alone. */
  readonly detail?: true
}

const explore = '.stage-main'
/** A closer look with its choices beside it. */
const stage = '#explore'
const lines = '#explore [data-series] path'
const drawnAs = (kind: string, mark = 'svg path'): string => `#explore .chart-room[data-kind="${kind}"] ${mark}`
const failure = '#explore [role=alert] button'
const selection = (...ids: readonly string[]): string => `?series=${ids.join(',')}`

/** Monthly and yearly, from either side, large and small. */
const twenty = [
  'M-TOTAL,M-2709,M-GAS,M-2701,M-2710,M-7403,M-7601,M-4407,M-0303,M-2603,M-1507,M-7502',
  'X-TOTAL,X-8703,X-8704,X-8701,X-8517,X-8471,X-8542,X-8429',
]
/** Headings whose label in the nomenclature fills more than a line, some with a shorter name of ours. */
const long = ['M-0105', 'M-0304', 'M-2844', 'X-8525', 'X-8536', 'X-9018']

/** In the order of the page, as it was first. */
export const views: readonly GalleryView[] = [
  { name: 'first-view', search: '', drawn: lines, height: 1000 },
  { name: 'claims', search: '', part: '.claims', drawn: '.claim-verdict strong' },
  { name: 'picker', search: selection('M-2709', 'X-8542'), part: '#commodities', drawn: lines, after: 'search' },
  {
    name: 'measures',
    detail: true,
    search: '?measure=price&show=yoy',
    part: '#measures',
    drawn: lines,
    after: 'measures',
  },
  { name: 'lines', search: '', part: explore, drawn: lines },
  {
    name: 'lines-pointed-at',
    detail: true,
    search: selection('M-2709', 'M-GAS', 'M-2701'),
    part: explore,
    drawn: lines,
    after: 'point',
  },
  {
    name: 'lines-months',
    detail: true,
    search: `${selection('M-2709', 'M-271121')}&freq=month&from=2019-01&events=all`,
    part: explore,
    drawn: lines,
  },
  {
    name: 'lines-not-final',
    detail: true,
    search: `${selection('M-271121', 'X-8542', 'X-8542.quoted', 'M-2701')}&freq=year`,
    part: explore,
    drawn: lines,
  },
  {
    name: 'lines-index-log',
    detail: true,
    search: `${selection('M-2709', 'M-2701', 'X-TOTAL')}&show=index&scale=log`,
    part: explore,
    drawn: lines,
  },
  {
    name: 'unit-price',
    detail: true,
    search: `${selection('M-2709', 'M-2701', 'M-7403')}&measure=price&freq=quarter`,
    part: explore,
    drawn: lines,
  },
  { name: 'long-labels', detail: true, search: `${selection(...long)}&freq=year`, part: explore, drawn: lines },
  { name: 'twenty-series', detail: true, search: `${selection(...twenty)}&freq=year`, part: explore, drawn: lines },
  {
    name: 'areas',
    search: `${selection('M-2709', 'M-GAS', 'M-2701', 'M-TOTAL')}&chart=area`,
    part: explore,
    drawn: drawnAs('area'),
  },
  {
    name: 'areas-of-both-flows',
    detail: true,
    search: `${selection('M-2709', 'M-GAS', 'M-TOTAL', 'X-8703', 'X-8517')}&chart=area&freq=year`,
    part: explore,
    drawn: drawnAs('area'),
  },
  {
    name: 'bars',
    search: `${selection('M-2709', 'M-GAS', 'X-TOTAL')}&chart=bar&freq=year`,
    part: explore,
    drawn: drawnAs('bar'),
  },
  {
    name: 'bars-change',
    detail: true,
    search: `${selection('M-2709', 'M-GAS', 'X-TOTAL')}&chart=bar&freq=year&show=yoy`,
    part: explore,
    drawn: drawnAs('bar'),
  },
  { name: 'panels', search: '?chart=panels', part: explore, drawn: drawnAs('panels') },
  {
    name: 'twenty-panels',
    detail: true,
    search: `${selection(...long, ...twenty)}&freq=year&chart=panels&y=own`,
    part: explore,
    drawn: drawnAs('panels'),
    height: 9000,
  },
  { name: 'table', search: '?chart=table', part: explore, drawn: drawnAs('table', 'td') },
  {
    name: 'table-years',
    detail: true,
    search: `${selection('M-271121', 'X-8542', 'X-8542.quoted')}&freq=year&chart=table`,
    part: explore,
    drawn: drawnAs('table', 'td'),
  },
  { name: 'treemap', search: '?chart=treemap', part: explore, drawn: drawnAs('treemap', 'button') },
  {
    name: 'treemap-section',
    detail: true,
    search: '?chart=treemap&flow=X&node=XVI&year=2021',
    part: explore,
    drawn: drawnAs('treemap', 'button'),
  },
  {
    name: 'balance',
    search: `${selection('M-TOTAL', 'X-TOTAL')}&chart=balance`,
    part: explore,
    drawn: drawnAs('balance'),
  },
  { name: 'empty', detail: true, search: '?series=', part: explore, drawn: '.state-large h4' },
  {
    name: 'loading',
    detail: true,
    search: `${selection('M-2709', 'M-7403')}&freq=year`,
    part: explore,
    drawn: lines,
    fault: { resource: 'api/series/M-7403.annual.json', kind: 'never answers' },
  },
  {
    name: 'failed',
    search: `${selection('M-2709', 'M-7403')}&freq=year`,
    part: explore,
    drawn: failure,
    fault: { resource: 'api/series/M-7403.annual.json', kind: 'not JSON' },
  },
  {
    name: 'treemap-failed',
    detail: true,
    search: '?chart=treemap&flow=X',
    part: explore,
    drawn: failure,
    fault: { resource: 'api/products/X-2023.json', kind: 'not JSON' },
  },
  {
    name: 'notices',
    detail: true,
    search: `${selection('M-2709', 'X-8542')}&freq=fortnight&chart=area&show=yoy&scale=log`,
    part: explore,
    drawn: '.notice',
  },
  { name: 'export', search: '', part: 'dialog.export', drawn: lines, after: 'export' },
  { name: 'embed', detail: true, search: '', part: 'dialog.export', drawn: lines, after: 'embed' },
  {
    name: 'price-or-volume',
    search: '?view=price-volume',
    part: stage,
    drawn: '.look .chart-body svg',
  },
  {
    name: 'cannot-be-split',
    detail: true,
    search: '?view=price-volume&of=X-TOTAL',
    part: stage,
    drawn: '.look .state-large',
  },
  { name: 'against-brent', search: '?view=brent', part: stage, drawn: '.look .chart-body svg path' },
  { name: 'two-countries-figures', detail: true, search: '?view=books', part: stage, drawn: '.look td' },
  { name: 'what-rose-and-fell', search: '?view=movers', part: stage, drawn: '.look .chart-body svg' },
  {
    name: 'analysis-failed',
    detail: true,
    search: '?view=brent',
    part: stage,
    drawn: '.look [role=alert] button',
    fault: { resource: 'api/context.json', kind: 'not JSON' },
  },
  { name: 'sources', detail: true, search: '', part: '#sources-list', drawn: '#sources-list li' },
  { name: 'coverage', detail: true, search: '', part: '#sources-coverage', drawn: '#sources-coverage td' },
  { name: 'cautions', detail: true, search: '', part: '#sources-cautions', drawn: '#sources-cautions li' },
  {
    name: 'embedded',
    detail: true,
    search: `${selection('M-2709', 'M-GAS')}&embed=1`,
    part: '.embedded',
    drawn: '.chart-area svg path',
  },
  {
    name: 'embedded-analysis',
    detail: true,
    search: '?view=brent&embed=1',
    part: '.embedded',
    drawn: '.chart-body svg path',
  },
  // New ones come last, for a picture is taken in a variant that goes by the place in this list (`ownVariant`).
  {
    name: 'lines-index-base',
    detail: true,
    search: `${selection('M-2709', 'M-271121', 'X-TOTAL')}&show=index&base=2021-12`,
    part: explore,
    drawn: lines,
  },
  { name: 'seasons', search: `${selection('M-271111')}&chart=season`, part: explore, drawn: drawnAs('season') },
  {
    name: 'seasons-to-date',
    detail: true,
    search: `${selection('M-2709', 'M-271121', 'X-TOTAL')}&chart=season&freq=ytd`,
    part: explore,
    drawn: drawnAs('season'),
  },
  { name: 'beside-the-world', detail: true, search: '?view=world&flow=X', part: stage, drawn: '.look td' },
  { name: 'who-else-bought', detail: true, search: '?view=buyers', part: stage, drawn: '.look td' },
  {
    name: 'roubles',
    detail: true,
    search: `${selection('M-2709', 'X-TOTAL')}&money=rub&freq=month&from=2021-01`,
    part: explore,
    drawn: lines,
  },
  {
    name: 'claim-rise',
    search: `${selection('X-8542', 'X-8542.quoted')}&freq=year`,
    part: explore,
    drawn: '#explore [data-part=comparison] text',
  },
  {
    name: 'focus',
    detail: true,
    search: `${selection('X-8703', 'X-8704', 'X-8701', 'X-8517')}&focus=X-8703`,
    part: stage,
    drawn: lines,
  },
  {
    name: 'notes',
    search:
      `${selection('M-2709', 'X-TOTAL')}&events=russia-invades-ukraine,us-secondary-sanctions` +
      '&note=2022-03..2022-08:Brands+leave&note=2025-10:A+note+of+the+reader%E2%80%99s,+too+long+for+the+chart:+it+is+in+the+list',
    part: explore,
    drawn: '#explore [data-part=own-note-A] rect',
  },
  {
    name: 'closer-looks',
    detail: true,
    search: '',
    part: '#gallery',
    drawn: '#gallery .gallery-picture path',
  },
]
