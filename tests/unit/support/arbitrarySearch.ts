import * as fc from 'fast-check'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { parameters } from '#src/view/address/address.ts'
import { seriesIds } from '#tests/unit/support/arbitraryView.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

const names = [...parameters, 'v', 'utm_source', '__proto__', 'constructor', '']
const good = [
  ...'value weight price usd cny rub real level index yoy share rolling month quarter year ytd'.split(' '),
  ...'linear log shared own M X 27 XVI major all none zh dark 1'.split(' '),
  ...'2017 2021 2026 2017-01 2022-06 2026-07'.split(' '),
  ...charts,
  ...analyses,
  ...seriesIds,
]
const hostile = fc.constantFrom(
  ...'__proto__ toString NaN Infinity -1 1e999 0x10 2022-13 0000-00 99999999 % %E0%A4%A'.split(' '),
  ...'M-2709, ,,, M-2709,M-2709 m-2709 ../../etc/passwd javascript:alert(1)'.split(' '),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR 1=1",
  '\u0000',
  '\u202E',
)
const text = fc.oneof(
  { arbitrary: fc.constantFrom(...good), weight: 6 },
  { arbitrary: fc.array(fc.constantFrom(...seriesIds), { maxLength: 8 }).map((ids) => ids.join(',')), weight: 2 },
  { arbitrary: hostile, weight: 2 },
  { arbitrary: fc.string({ unit: codePoint, maxLength: 60 }), weight: 1 },
)
const parameter = fc.record({
  name: fc.oneof(
    { arbitrary: fc.constantFrom(...names), weight: 12 },
    { arbitrary: fc.string({ maxLength: 8 }), weight: 1 },
  ),
  text,
  escaped: fc.boolean(),
})
/** A query of an address: of escaped or raw parameters, or of any text. */
export const anySearch: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc
      .array(parameter, { maxLength: 10 })
      .map(
        (all) =>
          `?${all.map((one) => (one.escaped ? `${encodeURIComponent(one.name)}=${escape(one.text)}` : `${one.name}=${one.text}`)).join('&')}`,
      ),
    weight: 9,
  },
  { arbitrary: fc.string({ unit: codePoint, maxLength: 200 }).map((rest) => `?${rest}`), weight: 1 },
)

function escape(value: string): string {
  // A lone surrogate has no UTF-8: the address bar could not hold it either.
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
