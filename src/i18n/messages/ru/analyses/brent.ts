import type { TextsLike } from '#src/i18n/types.ts'
import type { brentMessages as english } from '#src/i18n/messages/en/analyses/brent.ts'

export const brentMessages = {
  'brent.title.below': 'Российская нефть в Китае за 12\u00a0месяцев по {month}: на {gap} за баррель дешевле Brent',
  'brent.title.above': 'Российская нефть в Китае за 12\u00a0месяцев по {month}: на {gap} за баррель дороже Brent',
  'brent.title.none': 'Российская нефть в сравнении с Brent',
  'brent.subtitle':
    'Средняя цена российской нефти в импорте Китая, Urals и Brent того же месяца, {unit}, {from} — {to}',
  'brent.unit.usd': 'долл. США за баррель',
  'brent.unit.cny': 'юаней за баррель',
  'brent.unit.rub': 'рублей за баррель',
  'brent.unit.real': 'долл. США 2021\u00a0года за баррель',
  'brent.panel.gap': 'Разрыв: российская нефть минус Brent, {unit}',
  'brent.panel.uralsGap': 'Разрыв: российская нефть (в основном ВСТО, с доставкой) минус Urals (FOB), {unit}',
  'brent.panel.share':
    'Доля России в импорте нефти Китаем, в\u00a0% по весу нетто, скользящие суммы за 12\u00a0месяцев',
  'brent.russian': 'Российская нефть',
  'brent.urals': 'Urals',
  'brent.brent': 'Brent',
  'brent.gap': 'Разрыв с Brent',
  'brent.uralsGap': 'Разрыв с Urals',
  'brent.share': 'Доля России',
  'brent.share.long': 'Доля России, двенадцать месяцев',
  'brent.caution.timing': 'Цена партии определяется за месяц-два до её прибытия, поэтому разрыв с Brent — не «скидка».',
  'brent.caution.urals':
    'Urals — цена FOB в западных портах, а Китай покупает в основном ВСТО с востока, с доставкой: этот разрыв отражает ещё и сорт, и маршрут.',
  'brent.note.gap':
    'Средняя цена — стоимость, делённая на вес нетто, из расчёта {barrels}\u00a0барреля на тонну; она включает фрахт и страхование, а котировка Brent (FOB) — нет. Разрыв в заголовке — за 12\u00a0месяцев: их общая стоимость, делённая на общий вес, минус средняя цена Brent за них.',
  'brent.note.urals': 'Urals — средняя за месяц цена, по которой рассчитывают НДПИ, а не цена отдельной партии.',
  'brent.note.share': 'Импорт нефти Китаем из всех стран пересчитан из баррелей в сутки и потому является оценкой.',
  'brent.alt.price': '{name}: {first} ({from}), {last} ({to}).',
  'brent.alt.peak': 'Разрыв: {gap} ({month}).',
} as const satisfies TextsLike<typeof english>
