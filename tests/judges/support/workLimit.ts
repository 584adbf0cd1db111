/**
 * Milliseconds after which a hostile file has cost too much work: a hundred times what is needed, for no test goes by the clock.
 * Work that grows with the square of a file's size takes minutes.
 */
export const workLimit = 15_000
