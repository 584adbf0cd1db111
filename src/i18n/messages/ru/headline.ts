import type { TextsLike } from '#src/i18n/types.ts'
import type { headlineMessages as english } from '#src/i18n/messages/en/headline.ts'

export const headlineMessages = {
  'headline.up.rolling': '{title} — {amount} за год по {period}\u00a0г., рост с {before} за год по {earlier}\u00a0г.',
  'headline.down.rolling':
    '{title} — {amount} за год по {period}\u00a0г., снижение с {before} за год по {earlier}\u00a0г.',
  'headline.up.year': '{title} — {amount} за {period}\u00a0год, рост с {before} за {earlier}\u00a0год',
  'headline.down.year': '{title} — {amount} за {period}\u00a0год, снижение с {before} за {earlier}\u00a0год',
  'headline.up.month': '{title} — {amount} за {period}\u00a0г., рост с {before} за {earlier}\u00a0г.',
  'headline.down.month': '{title} — {amount} за {period}\u00a0г., снижение с {before} за {earlier}\u00a0г.',
  'headline.up.quarter':
    '{title} — {amount} за квартал по {period}\u00a0г., рост с {before} за квартал по {earlier}\u00a0г.',
  'headline.down.quarter':
    '{title} — {amount} за квартал по {period}\u00a0г., снижение с {before} за квартал по {earlier}\u00a0г.',
} as const satisfies TextsLike<typeof english>
