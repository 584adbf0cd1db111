import type { Kind } from '#tests/compare/answers.ts'

/** A difference that is meant. */
export type Expected = { readonly kind: Kind; readonly of: string; readonly why: string }

const namedAgain = 'the balance chart names its lines and its balance again, which it had ceased to do'

/** Whose value axis and grid were drawn by us, and now by Recharts: other elements of an SVG file, and the same pixels of PNG. */
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
const axes = 'Recharts draws value axis and grid; the PNG file is the same'

export const expected: readonly Expected[] = [
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
