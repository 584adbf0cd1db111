/**
 * The one text of an answer: what MSW says in development and what the build writes are the same bytes.
 * JSON has no NaN and no Infinity and would quietly turn them into null, a missing figure: that is an error here.
 */
export function serialize(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${key} is ${value}`)
    return value
  })
}
