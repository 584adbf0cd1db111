/** A length in a path, to a hundredth of a pixel and without the zeros that `toFixed` leaves. */
export const pixels = (length: number): number => Math.round(length * 100) / 100
