/** The page’s head and foot, its language and theme, and what it says when a part of it fails. */
export const appMessages = {
  'app.title': 'China–Russia trade flows',
  'app.description':
    'What China and Russia trade since 2017, energy and totals by month, all else by year: claims checked, commodities compared, every figure sourced, charts to take away.',
  'app.standfirst':
    'What the two sell each other since 2017: energy and totals month by month, all other goods year by year.',
  'app.skip': 'Skip to the chart',
  'app.footer':
    'Energy and totals go to {month} at the latest, other goods to {year}. Values are current US dollars; China’s imports include insurance and freight (CIF), its exports do not (FOB).',
  'app.language': 'Language',
  'app.theme': 'Theme',
  'app.theme.auto': 'Auto',
  'app.theme.light': 'Light',
  'app.theme.dark': 'Dark',
  'app.crash.title': 'This part of the page failed',
  'app.crash.body': 'The rest still works. What went wrong: {problem}.',
  'app.retry': 'Try again',
  'app.dismiss': 'Dismiss',
  'app.loading': 'Loading the figures…',
  'app.offline': 'You are offline. What is drawn stays; the rest loads when the connection is back.',

  'app.whole': 'Open the whole page: China–Russia trade flows',
} as const
