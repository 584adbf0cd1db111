/** The article’s statements beside one live chart. */
export const readingMessages = {
  'reading.title': 'The article, step by step',
  'reading.about':
    'Five statements and one chart, of the step that is open. A step is a link: it opens its view here and in the chart above.',
} as const
