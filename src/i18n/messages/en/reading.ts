/** The article’s statements beside one live chart. */
export const readingMessages = {
  'reading.title': 'The article, step by step',
  'reading.about':
    'Five statements, each beside the chart that shows whether it holds. A step is a link: it opens the same view in the chart above.',
} as const
