import type { TextsLike } from '#src/i18n/types.ts'
import type { withoutCodeMessages as english } from '#src/i18n/messages/en/withoutCode.ts'

export const withoutCodeMessages = {
  'withoutCode.controls': 'Элементы управления страницы не загрузились.',
  'withoutCode.view': 'Элементы управления страницы и запрошенный вид не загрузились.',

  'notFound.title': 'По этому адресу страницы нет',
  'notFound.body': 'Возможно, в адресе опечатка или этой страницы больше нет.',
  'notFound.home': 'На главную страницу: «Торговля Китая и России»',
} as const satisfies TextsLike<typeof english>
