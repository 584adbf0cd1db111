import type { TextsLike } from '#src/i18n/types.ts'
import type { barMessages as english } from '#src/i18n/messages/en/kinds/bar.ts'

export const barMessages = {
  'bar.window': 'Показаны последние периоды, начиная с {first}: {shown} из {all}. Больше столбцов не помещается.',
} as const satisfies TextsLike<typeof english>
