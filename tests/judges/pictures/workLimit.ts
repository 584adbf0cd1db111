/**
 * Milliseconds after which a hostile file has cost too much: some hundred times what is needed, so no busy machine matters.
 * Work that grows with the square of a file's size takes minutes.
 */
export const workLimit = 15_000
