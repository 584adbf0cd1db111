import type { TextsLike } from '#src/i18n/types.ts'
import type { notFoundMessages as english } from '#src/i18n/messages/en/notFound.ts'

export const notFoundMessages = {
  'notFound.title': 'По этому адресу страницы нет',
  'notFound.body': 'Возможно, в адресе опечатка или этой страницы больше нет.',
  'notFound.home': 'На главную страницу: «Торговля Китая и России»',
} as const satisfies TextsLike<typeof english>
