/** The line of sources of a figure, and its citation. */
export const creditMessages = {
  'source.line': '{count|Source|Sources}: {sources}. Figures to {period}. {address}',

  'cite.line': '“{title}”, {page}. {count|Source|Sources}: {publishers}. Figures to {period}. {link} (read on {day})',
} as const
