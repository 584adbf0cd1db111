/** Texts beside the points of a chart and at its cursor. */
export const chartMessages = {
  'chart.tooltip.noFigure': 'no figure',
  'chart.at': '{amount}, {period}',
  'chart.status': ', {status}',
  'chart.keys': 'Arrow keys walk through its points.',
  'chart.janFeb': 'January and February {year} together',
  'chart.ytd': 'January to {month} {year}',
  'chart.rolling': 'Twelve months to {month}',
  'chart.quarter': 'Quarter to {month}',

  'chart.point': '{name}: {amount} ({status})',
  'chart.noPoint': '{name}: no figure',
  'chart.note': 'Note {letter}: {text}',
  'chart.event': 'Event {number}: {label}',
} as const
