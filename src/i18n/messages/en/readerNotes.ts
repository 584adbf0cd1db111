/** A reader's notes, with and without words, in alt texts. */
export const readerNoteMessages = {
  'alt.note': 'Note {letter}: {text}{date}.',
  'alt.unmarked': 'Note: {text}{date}.',
  'alt.values': 'Values in {period}: {values}.',
  'alt.value': '{name} {amount}',
} as const
