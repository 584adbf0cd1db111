/** Announcements to screen readers after a choice. */
export const announcementMessages = {
  'news.added': '{name} added.',
  'news.removed': '{name} removed.',
  'news.selected': 'Selected: {names}.',
  'news.none': 'Nothing is selected.',
  'news.shown': '{what} {count} {count|line|lines} shown.',
} as const
