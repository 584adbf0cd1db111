import type { TextsLike } from '#src/i18n/types.ts'
import type { figureMessages as english } from '#src/i18n/messages/en/figure.ts'

export const figureMessages = {
  'title.both': '{imports}; {exports}',
  'title.imports': '{imports}',
  'title.exports': '{exports}',
  'title.andAll': '{goods} и все товары вместе',
  'title.ofThem': '{all} и {count} из них',
  'title.M.total': 'импорт Китая из России: все товары',
  'title.M.energy': 'импорт Китая из России: энергоносители',
  'title.M.many': 'импорт Китая из России: {count} {count|товар|товара|товаров}',
  'title.M.list': 'импорт Китая из России: {names}',
  'title.X.total': 'экспорт Китая в Россию: все товары',
  'title.X.many': 'экспорт Китая в Россию: {count} {count|товар|товара|товаров}',
  'title.X.list': 'экспорт Китая в Россию: {names}',
  'title.none': 'Ничего не выбрано',

  'subtitle.level': '{measure}, {unit}, {frequency}, {range}',
  'subtitle.index': '{measure}, индекс, {base} = 100, {frequency}, {range}',
  'subtitle.yoy': '{measure}, изменение к тому же периоду прошлого года в\u00a0%, {frequency}, {range}',
  'subtitle.share': '{measure}, доля в\u00a0% ко всем товарам того же направления, {frequency}, {range}',
  'subtitle.freq.month': 'по месяцам',
  'subtitle.freq.quarter': 'по кварталам',
  'subtitle.freq.rolling': 'скользящие суммы за 12 месяцев',
  'subtitle.freq.rolling.price': 'в среднем за 12 месяцев',
  'subtitle.freq.year': 'по годам',
  'subtitle.freq.ytd': 'январь–{month} каждого года',
  'subtitle.freq.ytd1': 'январь каждого года',
  'subtitle.freq.running': 'суммы с января',
  'subtitle.none': 'Нет данных',
  'subtitle.in.cny': '{measure} в юанях',
  'subtitle.in.rub': '{measure} в рублях',
  'subtitle.in.real': '{measure} в долларах США 2021 года',

  'span.date': ', {date}',
  'span.years': '{first}–{last}',
  'span.range': '{first}\u00a0— {last}',
} as const satisfies TextsLike<typeof english>
