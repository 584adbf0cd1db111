/** What a chart that sets two years against one another says of them. */
export const comparisonMessages = {
  'comparison.marked': 'Marked, {name}: {before} in {first}, {after} in {last}, {change}.',
} as const
