/** The cards of the closer looks. */
export const galleryMessages = {
  'gallery.title': 'Closer looks',
} as const
