/** What a host says of an address at which there is nothing: a page by itself, in all languages at once. */
export const notFoundMessages = {
  'notFound.title': 'There is no page at this address',
  'notFound.body': 'The address may be mistyped, or the page may be gone.',
  'notFound.home': 'To the start page: China–Russia trade flows',
} as const
