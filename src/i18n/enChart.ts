// English of the live chart beyond what is drawn: what the chart is in words, and what stands at its cursor.
export const enChart = {
  'chart.keys': 'Arrow keys walk through its points.',
  'chart.janFeb': 'January and February {year} together',
  'chart.ytd': 'January to {month} {year}',
  'chart.rolling': 'Twelve months to {month}',
  'chart.quarter': 'Quarter to {month}',
  'alt.summary': '{title}. {subtitle}. {series}',
  'alt.kind': '{chart}: {count} series.',
  'alt.series': '{name}: {first} in {from}, {last} in {to}.',
  'alt.rose': '{name} rose from {first} in {from} to {last} in {to} ({change}).',
  'alt.fell': '{name} fell from {first} in {from} to {last} in {to} ({change}).',
  'alt.point': '{name}: {amount} in {period}.',
  'alt.highest': 'Highest',
  'alt.lowest': 'Lowest',
} as const
