/** Messages about the connection and about a newer version of the page. */
export const connectionMessages = {
  'standing.newer': 'This page has been updated. Reload it; your choices stay.',
  'standing.missing': 'Part of this page could not be loaded. Reload it to try again; your choices stay.',
  'standing.silent': 'The site does not answer. Try again later.',
  'standing.reload': 'Reload the page',
} as const
