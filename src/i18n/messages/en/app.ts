/** The page’s head and foot, its language and theme, and what it says when a part of it fails. */
export const appMessages = {
  'app.title': 'China–Russia trade flows',
  'app.description':
    'What China and Russia have traded since 2017: energy and totals by month, other goods by year. Claims checked, goods compared, every figure sourced, charts to download.',
  'app.skip': 'Skip to the chart',
  'app.footer':
    'Values are in current US dollars. China’s imports include insurance and freight (CIF), its exports do not (FOB).',
  'app.age': 'Energy to {energy}, totals to {totals}, other goods by year to {year}.',
  'app.age.compiled': 'Compiled in {month}.',
  'app.age.later': 'China Customs has published later months.',
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
