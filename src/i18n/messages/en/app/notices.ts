/** Notices of unavailable choices, repaired addresses and replaced views. */
export const noticeMessages = {
  'notice.ignored': 'The link held something this page does not know, which was ignored: {parameters}.',
  'notice.own':
    'The link names series of a reader’s own file, which no link can carry: {ids}. Whoever has the file can open it on this page.',
  'notice.parameter': '{name}={value}',
  'notice.partial':
    'Of {year} only {count} headings are at hand, too few for a ranking or a whole: years end with {last}.',
  /** The end of a list of which only the first items are named. */
  'notice.more': '{count} more',
  'notice.repaired': '{control} was set to {choice}: {reason}',
  'control.base.first': 'the first shared period',
  'notice.closed': 'That cannot be chosen now: {why}',

  'notice.replaced.clear': 'The selection was cleared.',
  'notice.replaced.only': 'All other commodities were deselected.',
  'notice.replaced.energy': 'Energy replaced the selection.',
  'notice.replaced.article': 'The article’s commodities replaced the selection.',
  'notice.replaced.link': 'Another view was opened.',
  'notice.undo': 'Undo',
} as const
