/** A length in a path, to a hundredth of a pixel; `toFixed` takes three times as long, and a path has hundreds. */
export const pixels = (length: number): number => Math.round(length * 100) / 100
