/** Texts beside the results of the picker's search. */
export const findMessages = {
  'picker.loadingFinds': 'Loading the headings…',
  'picker.search.none': 'No commodity matches “{query}”. Try another word, or the first digits of an HS heading.',
  'picker.search.english': 'Names of most HS headings are in English: search by an English word or by number.',
} as const
