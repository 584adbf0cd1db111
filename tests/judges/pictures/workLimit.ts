/** Milliseconds, a hundred times the time needed; work that grows with the square of a file's size takes minutes. */
export const workLimit = 15_000
