/** The page’s header, its language and theme, and messages when a part of it fails. */
export const appMessages = {
  'app.title': 'China–Russia trade flows',
  'app.skip': 'Skip to the chart',
  'app.language': 'Language',
  'app.theme': 'Theme',
  'app.theme.auto': 'Auto',
  'app.theme.light': 'Light',
  'app.theme.dark': 'Dark',
  'app.unsaid': 'The text alternative failed.',
  'app.retry': 'Try again',
  'app.dismiss': 'Dismiss',
  'app.loading': 'Loading the figures…',
  'app.offline': 'You are offline. What is drawn stays; the rest comes later.',
} as const
