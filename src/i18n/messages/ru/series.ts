import type { TextsLike } from '#src/i18n/types.ts'
import type { seriesMessages as english } from '#src/i18n/messages/en/series.ts'

export const seriesMessages = {
  'flow.M': 'Из России в Китай',
  'flow.X': 'Из Китая в Россию',
  'flow.M.short': 'из России в Китай',
  'flow.X.short': 'из Китая в Россию',

  'book.customs': 'таможня Китая',
  'book.yearly': 'таможня Китая по позициям, по годам',
  'book.baci': 'BACI',
  'book.quoted': 'по сообщениям СМИ',
  'book.russia': 'Россия',
  'book.file': 'ваш файл',
  'book.file.named': 'ваш файл {name}',

  'series.withFlow': '{name}, {flow}',
  'series.withBook': '{name} ({book})',
  'series.heading': '{code} {label}',
  'series.headingOnly': 'ГС {code}',

  'status.A': 'опубликованные данные',
  'status.P': 'предварительные данные',
  'status.E': 'оценка',
  'status.U': 'низкая надёжность',
} as const satisfies TextsLike<typeof english>
