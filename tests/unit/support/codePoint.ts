import * as fc from 'fast-check'

/**
 * The unit of texts of anything: any code point, alone half of a pair too. What fast-check itself has for it
 * (`unit: 'binary'`) first writes all 1.1 million into a map, which takes a second of each process.
 */
export const codePoint = fc.nat({ max: 0x10ffff }).map(
  (point) => String.fromCodePoint(point),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined
    if (point === undefined || String.fromCodePoint(point) !== text) throw new Error('This is no code point')
    return point
  },
)
