import { englishParts } from '#src/i18n/languages.ts'

/** Words beside the points of a live chart and at its cursor. */
export const lines = {
  'chart.keys': 'Arrow keys walk through its points.',
  'chart.janFeb': 'January and February {year} together',
  'chart.to.ytd': 'January to {month} {year}',
  'chart.to.rolling': 'Twelve months to {month}',
  'chart.to.quarter': 'Quarter to {month}',
  'chart.note': 'Note {letter}: {text}',
  'alt.note': 'Note {letter}: {text}{date}.',
  'alt.unmarked': 'Note: {text}{date}.',
} as const

englishParts.push(lines)
