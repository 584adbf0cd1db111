/** What a reader's notes, and those without words, say where no chart is seen. */
export const readerNoteMessages = {
  'alt.note': 'Note {letter}: {text}{date}.',
  'alt.unmarked': 'Note: {text}{date}.',
  'alt.values': 'Values in {period}: {values}.',
  'alt.value': '{name} {amount}',
} as const
