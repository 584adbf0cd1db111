import type { TextsLike } from '#src/i18n/types.ts'
import type { noticeMessages as english } from '#src/i18n/messages/en/notices.ts'

export const noticeMessages = {
  'notice.ignored': 'В ссылке было то, чего эта страница не знает; это пропущено: {parameters}.',
  'notice.own':
    'В ссылке названы ряды из собственного файла читателя, а ссылка его содержать не может: {ids}. У кого этот файл есть, может открыть его на этой странице.',
  'notice.parameter': '{name}={value}',
  'notice.more': 'ещё {count}',
  'notice.repaired': '{control}: выбрано «{choice}». Причина: {reason}',
  'notice.closed': 'Сейчас это выбрать нельзя: {why}',
} as const satisfies TextsLike<typeof english>
