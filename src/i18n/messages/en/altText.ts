export const altMessages = {
  'alt.summary': '{title}. {subtitle}. {series}',
  'alt.kind': '{chart}: {count} series.',
  'alt.focus': '{names} in colour, the others grey.',
  'alt.series': '{name}: {first} in {from}, {last} in {to}.',
  'alt.rose': '{name} rose from {first} in {from} to {last} in {to} ({change}).',
  'alt.fell': '{name} fell from {first} in {from} to {last} in {to} ({change}).',
  'alt.point': '{name}: {amount} in {period}.',
  'alt.highest': 'Highest',
  'alt.lowest': 'Lowest',
} as const
