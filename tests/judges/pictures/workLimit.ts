/** Milliseconds, a hundred times what is needed: work that grows with the square of a file's size takes minutes. */
export const workLimit = 15_000
