/** Stacked areas. */
export const areaMessages = {
  'area.rest': 'All other goods',
  'area.total': 'All goods',
  'area.note.rest': 'All other goods are all goods less the layers shown.',
  'area.note.whole': '{name} is not a layer, because its parts are: {parts}.',
  'area.note.part': '{name} is not a layer, because {whole} includes it.',
  'area.note.book': 'Not stacked, because figures from different sources are never added up: {names}.',
  'area.note.never': 'Not drawn, because a layer below has no figure in the same periods: {names}.',
  'area.note.open': 'Where a layer has no figure, it and every layer above it are left open.',
} as const
