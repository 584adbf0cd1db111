import type { TextsLike } from '#src/i18n/types.ts'
import type { altMessages as english } from '#src/i18n/messages/en/altText.ts'

export const altMessages = {
  'alt.summary': '{title}. {subtitle}. {series}',
  'alt.kind': '{chart}: {count} {count|ряд|ряда|рядов}.',
  'alt.focus': 'Цветом выделены: {names}; остальные серые.',
  'alt.series': '{name}: {first} ({from}), {last} ({to}).',
  'alt.rose': '{name}: рост с {first} ({from}) до {last} ({to}), {change}.',
  'alt.fell': '{name}: снижение с {first} ({from}) до {last} ({to}), {change}.',
  'alt.point': '{name}: {amount} ({period}).',
  'alt.highest': 'Максимум',
  'alt.lowest': 'Минимум',
  'alt.note': 'Заметка {letter}: {text}{date}.',
  'alt.unmarked': 'Заметка: {text}{date}.',
} as const satisfies TextsLike<typeof english>
