/** The line of sources of a figure, and its citation. */
export const creditMessages = {
  'source.line': 'Source: {sources}. Figures to {period}. {address}',
  'source.item': '{publisher}: {dataset}',
  'source.items': '{before}. {next}',
  'source.dataset': '{dataset} ({vintage}; licence: {licence})',
  'source.short': 'Source: {sources}. Figures to {period}. Datasets, vintages and licences: {address}',
  'source.own': 'your file {name}',
  'source.ownItem': 'Your file: {name}',

  'cite.line': '“{title}”, {page}. Sources: {publishers}. Figures to {period}. {link} (read on {day})',
} as const
