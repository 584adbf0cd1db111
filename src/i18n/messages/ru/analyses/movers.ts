import type { TextsLike } from '#src/i18n/types.ts'
import type { moverMessages as english } from '#src/i18n/messages/en/analyses/movers.ts'

export const moverMessages = {
  'movers.by': 'Сортировка',
  'movers.by.usd': 'По долларам',
  'movers.by.cny': 'По юаням',
  'movers.by.rub': 'По рублям',
  'movers.by.real': 'По долларам 2021\u00a0года',
  'movers.by.percent': 'По процентам',
  'movers.mark': 'Показать',
  'movers.mark.bars': 'Столбцы',
  'movers.mark.arrows': 'Стрелки',
  'movers.title.M': 'Импорт Китая из России, {a}–{b}: наибольший рост — {rose}, наибольшее падение — {fell}',
  'movers.title.X': 'Экспорт Китая в Россию, {a}–{b}: наибольший рост — {rose}, наибольшее падение — {fell}',
  'movers.title.M.plain': 'Импорт Китая из России, {a}–{b}: что выросло и что упало',
  'movers.title.X.plain': 'Экспорт Китая в Россию, {a}–{b}: что выросло и что упало',
  'movers.unit.usd': 'долл. США',
  'movers.unit.cny': 'юани',
  'movers.unit.rub': 'рубли',
  'movers.unit.real': 'доллары 2021\u00a0года',
  'movers.subtitle.value.bars': 'Позиции ГС по изменению стоимости, {unit}; справа — стоимость в {a} и {b}\u00a0годах',
  'movers.subtitle.percent.bars':
    'Позиции ГС от {least} в большем из двух лет по изменению в процентах ({unit}); начиная с десятикратного — кратность',
  'movers.subtitle.value.arrows': 'Позиции ГС по изменению стоимости: от {a} к {b}, {unit}',
  'movers.subtitle.percent.arrows':
    'Позиции ГС от {least} в большем из двух лет по изменению в процентах: от {a} к {b}, {unit}, логарифмическая ось',
  'movers.subtitle.across': 'Между этими годами источники BACI меняются. {ranking}',
  'movers.rose': 'Наибольший рост',
  'movers.fell': 'Наибольшее падение',
  'movers.amounts': '{before} → {after}',
  'movers.factor': '×{factor}',
  'movers.appeared': 'В {year}\u00a0году торговля не отмечена',
  'movers.appeared.about': 'Появились в {year}\u00a0году; крупнейшие из {count}:',
  'movers.vanished': 'В {year}\u00a0году торговля не отмечена',
  'movers.vanished.about': 'Есть только в {year}\u00a0году; крупнейшие из {count}:',
  'movers.unpaired.none': 'Каждая позиция одного года есть и в другом.',
  'movers.unpaired.item': '{name} ({code}) {amount}',
  'movers.note.appeared':
    'В {missing}\u00a0году торговля не отмечена, поэтому изменения нет; крупнейшие позиции {year}\u00a0года: {items}.',
  'movers.note.baci':
    'Стоимость в BACI должна приводиться в ценах FOB. Если торговля по позиции за год не отмечена, это не ноль, и изменения у неё нет.',
  'movers.note.yearly':
    'Данные за эти годы представил в UN Comtrade один Китай, они предварительные: импорт по CIF, экспорт по FOB. Если о торговле по позиции за год не сообщалось, это не ноль, и изменения у неё нет.',
  'movers.note.floor.bars':
    'Не включены позиции, у которых в оба года меньше {least}. Шкала логарифмическая: падение вдвое и рост вдвое одинаковой длины.',
  'movers.note.floor.arrows':
    'Не включены позиции, у которых в оба года меньше {least}. Ось логарифмическая: падение вдвое и рост вдвое одинаковой длины.',
  'movers.pick': 'Нажмите на позицию, чтобы добавить её на основной график.',
  'movers.pick.named': 'На основном графике: {name} ({code}), {change}',
  'movers.picked': '{name}: добавлено на график.',
  'movers.unpicked': '{name}: убрано с графика.',
  'movers.showChart': 'Показать график',
  'movers.alt': '{title}: {items}.',
  'movers.alt.item': '{name} {change}',
} as const satisfies TextsLike<typeof english>
