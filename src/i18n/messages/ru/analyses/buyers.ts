import type { TextsLike } from '#src/i18n/types.ts'
import type { buyerMessages as english } from '#src/i18n/messages/en/analyses/buyers.ts'

export const buyerMessages = {
  'buyers.title.OIL':
    'Российской нефти и нефтепродуктов за 12 месяцев по {period} Китай купил {china}, {name} — {other}; за {year} год — {chinaThen} и {otherThen}',
  'buyers.title.GAS':
    'Российского газа за 12 месяцев по {period} Китай учёл {china} (без трубопроводного), {name} — {other}',
  'buyers.title.none.OIL': 'Покупатели российской нефти и нефтепродуктов',
  'buyers.title.none.GAS': 'Покупатели российского газа',
  'buyers.subtitle.OIL':
    'Нефть и нефтепродукты из России по покупателям, вес нетто, скользящие суммы за 12 месяцев, {from} — {to}',
  'buyers.subtitle.GAS': 'Газ из России по покупателям, вес нетто, скользящие суммы за 12 месяцев, {from} — {to}',
  'buyers.product': 'Что покупали',
  'buyers.product.OIL': 'Нефть и нефтепродукты',
  'buyers.product.GAS': 'Газ',
  'buyers.panel.weight': 'По покупателям, {unit}',
  'buyers.panel.share': 'Доля Китая в том, что учли эти покупатели, процент',
  'buyers.CHN': 'Китай',
  'buyers.IND': 'Индия',
  'buyers.TUR': 'Турция',
  'buyers.JPN': 'Япония',
  'buyers.HUN': 'Венгрия',
  'buyers.SVK': 'Словакия',
  'buyers.OTHER': 'Прочие из отчитавшихся',
  'buyers.share': 'Доля Китая',
  'buyers.note.customs': 'По данным таможен самих покупателей.',
  'buyers.note.china.OIL':
    'У Китая это нефть и нефтепродукты (ТН ВЭД 2709, 2710, 2712–2715) — больше, чем сырая нефть, показанная на остальной странице.',
  'buyers.note.china.GAS':
    'После декабря 2021 года Китай не публикует вес трубопроводного газа: с 2022 года в его линии этого газа нет. Её падение в 2022 году, как и доля Китая с тех пор, отражает лишь то, что учитывается.',
  'buyers.note.turkey.OIL': 'Турция не публикует данные о сырой нефти: её линия занижена.',
  'buyers.note.turkey.GAS': 'Линия Турции занижена.',
  'buyers.note.others': '«Прочие из отчитавшихся» — нижняя граница, и для нефти и газа это разные покупатели.',
  'buyers.note.share':
    'Того, о чём не отчитался никто, здесь нет: во всём, что продаёт Россия, доля Китая меньше этой.',
  'buyers.note.gaps':
    'Месяц, о котором таможня покупателя молчит, отсутствует, а с ним и каждая сумма, в которую он входит: это разрыв линии, но не ноль. Доля рассчитана по тем месяцам, за которые есть данные.',
  'buyers.note.missing': 'За 12 месяцев по {period} нет данных: {buyers}; доля Китая поэтому немного завышена.',
  'buyers.missing': '{name} — {count} {count|месяц|месяца|месяцев}',
  'buyers.note.thin':
    'Индия купила за {year} год {least}: проценты роста от столь малой базы больше говорят о базе, чем о торговле, и здесь не приводятся.',
  'buyers.note.estimated': 'Данные за последние месяцы отчасти оценочные; первый такой месяц — {from}.',
  'buyers.alt.line': '{name}: {first} ({from}), {last} ({to}).',
} as const satisfies TextsLike<typeof english>
