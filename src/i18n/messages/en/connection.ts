/** What is said of the connection and of a newer version of the page. */
export const connectionMessages = {
  'app.waiting': 'Waiting for the connection…',

  'standing.newer':
    'This page has been updated since you opened it. Reload it for the newest figures; your choices stay.',
  'standing.missing': 'Part of this page could not be loaded. What is drawn stays.',
  'standing.controls': 'The controls of this page could not be loaded. What is drawn stays.',
  'standing.view': 'The controls of this page and the view asked for could not be loaded.',
  'standing.reload': 'Reload the page',
} as const
