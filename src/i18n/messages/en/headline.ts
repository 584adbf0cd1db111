/** Titles with the latest value of one line, by frequency. None mentions a record: figures not shown may exceed it. */
export const headlineMessages = {
  'headline.up.rolling': '{title}: {amount} in the year to {period}, up from {before} in the year to {earlier}',
  'headline.down.rolling': '{title}: {amount} in the year to {period}, down from {before} in the year to {earlier}',
  'headline.up.year': '{title}: {amount} in {period}, up from {before} in {earlier}',
  'headline.down.year': '{title}: {amount} in {period}, down from {before} in {earlier}',
  'headline.up.month': '{title}: {amount} in {period}, up from {before} in {earlier}',
  'headline.down.month': '{title}: {amount} in {period}, down from {before} in {earlier}',
  'headline.up.quarter': '{title}: {amount} in the quarter to {period}, up from {before} in the quarter to {earlier}',
  'headline.down.quarter':
    '{title}: {amount} in the quarter to {period}, down from {before} in the quarter to {earlier}',
  'headline.about': 'about {change}',
  'headline.ytd': '{title}: {amount} in January–{month} {period}, {change} on a year earlier',
} as const
