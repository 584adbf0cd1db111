import * as fc from 'fast-check'

/**
 * The unit of arbitrary texts: any code point, a lone surrogate too. fast-check's own unit for them (`unit: 'binary'`)
 * first writes all 1.1 million into a map, which takes each process a second.
 */
export const codePoint = fc.nat({ max: 0x10ffff }).map(
  (point) => String.fromCodePoint(point),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined
    if (point === undefined || String.fromCodePoint(point) !== text) throw new Error('This is no code point')
    return point
  },
)
