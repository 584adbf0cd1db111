import type { Kind } from '#tests/compare/answers.ts'

/** A difference that is meant. */
export type Expected = {
  readonly kind: Kind
  /** The answer, or all whose names it fits. */
  readonly of: string | RegExp
  readonly why: string
  /** Of a text what must be the same in both builds all the same; without it any difference is meant. */
  readonly rest?: (text: string) => string
}

const laterParameters = ['money', 'base', 'focus', 'note', 'by', 'mark']
const hasLaterParameters = `complete links say ${laterParameters.join(', ')} too`
const withoutLater = (text: string): string =>
  text.replaceAll(new RegExp(`&(?:${laterParameters.join('|')})=[^&]*`, 'g'), '')

const ownAxes = 'panels have their own axes unless a reader asks for one (docs/decisions/0014)'
const withoutAxes = (text: string): string => text.replaceAll(/[?&]y=(?:own|shared)/g, '')

const compilersSum =
  'China’s imports of all goods from January 2025 on are a compiler’s sum: estimated, no longer normal'
const asEstimated = (csv: string): string => csv.replaceAll(/,A,((?:[^,\r]*;)?mgimo[;\r])/g, ',E,$1')

const notYetRevised =
  'China’s imports of crude oil, LNG, pipeline gas and coal from January 2025 on are provisional: Customs has not revised them'
/** A sum of theirs takes their status where nothing weaker is in it. */
const asProvisional = (csv: string): string =>
  csv.replaceAll(/,A,((?:[^,\r]*;)?gacc-by-partner(?:;[^,\r]*)?\r)/g, ',P,$1')

const oneName = 'one code has one name, in the picker as among the headings'
const withOneName = (csv: string): string =>
  csv
    .replaceAll(/,(?:Telephones|Smartphones and telecoms equipment),/g, ',Smartphones and telecoms,')
    .replaceAll(',Tractors,', ',Lorry and farm tractors,')

const balanced = 'a balance is of all goods where nothing selected goes both ways'

const plainWords = 'measures, transforms and reasons have plainer names'
const inPlainWords = (text: string): string =>
  text
    .replaceAll('set to Level: a share is of value only', 'set to Amount: shares are given for value only')
    .replaceAll('unit prices do not add up', 'average prices do not add up')
    .replaceAll('a stack has no logarithm', 'stacked areas cannot have a logarithmic scale')

const namedAgain = 'the balance chart names its lines and its balance again, which it had ceased to do'

/** Whose value axis was drawn by us, and now by Recharts, and whose grid has other attributes: other elements of an SVG file, and the same pixels of PNG. */
const drawnByRecharts = [
  'lines',
  'lines-months',
  'lines-not-final',
  'lines-index-log',
  'unit-price',
  'long-labels',
  'twenty-series',
  'areas',
  'areas-of-both-flows',
  'bars',
  'bars-change',
  'panels',
  'notices',
  'twenty-panels',
  'against-brent',
  'two-countries-figures',
]
const axes = 'Recharts draws the value axis; the PNG file is the same'

export const expected: readonly Expected[] = [
  { kind: 'link', of: /./, why: `${hasLaterParameters}; ${ownAxes}`, rest: (text) => withoutAxes(withoutLater(text)) },
  // Of parameters that it does not know the revision has a notice.
  {
    kind: 'address',
    of: /&v=1$/,
    why: `${hasLaterParameters}; ${ownAxes}; ${plainWords}`,
    rest: (text) => inPlainWords(withoutAxes(text.replace(/\n.*\bmoney\b.*/, ''))),
  },
  {
    kind: 'address',
    of: /^(?!.*&v=1$)/,
    why: `${ownAxes}; ${plainWords}`,
    rest: (text) => inPlainWords(withoutAxes(text)),
  },
  {
    kind: 'csv',
    of: /./,
    why: `${compilersSum}; ${notYetRevised}; ${oneName}`,
    rest: (csv) => withOneName(asProvisional(asEstimated(csv))),
  },
  ...(['csv', 'file'] as const).map((kind): Expected => ({ kind, of: /[?&]chart=balance\b/, why: balanced })),
  ...(['csv', 'file', 'link', 'address'] as const).map((kind): Expected => ({
    kind,
    of: /[?&]chart=season\b/,
    why: 'seasons are a kind of chart that there was not',
  })),
  { kind: 'view', of: 'balance', why: namedAgain },
  // Four pixels by 4 of 255, at the seam of two raster tiles; its exported files are the same.
  { kind: 'view', of: 'what-rose-and-fell', why: 'the browser lays its tiles otherwise over a part of a long page' },
  ...['balance', 'balance, phone'].flatMap((of) =>
    (['png', 'svg'] as const).map((kind): Expected => ({ kind, of, why: namedAgain })),
  ),
  ...drawnByRecharts.flatMap((view) =>
    [view, `${view}, phone`].map((of): Expected => ({ kind: 'svg', of, why: axes })),
  ),
]
