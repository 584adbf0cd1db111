import type { TextsLike } from '#src/i18n/types.ts'
import type { brentMessages as english } from '#src/i18n/messages/en/analyses/brent.ts'

export const brentMessages = {
  'brent.title.below': 'Российская нефть в Китае, {month}: на {gap} за баррель дешевле Brent',
  'brent.title.above': 'Российская нефть в Китае, {month}: на {gap} за баррель дороже Brent',
  'brent.title.none': 'Российская нефть в сравнении с Brent',
  'brent.subtitle':
    'Средняя цена российской нефти в импорте Китая, Urals и Brent того же месяца, {unit}, {from} — {to}',
  'brent.unit.usd': 'долл. США за баррель',
  'brent.unit.cny': 'юаней за баррель',
  'brent.unit.rub': 'рублей за баррель',
  'brent.unit.real': 'долл. США 2021 года за баррель',
  'brent.panel.gap': 'Разрыв: российская нефть минус Brent, {unit}',
  'brent.panel.uralsGap': 'Разрыв: российская нефть минус Urals, {unit}',
  'brent.panel.share': 'Доля России в импорте нефти Китаем, процент веса, скользящие суммы за 12 месяцев',
  'brent.russian': 'Российская нефть',
  'brent.urals': 'Urals',
  'brent.brent': 'Brent',
  'brent.gap': 'Разрыв с Brent',
  'brent.uralsGap': 'Разрыв с Urals',
  'brent.share': 'Доля России',
  'brent.share.long': 'Доля России, двенадцать месяцев',
  'brent.note.gap':
    'Средняя цена — стоимость, делённая на вес, из расчёта {barrels} барреля на тонну. Цена партии определяется за месяц-два до её прибытия, поэтому между ней и Brent того же месяца — разрыв, а не «скидка»; она включает фрахт и страхование, а котировка Brent (FOB) — нет.',
  'brent.note.urals':
    'Urals — средняя цена месяца, по которой в России исчисляют налог на добычу, а не цена отдельной партии.',
  'brent.note.share': 'Импорт нефти Китаем из всех стран пересчитан из баррелей в сутки и потому является оценкой.',
  'brent.alt.price': '{name}: {first} ({from}), {last} ({to}).',
  'brent.alt.peak': 'Разрыв: {gap} ({month}).',
} as const satisfies TextsLike<typeof english>
