/**
 * The one text of an answer, the same bytes from MSW and in the built site.
 * @throws {RangeError} for NaN and Infinity, which JSON would turn into null, a missing figure
 */
export function serialize(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${key} is ${value}`)
    return value
  })
}
