import type { TextsLike } from '#src/i18n/types.ts'
import type { bookMessages as english } from '#src/i18n/messages/en/analyses/books.ts'

export const bookMessages = {
  'books.title.M': 'Сколько Китай, по его данным, купил у России и сколько Россия, по её данным, продала',
  'books.title.X': 'Сколько Китай, по его данным, продал России и сколько Россия, по её данным, купила',
  'books.subtitle': 'Все товары, {unit}, по годам, {from}–{to}',
  'books.panel.totals': 'По данным каждой стороны, {unit}',
  'books.panel.gap': 'Данные Китая минус данные России, {unit}, и в процентах от данных Китая',
  'books.china': 'Таможня Китая',
  'books.russia.imf-imts': 'Россия (МВФ)',
  'books.russia.wits': 'Россия (WITS)',
  'books.russia.other': 'Россия ({source})',
  'books.gap': 'Китай минус {name}',
  'books.gap.amount': '{amount} ({percent})',
  'books.why': 'Почему они расходятся',
  'books.why.M':
    'Китай оценивает ввозимое на своей границе, с фрахтом и страхованием (CIF); Россия оценивает вывозимое на своей, без них (FOB). Поэтому данные Китая должны быть выше на несколько процентов.',
  'books.why.X':
    'Китай оценивает вывозимое на своей границе, без фрахта и страхования (FOB); Россия оценивает ввозимое на своей, с ними (CIF). Поэтому данные России должны быть выше на несколько процентов.',
  'books.why.more':
    'Что ещё скрыто в расхождении — поставки через третьи страны или товары, оставшиеся в пути на рубеже года, — по итогам не видно.',
  'books.caution.cif.M':
    'Импорт Китая включает фрахт (CIF), экспорт России — нет (FOB): некоторое расхождение закономерно.',
  'books.caution.cif.X':
    'Импорт России включает фрахт (CIF), экспорт Китая — нет (FOB): отрицательное расхождение закономерно.',
  'books.caution.estimates':
    'За {from}\u00a0год и позже {name} — не данные, представленные Россией, а оценки: от {least} до {most} данных Китая. Расхождение по ним не показано.',
  'books.note.rates':
    'Данные Китая пересчитаны по месяцам, данные России — по среднему за 12\u00a0месяцев: одно это сдвигает расхождение на величину до {points}\u00a0процентного пункта ({year}).',
  'books.note.lines':
    'WITS и МВФ по-разному приводят данные, представленные Россией за один и тот же год: это две линии, а не одна.',
  'books.table': 'Данные двух сторон по годам',
  'books.table.year': 'Год',
  'books.table.gap': 'Расхождение',
  'books.table.percent': 'Расхождение, %',
  'books.alt.change': 'Китай минус {name}: {first} ({from}), {last} ({to}).',
  'books.alt.year': '{year}: Китай {china}; {others}.',
  'books.alt.other': '{name} {value}, расхождение {gap}',
  'books.alt.estimate': '{name} {value} (оценка)',
} as const satisfies TextsLike<typeof english>
