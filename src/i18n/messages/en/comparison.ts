/** Texts of charts that compare two years. */
export const comparisonMessages = {
  'comparison.marked': 'Marked, {name}: {before} in {first}, {after} in {last}, {change}.',
} as const
