import type { Texts } from '#src/i18n/types.ts'

/** Of closer looks at other countries: Russia’s suppliers, Europe, dependence. */
export const abroadMessages = {
  'europe.title.month': 'Китай продавал России больше, чем ЕС, каждый месяц: {month} — {to}',
  'europe.title.rolling': 'В сумме за 12\u00a0месяцев Китай продавал России больше, чем ЕС: {month} — {to}',
  'europe.title.none': 'Что продавали России ЕС и Китай',
  'europe.title.year': '{first} — крупнейший поставщик России среди отдельных стран, {since}–{to}',
  'europe.title.year.none': 'Крупнейшие поставщики России',
  'europe.subtitle.month': 'Экспорт всех товаров по месяцам, {unit}, {from} — {to}',
  'europe.subtitle.rolling': 'Экспорт всех товаров, скользящие суммы за 12\u00a0месяцев, {unit}, {from} — {to}',
  'europe.subtitle.year': 'Импорт России, все товары, по годам, {unit}, {from}–{to}, по данным таможни России',
  'europe.panel.russia': 'Экспорт в Россию, {unit}',
  'europe.panel.neighbours': 'Экспорт ЕС в соседние с Россией страны, {unit}',
  'europe.panel.index.month': 'Экспорт ЕС в соседние с Россией страны, средний месяц 2021\u00a0года = 100',
  'europe.panel.index.rolling': 'Экспорт ЕС в соседние с Россией страны, 2021\u00a0год = 100',
  'europe.panel.year': 'Импорт России, {unit}',
  'europe.china': 'Китай',
  'europe.eu': 'ЕС',
  'europe.china.long': 'Экспорт Китая в Россию',
  'europe.eu.long': 'Экспорт ЕС в Россию',
  'europe.to': 'Экспорт ЕС: {country}',
  'europe.from': 'Импорт России: {country}',
  'europe.caution.neighbours':
    'Эти соседи торгуют и для себя: по росту поставок нельзя судить, сколько из них идёт дальше в Россию.',
  'europe.caution.single':
    'Страны ЕС показаны здесь по отдельности. После {year}\u00a0года таможня России не публикует торговлю по странам.',
  'europe.note.eu': 'ЕС — 27 его членов, стоимость на границе ЕС (ФОБ); имеющиеся данные заканчиваются: {month}.',
  'europe.note.euro': 'Евро пересчитаны помесячно по среднему курсу месяца.',
  'europe.note.ends': 'Экспорт ЕС, {country}: данные есть только за {from} — {to}.',
  'europe.note.year': 'Импорт учтён с фрахтом и страхованием (СИФ); год — сумма его месяцев.',
  'europe.note.gap': '{country}: нет данных за {years}.',
  'europe.alt.times': '{year}: импорт России, {first} — в {times}\u00a0раза больше, чем {second}.',
  'europe.neighbours': 'Соседние страны',
  'europe.neighbours.value': 'Сумма',
  'europe.neighbours.percent': 'Индекс',

  'partners.atMost': 'не более {share}',
  'partners.spoken': '{name}: {facts}',
  'partners.fact': '{fact}.',
  'partners.note.amounts':
    'Суммы — в ценах FOB и оценены: доля, опубликованная с точностью до сотой процента, от целого.',
  'partners.note.release':
    'Все годы здесь — из выпуска BACI за январь 2026\u00a0года. Другие данные BACI по 2023\u00a0год — из выпуска за январь 2025\u00a0года; 2021\u00a0год в них иной, и ни одно число здесь не опирается на оба.',

  'dependence.sort': 'Сортировка',
  'dependence.sort.china': 'По доле Китая',
  'dependence.sort.russia': 'По доле России',
  'dependence.part.half': 'половину',
  'dependence.part.third': 'треть',
  'dependence.part.quarter': 'четверть',
  'dependence.part.fifth': 'пятую часть',
  'dependence.title':
    'В {year}\u00a0году Китай купил {china} нефтяного экспорта России — по весу {russia} своего импорта нефти',
  'dependence.title.plain': 'Что Россия продаёт, а Китай покупает: кто от кого зависит',
  'dependence.subtitle':
    'Доля России в импорте Китая и доля Китая в экспорте России, в процентах стоимости, {a} и {b}\u00a0годы',
  'dependence.subtitle.one':
    'Доля России в импорте Китая и доля Китая в экспорте России, в процентах стоимости, {b}\u00a0год',
  'dependence.side.russia': 'Доля России в импорте Китая',
  'dependence.side.china': 'Доля Китая в экспорте России',
  'dependence.amount': 'Продано Китаю',
  'dependence.netOther.russia': 'Китай больше продаёт',
  'dependence.netOther.china': 'Россия больше покупает',
  'dependence.none': 'нет',
  'dependence.crude': '{weight} по весу; {share}',
  'dependence.crude.weight': 'Доля России по весу, таможня Китая',
  'dependence.unknown': '?',
  'dependence.place.russia': 'Россия — {place}-я среди поставщиков Китая, {year}\u00a0год',
  'dependence.place.china': 'Китай — {place}-й среди покупателей у России, {year}\u00a0год',
  'dependence.concentration': 'Концентрация покупателей у России',
  'dependence.range': '{least}–{most}',
  'dependence.some': '{shown} из {all} товаров, которых Россия продала Китаю больше всего',
  'dependence.table': 'Все товары по годам',
  'dependence.table.good': 'Товар',
  'dependence.table.russia': 'Доля России в импорте Китая',
  'dependence.table.china': 'Доля Китая в экспорте России',
  'dependence.table.amount': 'Продано Китаю',
  'dependence.table.concentration': 'Концентрация',
  'dependence.table.weight': '{name} по весу (таможня Китая)',
  'dependence.caution.crude':
    'Нефть: в {b}\u00a0году {weight} импорта Китая по весу (таможня Китая), {share} по стоимости (BACI), которая зависит от редакции ГС.',
  'dependence.caution.reports':
    'По {both}\u00a0год в BACI есть данные обеих сторон, с {alone}-го — только партнёров России, в {b}-м без Беларуси и ОАЭ: итоги России занижены, доля Китая в них завышена.',
  'dependence.caution.listed':
    'Названы лишь десять крупнейших партнёров. Доля остальных неизвестна, но не ноль: пунктир доходит до доли десятого, больше она быть не может.',
  'dependence.caution.netOther': 'Китай больше продаёт, чем покупает, поэтому поставщики не названы: {names}.',
  'dependence.netOther.item': '{name} ({year})',
  'dependence.key.weight': 'Нефть по весу: {status}.',
  'dependence.key.status': '{year}\u00a0год: {status}.',
  'dependence.note.all':
    'По всем товарам (таможня Китая) доля России в импорте Китая была {Ma} в {a}\u00a0году и {Mb} в {b}-м, в экспорте — {Xa} и {Xb}.',
  'dependence.crude.short': '{share} по стоимости',
  'dependence.key.all': 'По всем товарам: {status}.',
  'dependence.note.concentration':
    'Концентрация — индекс Херфиндаля: около 0, если покупателей много и они мелкие, 1, если он один; две границы — когда размер тех, кто ниже десятого, неизвестен.',
  'dependence.note.TW': '{code} в CSV — то, что в BACI называется «прочая Азия, не указанная отдельно».',
  'dependence.alt.places':
    'В {year}\u00a0году из {all} товаров Китай был крупнейшим покупателем по {china}, Россия — крупнейшим поставщиком по {russia}',
  'dependence.alt.weight': 'доля России по весу {share}',
  'dependence.alt.russia': 'доля России {share}',
  'dependence.alt.china': 'доля Китая {share}',
  'dependence.alt.amount': 'продано Китаю {amounts}',
} as const satisfies Texts
