import type { TextsLike } from '#src/i18n/types.ts'
import type { buyerMessages as english } from '#src/i18n/messages/en/analyses/buyers.ts'

export const buyerMessages = {
  'buyers.title.OIL':
    'Нефть и нефтепродукты из России за год по {period}: Китай — {china}, {name} — {other} ({year}: {chinaThen} и {otherThen})',
  'buyers.title.GAS': 'Российского СПГ и СУГ за 12\u00a0месяцев по {period} Китай учёл {china}; {name} — {other}',
  'buyers.title.none.OIL': 'Покупатели российской нефти и нефтепродуктов',
  'buyers.title.none.GAS': 'Покупатели российского газа',
  'buyers.subtitle.OIL':
    'Нефть и нефтепродукты из России по покупателям, вес нетто, скользящие суммы за 12\u00a0месяцев, {from} — {to}',
  'buyers.subtitle.GAS':
    'Газ из России по покупателям (ГС\u00a02711; у Китая с 2022\u00a0года без трубопроводного), вес нетто, скользящие суммы за 12\u00a0месяцев, {from} — {to}',
  'buyers.product': 'Что покупали',
  'buyers.product.OIL': 'Нефть и нефтепродукты',
  'buyers.product.GAS': 'Газ',
  'buyers.panel.weight': 'По покупателям, {unit}',
  'buyers.panel.share': 'Доля Китая в том, что учли эти покупатели, в\u00a0%',
  'buyers.CHN': 'Китай',
  'buyers.IND': 'Индия',
  'buyers.TUR': 'Турция',
  'buyers.JPN': 'Япония',
  'buyers.HUN': 'Венгрия',
  'buyers.SVK': 'Словакия',
  'buyers.OTHER': 'Прочие страны',
  'buyers.share': 'Доля Китая',
  'buyers.note.customs': 'По данным таможен самих покупателей.',
  'buyers.note.unit.OIL':
    'Из расчёта {barrels}\u00a0барреля на тонну {weight}, купленные Китаем за 12\u00a0месяцев, — это около {rate}\u00a0млн баррелей в сутки.',
  'buyers.note.unit.GAS':
    'Миллион тонн природного газа — около 1,4\u00a0млрд\u00a0м³; для СУГ такой пересчёт не подходит.',
  'buyers.caution.china.OIL':
    'Линия Китая — нефть и нефтепродукты (ГС\u00a02709, 2710, 2712–2715), а не только сырая нефть.',
  'buyers.caution.china.GAS':
    'После декабря 2021\u00a0года Китай не публикует вес трубопроводного газа: поэтому в 2022\u00a0году его линия падает, а в его доле этого газа нет. В ГС\u00a02711 входит и СУГ.',
  'buyers.caution.floors.OIL':
    'Турция не публикует данные о сырой нефти: её линия занижена. «Прочие страны» — только публикующие данные: нижняя граница.',
  'buyers.caution.floors.GAS': 'Линия Турции занижена. «Прочие страны» — только публикующие данные: нижняя граница.',
  'buyers.note.others': '«Прочие страны» для нефти и газа разные.',
  'buyers.note.share':
    'Продажи, о которых не сообщил ни один покупатель, не учтены: во всём, что продаёт Россия, доля Китая меньше.',
  'buyers.note.gaps':
    'Если таможня покупателя не опубликовала данных за месяц, пропущены и этот месяц, и все суммы за 12\u00a0месяцев, в которые он входит: это разрыв линии, а не ноль. Доля рассчитана только по месяцам, за которые есть данные.',
  'buyers.caution.missing': 'За год по {period} нет данных: {buyers}; доля Китая слегка завышена.',
  'buyers.missing': '{name} — {count}\u00a0{count|месяц|месяца|месяцев}',
  'buyers.note.thin':
    'Индия купила за {year}\u00a0год лишь {least}: база слишком мала для процентов роста, и они не приводятся.',
  'buyers.caution.estimated': 'Данные за {from} и позже — отчасти оценки.',
  'buyers.alt.line': '{name}: {first} ({from}), {last} ({to}).',
} as const satisfies TextsLike<typeof english>
