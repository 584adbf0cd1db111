import type { Texts } from '#src/i18n/types.ts'

/** Messages of closer looks at other countries: Europe and dependence. */
export const abroadMessages = {
  'europe.title.month': 'По месяцам Китай обогнал ЕС по поставкам в Россию: {month} (данные по {to})',
  'europe.title.rolling':
    'В {year}\u00a0году Китай обогнал ЕС по поставкам в Россию (суммы за 12\u00a0месяцев, данные по {to})',
  'europe.title.none': 'Что продавали России ЕС и Китай',
  'europe.title.year':
    'С {since}\u00a0года {first} — крупнейший поставщик России среди отдельных стран (данные по {to}\u00a0год)',
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
    'Каждая страна ЕС показана отдельно. После {year}\u00a0года таможня России не публикует торговлю по странам.',
  'europe.note.eu': 'ЕС — 27 его членов, стоимость на границе ЕС (FOB); данные здесь заканчиваются: {month}.',
  'europe.note.euro': 'Евро пересчитаны помесячно по среднему курсу месяца.',
  'europe.note.ends': 'Экспорт ЕС, {country}: данные есть только за {from} — {to}.',
  'europe.note.year': 'Импорт учтён с фрахтом и страхованием (CIF); год — сумма его месяцев.',
  'europe.note.gap': '{country}: нет данных за {years}.',
  'europe.alt.times': 'Импорт России в {year}\u00a0году, {first} и {second}: {times} к 1.',
  'europe.neighbours': 'Соседние страны',
  'europe.neighbours.value': 'Сумма',
  'europe.neighbours.percent': 'Индекс',

  'partners.atMost': 'не более {share}',
  'partners.spoken': '{name}: {facts}',
  'partners.fact': '{fact}.',
  'partners.caution.hongKong': 'Доля Гонконга в {year}\u00a0году в долю Китая не входит: {items}.',
  'partners.hongKong.item': '{name} — {share} ({amount})',
  'partners.note.amounts':
    'Суммы (FOB) — оценка: опубликованная доля (до сотой процента), умноженная на опубликованный итог.',
  'partners.note.release':
    'BACI, выпуск за январь 2026\u00a0года; 2021\u00a0год в нём иной, чем в выпуске, по которому построено остальное.',

  'dependence.sort': 'Сортировка',
  'dependence.sort.china': 'По доле Китая',
  'dependence.sort.russia': 'По доле России',
  'dependence.title':
    'В {year}\u00a0году доля Китая в нефтяном экспорте России — {china} (по стоимости), доля России в импорте нефти Китаем — {russia} (по весу)',
  'dependence.title.plain': 'Что Россия продаёт, а Китай покупает: кто от кого зависит',
  'dependence.subtitle': 'Доля России в импорте Китая и доля Китая в экспорте России, в процентах стоимости, {years}',
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
  'dependence.table.weight': '{name} по весу (таможня Китая)',
  'dependence.caution.crude':
    'Нефть: доля России в импорте Китая в {b}\u00a0году — {weight} по весу (таможня Китая) и {share} по стоимости (BACI), которая зависит от редакции ГС.',
  'dependence.caution.reports':
    'С {alone}\u00a0года отчитываются только партнёры России, в {b}-м без Беларуси и ОАЭ: доля Китая в её экспорте — верхний предел.',
  'dependence.caution.gold': '{name}: данных ОАЭ за {b}\u00a0год нет, поэтому среди покупателей их нет.',
  'dependence.caution.listed':
    'Названы лишь десять крупнейших партнёров. Доля остальных отчитавшихся неизвестна, но не ноль: она не больше доли десятого, на которой кончается пунктир.',
  'dependence.caution.netOther': 'Нет списка поставщиков, потому что Китай больше продаёт, чем покупает: {names}.',
  'dependence.netOther.item': '{name} ({year})',
  'dependence.key.weight': 'Нефть по весу: {status}.',
  'dependence.key.status': '{year}\u00a0год: {status}.',
  'dependence.note.all':
    'По всем товарам (таможня Китая) доля России в импорте Китая была {Ma} в {a}\u00a0году и {Mb} в {b}-м, в экспорте — {Xa} и {Xb}.',
  'dependence.note.all.one':
    'По всем товарам (таможня Китая) доля России в импорте Китая в {b}\u00a0году — {Mb}, в экспорте — {Xb}.',
  'dependence.crude.short': '{share} по стоимости',
  'dependence.key.all': 'По всем товарам: {status}.',
  'dependence.note.concentration':
    'Концентрация — индекс Херфиндаля: 0 — покупателей много, 1 — один; две границы, где мелкие неизвестны.',
  'dependence.note.TW': '{code} в CSV — «прочие страны Азии, не указанные отдельно» BACI.',
  'dependence.alt.places':
    'В {year}\u00a0году Китай был крупнейшим из названных покупателей по {china} из {bought} товаров, Россия — крупнейшим из названных поставщиков по {russia} из {supplied}',
  'dependence.alt.weight': 'доля России по весу {share}',
  'dependence.alt.russia': 'доля России {share}',
  'dependence.alt.china': 'доля Китая {share}',
  'dependence.alt.amount': 'продано Китаю {amounts}',
} as const satisfies Texts
