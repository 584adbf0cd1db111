/** The list of commodities and its search. */
export const pickerMessages = {
  'picker.search': 'Search commodities',
  'picker.search.hint': 'Search {count} commodities',
  'picker.energy': 'Energy',
  'picker.article': 'The article',
  'picker.clear': 'Clear',
  'picker.only': 'Only this',
  'picker.onlyNamed': 'Only this: {name}',
  'picker.own': 'Your own figures',
  'picker.yearly': 'yearly',
  'picker.noWeight': 'no weight published',
  'picker.column': '{year}, $ bn',
  'picker.presets': 'Ready-made selections',
  'picker.loadingFinds': 'Loading the headings…',
  'picker.search.none': 'No commodity matches “{query}”. Try another word, or the first digits of an HS heading.',
  'picker.search.more': '{count} more {count|matches|match}: type more to narrow them down.',
  'picker.search.english': 'Names of most HS headings are in English: search by an English word or by number.',
} as const
