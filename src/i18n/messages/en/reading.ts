/** The article’s statements beside one live chart. */
export const readingMessages = {
  'reading.title': 'The article, step by step',
  'reading.about': 'Five statements from the article. Choose one to see its chart here and above.',
} as const
