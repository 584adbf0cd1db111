import type { TextsLike } from '#src/i18n/types.ts'
import type { worldMessages as english } from '#src/i18n/messages/en/analyses/world.ts'

export const worldMessages = {
  'world.title.M': 'Импорт Китая из России с {a} по {b}\u00a0год {russia}, а импорт из всех стран {everyone}',
  'world.title.X': 'Экспорт Китая в Россию с {a} по {b}\u00a0год {russia}, а экспорт во все страны {everyone}',
  'world.title.M.money':
    'В {money} импорт Китая из России с {a} по {b}\u00a0год {russia}, а импорт из всех стран {everyone}',
  'world.title.X.money':
    'В {money} экспорт Китая в Россию с {a} по {b}\u00a0год {russia}, а экспорт во все страны {everyone}',
  'world.title.one.M': 'Импорт Китая из России и из всех стран',
  'world.title.one.X': 'Экспорт Китая в Россию и во все страны',
  'world.rose': 'вырос на {percent}',
  'world.fell': 'сократился на {percent}',
  'world.subtitle.M': 'Импорт Китая, все товары, в {money}, скользящие суммы за 12\u00a0месяцев, {from} — {to}',
  'world.subtitle.X': 'Экспорт Китая, все товары, в {money}, скользящие суммы за 12\u00a0месяцев, {from} — {to}',
  'world.panel.index': 'Скользящие суммы за 12\u00a0месяцев, {a} = 100',
  'world.panel.share.M': 'Доля России в импорте Китая, в\u00a0%, скользящие суммы за 12\u00a0месяцев',
  'world.panel.share.X': 'Доля России в экспорте Китая, в\u00a0%, скользящие суммы за 12\u00a0месяцев',
  'world.russia.M': 'Импорт из России',
  'world.russia.X': 'Экспорт в Россию',
  'world.everyone.M': 'Импорт из всех стран',
  'world.everyone.X': 'Экспорт во все страны',
  'world.share': 'Доля России',
  'world.amount': '{index} ({usd})',
  'world.caution.exports':
    'С 2025\u00a0года экспорт в Россию — первые публикации или значения, снятые с графика составителя.',
  'world.note.base': 'Индекс равен 100 в сумме за 12\u00a0месяцев по декабрь {a}\u00a0года, то есть за весь этот год.',
  'world.note.everyone': 'Все страны — вместе с Россией; данные по всем странам округлены до 100\u00a0млн\u00a0долл.',
  'world.note.share.M':
    'Обе части доли — уточнённые данные китайской таможни. С 2025\u00a0года данные по России суммированы составителем.',
  'world.note.share.X': 'Обе части доли — данные китайской таможни; по России они уточнены по 2024\u00a0год.',
  'world.note.revised':
    'Китайская таможня уточнила прошлые данные об экспорте во все страны: темпы роста, о которых сообщалось тогда, с показанными здесь не сравнимы.',
  'world.note.ends': 'Данные о торговле с Россией — по {period}.',
  'world.table.russiaChange': 'Изменение, Россия',
  'world.table.everyoneChange': 'Изменение, все страны',
  'world.alt.line': '{name}: {first} ({from}), {last} ({to}).',

  'world.neighbour.M': 'Это доли в импорте Китая из России. Доля России во всём импорте Китая:',
  'world.neighbour.X': 'Это доли в экспорте Китая в Россию. Доля России во всём экспорте Китая:',
} as const satisfies TextsLike<typeof english>
