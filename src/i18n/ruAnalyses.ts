import type { TextsLike } from '#src/i18n/catalogue.ts'
import type { enAnalyses } from '#src/i18n/enAnalyses.ts'

// Russian of enAnalyses.ts.
export const ruAnalyses = {
  'analysis.year.a': 'Более ранний год',
  'analysis.year.b': 'Более поздний год',
  'analysis.flow.M': 'Импорт Китая',
  'analysis.flow.X': 'Экспорт Китая',
  'waterfall.formula': 'Как это рассчитано',
  'waterfall.formula.weight': 'Вклад объёма = изменение веса × среднее двух цен за тонну:',
  'waterfall.formula.price': 'Вклад цены = изменение цены за тонну × среднее двух значений веса:',
  'waterfall.formula.numbers': '({after} − {before}) × ({one} + {other}) ÷ 2 = {effect}',
  'waterfall.formula.sum':
    'Оба вклада берутся по средним двух лет, поэтому в сумме они точно дают всё изменение, и ни один год не имеет преимущества. Это метод Беннета (1920).',
  'waterfall.title': '{name}, {a}–{b}: {change}, из них вклад объёма {weight}, вклад цены {price}',
  'waterfall.title.none': '{name}, {a}–{b}',
  'waterfall.subtitle.M':
    'Стоимость импорта Китая из России в долларах США; изменение разложено на вклад объёма и вклад цены',
  'waterfall.subtitle.X':
    'Стоимость экспорта Китая в Россию в долларах США; изменение разложено на вклад объёма и вклад цены',
  'waterfall.weight': 'Вклад объёма',
  'waterfall.price': 'Вклад цены',
  'waterfall.detail.weight': '{before} → {after}',
  'waterfall.detail.growth': '{change}, {growth}',
  'waterfall.detail.whole': '{weight} по {price}',
  'waterfall.alt.whole': '{name}: {amount}.',
  'waterfall.note.status':
    'Статус разложения: {status} — слабейший из статусов использованных значений стоимости и веса.',
  'waterfall.note.hollow': 'Полые столбцы опираются на неокончательные данные.',
  'waterfall.none.title': 'Это изменение нельзя разложить',
  'waterfall.none.weight': '{name}: вес больше нуля не опубликован ({missing}), а без него нет и цены за тонну.',
  'waterfall.none.value': '{name}: нет полных данных о стоимости ({missing}).',
  'waterfall.none.present': 'И стоимость, и вес есть за эти годы: {years}.',
  'waterfall.none.never': 'Ни за один год нет одновременно стоимости и веса.',

  'brent.title.below': 'Российская нефть в Китае, {month}: на {gap} за баррель дешевле Brent',
  'brent.title.above': 'Российская нефть в Китае, {month}: на {gap} за баррель дороже Brent',
  'brent.title.none': 'Российская нефть в сравнении с Brent',
  'brent.subtitle':
    'Средняя цена российской нефти в импорте Китая и Brent того же месяца, долл. США за баррель, {from} — {to}',
  'brent.panel.price': 'Долл. США за баррель',
  'brent.panel.gap': 'Разрыв: российская нефть минус Brent, долл. США за баррель',
  'brent.panel.share': 'Доля России в импорте нефти Китаем, процент веса, суммы за 12 месяцев',
  'brent.russian': 'Российская нефть',
  'brent.brent': 'Brent',
  'brent.gap': 'Разрыв с Brent',
  'brent.share': 'Доля России',
  'brent.share.long': 'Доля России, двенадцать месяцев',
  'brent.amount': '{number}\u00a0долл.',
  'brent.below': '−{number}\u00a0долл.',
  'brent.above': '+{number}\u00a0долл.',
  'brent.note.gap':
    'Средняя цена — стоимость, делённая на вес, из расчёта {barrels} барреля на тонну. Цена партии определяется за месяц-два до её прибытия, поэтому между ней и Brent того же месяца — разрыв, а не «скидка»; она включает фрахт и страхование, а котировка Brent (FOB) — нет.',
  'brent.note.share': 'Импорт нефти Китаем из всех стран пересчитан из баррелей в сутки и потому является оценкой.',
  'brent.alt.price': '{name}: {first} ({from}), {last} ({to}).',
  'brent.alt.peak': 'Разрыв: {gap} ({month}).',

  'books.title.M': 'Сколько Китай, по его данным, купил у России и сколько Россия, по её данным, продала',
  'books.title.X': 'Сколько Китай, по его данным, продал России и сколько Россия, по её данным, купила',
  'books.subtitle': 'Все товары, {unit}, по годам, {from}–{to}',
  'books.panel.totals': 'По данным каждой стороны, {unit}',
  'books.panel.gap': 'Данные Китая минус данные России, {unit}, и в процентах от данных Китая',
  'books.china': 'Таможня Китая',
  'books.russia.imf-imts': 'Россия (МВФ)',
  'books.russia.wits': 'Россия (WITS)',
  'books.russia.other': 'Россия ({source})',
  'books.gap': 'Китай минус {name}',
  'books.gap.amount': '{usd} ({percent})',
  'books.why': 'Почему они расходятся',
  'books.why.M':
    'Китай оценивает ввозимое на своей границе, с фрахтом и страхованием (CIF); Россия оценивает вывозимое на своей, без них (FOB). Поэтому данные Китая должны быть выше на несколько процентов.',
  'books.why.X':
    'Китай оценивает вывозимое на своей границе, без фрахта и страхования (FOB); Россия оценивает ввозимое на своей, с ними (CIF). Поэтому данные России должны быть выше на несколько процентов.',
  'books.why.more':
    'Что ещё скрыто в расхождении — поставки через третьи страны или товары, оставшиеся в пути на рубеже года, — по итогам не видно.',
  'books.note.cif.M':
    'Импорт Китая включает фрахт и страхование (CIF), экспорт России — нет (FOB): некоторое расхождение закономерно.',
  'books.note.cif.X':
    'Импорт России включает фрахт и страхование (CIF), экспорт Китая — нет (FOB): отрицательное расхождение закономерно.',
  'books.note.imf': 'Значения МВФ — его собственные оценки, а не данные России; первый такой год: {from}.',
  'books.note.lines': 'Данные WITS и МВФ по одному и тому же отчёту России расходятся: это две линии, а не одна.',
  'books.table': 'Данные двух сторон по годам',
  'books.table.year': 'Год',
  'books.table.gap': 'Расхождение',
  'books.table.percent': 'Расхождение, %',
  'books.alt.change': 'Китай минус {name}: {first} ({from}), {last} ({to}).',
  'books.alt.year': '{year}: Китай {china}; {others}.',
  'books.alt.other': '{name} {value}, расхождение {gap}',

  'movers.by': 'Сортировка',
  'movers.by.usd': 'По долларам',
  'movers.by.percent': 'По процентам',
  'movers.title.M': 'Импорт Китая из России, {a}–{b}: наибольший рост — {rose}, наибольшее падение — {fell}',
  'movers.title.X': 'Экспорт Китая в Россию, {a}–{b}: наибольший рост — {rose}, наибольшее падение — {fell}',
  'movers.title.M.plain': 'Импорт Китая из России, {a}–{b}: что выросло и что упало',
  'movers.title.X.plain': 'Экспорт Китая в Россию, {a}–{b}: что выросло и что упало',
  'movers.subtitle.usd': 'Позиции ГС по изменению стоимости, долл. США; справа стоимость за два года: {a} и {b}',
  'movers.subtitle.percent':
    'Позиции ГС от {least} в большем из двух лет по изменению в процентах; начиная с десятикратного — кратность',
  'movers.rose': 'Наибольший рост',
  'movers.fell': 'Наибольшее падение',
  'movers.amounts': '{before} → {after}',
  'movers.factor': '×{factor}',
  'movers.appeared': 'Торговля не отмечена: {year}',
  'movers.appeared.about': 'Новые позиции: {count}, год {year}; крупнейшие:',
  'movers.vanished': 'Торговля не отмечена: {year}',
  'movers.vanished.about': 'Позиции только одного года: {count}, год {year}; крупнейшие:',
  'movers.unpaired.none': 'Каждая позиция одного года есть и в другом.',
  'movers.unpaired.item': '{name} ({code}) {amount}',
  'movers.note.appeared':
    'Торговля не отмечена ({missing}), поэтому изменения нет; крупнейшие позиции, {year}: {items}.',
  'movers.note.baci':
    'BACI согласует данные обеих сторон, цены FOB. Если строки за год нет, торговля по позиции не отмечена; это не ноль, и изменения у неё нет.',
  'movers.note.floor':
    'Не включены позиции, у которых в оба года меньше {least}. Шкала столбцов — отношений: половина и удвоение одинаковой длины.',
  'movers.pick': 'Нажмите на позицию, чтобы добавить её на график выше.',
  'movers.pick.named': 'На графике выше: {name} ({code}), {change}',
  'movers.picked': '{name}: добавлено на график.',
  'movers.unpicked': '{name}: убрано с графика.',
  'movers.showChart': 'Показать график',
  'movers.alt': '{title}: {items}.',
  'movers.alt.item': '{name} {change}',

  'analysis.nav': 'Подробнее',
  'analysis.price-volume': 'Цена или объём?',
  'analysis.brent': 'В сравнении с Brent',
  'analysis.books': 'Зеркальная статистика',
  'analysis.movers': 'Что выросло и что упало',
  'analysis.price-volume.about':
    'Какая часть изменения стоимости связана с ростом объёма, а какая — с ростом цен: для любого товара, вес которого публикуется, между любыми двумя годами.',
  'analysis.brent.about':
    'Сколько Китай платил за российскую нефть в сравнении с мировой эталонной ценой того же месяца. Цена партии определяется за месяц-два до её прибытия, поэтому между ними разрыв, а не «скидка».',
  'analysis.books.about':
    'Всякая торговля записывается дважды — в стране, которая продаёт, и в стране, которая покупает, — и эти записи не совпадают.',
  'analysis.movers.about':
    'Позиции ГС, которые за два года больше всего прибавили и потеряли, по согласованным данным BACI.',
  'analysis.link': 'Ссылка на этот вид',
  'analysis.loading': 'Загружаем данные этой части…',
  'analysis.failed': 'Данные этой части не загрузились. {problem}',
  'analysis.commodity': 'Товар',
  'analysis.flow': 'Направление',
  'analysis.alt': '{title}. {subtitle}. {facts}',
  'analysis.sameYear': 'Выбран один и тот же год: {year}. Выберите два разных, чтобы увидеть изменение между ними.',
  'analysis.years': '{first}–{last}',
} as const satisfies TextsLike<typeof enAnalyses>
