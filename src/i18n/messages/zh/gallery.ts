import type { TextsLike } from '#src/i18n/types.ts'
import type { galleryMessages as english } from '#src/i18n/messages/en/gallery.ts'

export const galleryMessages = {
  'gallery.title': '深入分析',
} as const satisfies TextsLike<typeof english>
