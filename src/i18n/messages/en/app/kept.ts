/** Views that a reader keeps in this browser. */
export const keptMessages = {
  'kept.title': 'Kept views',
  'kept.about': 'Up to {limit} views, kept in this browser only. There is no account, and nothing is sent.',
  'kept.name': 'Name',
  'kept.keep': 'Keep this view',
  'kept.keep.about': 'In this browser, under a name of your own',
  'kept.own': 'Figures of your own file are not kept with it: open the file again to see them.',
  'kept.full': 'You have kept {limit} views, as many as fit. Remove one to keep another.',
  'kept.closed':
    'This browser does not let the page store anything, so no view can be kept. Copy its link under Export instead.',
  'kept.remove': 'Remove',
  'kept.said.kept': 'Kept: {name}.',
  'kept.said.removed': 'Removed: {name}.',
  'kept.said.putBack': 'The view is back.',
  'kept.said.problem':
    'The browser could not store this, and nothing was changed. Its storage may be full: remove a view.',
} as const
