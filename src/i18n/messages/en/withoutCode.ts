/** Texts that need none of the page’s code: in the served page, and in 404.html in all languages at once. */
export const withoutCodeMessages = {
  'withoutCode.controls': 'The controls of this page could not be loaded.',
  'withoutCode.view': 'The controls of this page and the view asked for could not be loaded.',

  'notFound.title': 'There is no page at this address',
  'notFound.body': 'The address may be mistyped, or the page may be gone.',
  'notFound.home': 'To the start page: China–Russia trade flows',
} as const
