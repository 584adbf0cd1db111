import type { TextsLike } from '#src/i18n/types.ts'
import type { treemapMessages as english } from '#src/i18n/messages/en/kinds/treemap.ts'

export const treemapMessages = {
  'treemap.path': 'Что показано',
  'treemap.flow': 'Направление',
  'treemap.help': 'Стрелки переводят от плитки к плитке, Enter раскрывает плитку, Escape возвращает на уровень выше.',
  'treemap.tile': '{id} {name}: {amount}, {share}',
  'treemap.tile.heading': '{id} {name}: {amount}, {share}. Добавить линию по годам на график',
  'treemap.tile.smaller': '{name}: {amount}, {share}. Показать списком',
  'treemap.smaller.section': '{count}\u00a0{count|мелкий раздел|мелких раздела|мелких разделов}',
  'treemap.smaller.chapter': '{count}\u00a0{count|мелкая группа|мелкие группы|мелких групп}',
  'treemap.smaller.heading': '{count}\u00a0{count|мелкая позиция|мелкие позиции|мелких позиций}',
  'treemap.small': 'Слишком мелкие для выбора: {count}, вместе {amount}',
  'treemap.value': 'Стоимость',
  'treemap.weight': 'Вес нетто',
  'treemap.shareOf.section': 'Доля в разделе {id}',
  'treemap.shareOf.chapter': 'Доля в группе {id}',
  'treemap.shareOfAll': 'Доля во всех товарах',
  'treemap.allHeadings': 'Все товарные позиции одного направления за год, что бы ни было отмечено в списке.',
  'treemap.loading': 'Загружаем товарные позиции за {year}\u00a0год…',
  'treemap.failed': 'Товарные позиции за {year}\u00a0год не загрузились. {problem}',
  'treemap.nothing.title': 'Торговля не отмечена',
  'treemap.nothing.body': 'В BACI нет данных об этой части номенклатуры для этого направления за {year}\u00a0год.',

  'treemap.title.M.all': 'Всё, что Китай купил у России в {year}\u00a0году',
  'treemap.title.X.all': 'Всё, что Китай продал России в {year}\u00a0году',
  'treemap.title.M.part': '{name}: покупки Китая у России, {year}',
  'treemap.title.X.part': '{name}: продажи Китая России, {year}',
  'treemap.subtitle.all': 'Стоимость по разделам и позициям ГС, всего {total}',
  'treemap.subtitle.section': 'Стоимость по группам и позициям ГС, вместе {total}, доля во всех товарах {share}',
  'treemap.subtitle.chapter': 'Стоимость по позициям ГС, вместе {total}, доля во всех товарах {share}',
  'treemap.node': '{id} {name}',
  'treemap.all': 'Все товары',
  'treemap.note.area': 'Площадь пропорциональна стоимости; проценты — от показанного.',
  'treemap.note.total':
    '«Все товары» — сумма позиций BACI, а не итог китайской таможни. Если плитки нет, торговля по этой позиции не отмечена.',
  'treemap.note.total.yearly':
    '«Все товары» — сумма этих позиций, чуть меньше всего, о чём сообщает Китай. Если плитки нет, о торговле по этой позиции не сообщалось.',
  'treemap.alt': '{title}. {subtitle}. Древовидная карта: {count}\u00a0{count|часть|части|частей}, крупнейшие: {list}.',
  'treemap.alt.item': '{name} {amount} ({share})',
} as const satisfies TextsLike<typeof english>
