import type { en } from '#src/i18n/messages/pair/en.ts'

// Names of countries stand in the nominative, so an arrow shows the seller and the buyer.
export const ru = {
  'app.title': '{reporter} и {partner}: взаимная торговля',
  'flow.M': '{partner} → {reporter}',
  'flow.X': '{reporter} → {partner}',
  'flow.M.short': '{partner} → {reporter}',
  'flow.X.short': '{reporter} → {partner}',
  'book.customs': 'UN Comtrade, по месяцам',
  'book.yearly': 'UN Comtrade, по годам',

  'title.both': '{partner} → {reporter}: {imports}; {reporter} → {partner}: {exports}',
  'title.imports': '{partner} → {reporter}: {imports}',
  'title.exports': '{reporter} → {partner}: {exports}',
  'title.M.total': 'все товары',
  'title.M.energy': 'энергоносители',
  'title.M.many': '{count} {count|товар|товара|товаров}',
  'title.M.list': '{names}',
  'title.X.total': 'все товары',
  'title.X.many': '{count} {count|товар|товара|товаров}',
  'title.X.list': '{names}',
  'balance.title': '{reporter} и {partner}: торговый баланс',
  'balance.surplus': 'Положительное сальдо ({reporter})',
  'balance.deficit': 'Отрицательное сальдо ({reporter})',
  'treemap.title.M.all': '{partner} → {reporter}: все товары, {year}',
  'treemap.title.X.all': '{reporter} → {partner}: все товары, {year}',
  'treemap.title.M.part': '{name}: {partner} → {reporter}, {year}',
  'treemap.title.X.part': '{name}: {reporter} → {partner}, {year}',
  'treemap.nothing.title': 'Нет данных',
  'treemap.nothing.body': 'Нет данных об этой части номенклатуры для этого направления за {year}\u00a0год.',
  'treemap.note.total': '«Все товары» — сумма этих позиций. Если плитки нет, о торговле по этой позиции не сообщалось.',
  'treemap.note.total.yearly':
    '«Все товары» — сумма этих позиций: она бывает меньше итога, о котором сообщалось. Если плитки нет, о торговле по этой позиции не сообщалось.',
  'waterfall.subtitle.M':
    'Стоимость импорта ({partner} → {reporter}) в {money}; изменение разложено на вклад объёма и вклад цены',
  'waterfall.subtitle.X':
    'Стоимость экспорта ({reporter} → {partner}) в {money}; изменение разложено на вклад объёма и вклад цены',
  'analysis.flow.M': '{partner} → {reporter}',
  'analysis.flow.X': '{reporter} → {partner}',
  'analysis.movers.about': 'Позиции ГС, которые за два года больше всего прибавили и потеряли.',
  'movers.title.M': '{partner} → {reporter}, {a}–{b}: наибольший рост — {rose}, наибольшее падение — {fell}',
  'movers.title.X': '{reporter} → {partner}, {a}–{b}: наибольший рост — {rose}, наибольшее падение — {fell}',
  'movers.title.M.plain': '{partner} → {reporter}, {a}–{b}: что выросло и что упало',
  'movers.title.X.plain': '{reporter} → {partner}, {a}–{b}: что выросло и что упало',
  'movers.note.yearly':
    'Данные за эти годы представила в UN Comtrade одна сторона ({reporter}), они предварительные: импорт обычно по CIF, экспорт — по FOB. Если о торговле по позиции за год не сообщалось, это не ноль, и изменения у неё нет.',

  'note.flows': 'Импорт обычно учтён с фрахтом и страхованием (CIF), экспорт — без них (FOB).',
  'note.flowCif': 'Импорт обычно учтён с фрахтом и страхованием (CIF).',
  'note.flowFob': 'Экспорт обычно учтён без фрахта и страхования (FOB).',
  'note.crudeWeight': 'Вес нефти отчасти оценён.',
  'note.yearly': 'Годовые данные по позициям представила в UN Comtrade одна сторона ({reporter}): они предварительные.',
  'note.janFeb': 'Январь и февраль рассматриваются вместе.',
  'note.money.cny': 'Доллары каждого месяца пересчитаны по среднему курсу этого месяца.',
  'chart.empty.body': 'Выберите товар из списка.',
  'own.reason.countries': 'другие страны: нужны данные, где отчитывается {reporter}, а партнёр — {partner}',

  'sources.group.customs': 'UN Comtrade, по месяцам',
  'sources.group.yearly': 'UN Comtrade, по годам',
  'sources.use.brent': 'Цена Brent.',
  'sources.use.urals': 'Цена Urals.',
  'sources.use.prices': 'Мировые цены на нефть, уголь, газ, металлы и калий.',
  'sources.caution.valuation': 'Импорт обычно учтён с фрахтом и страхованием (CIF), экспорт — без них (FOB).',
  'sources.caution.newYear.head': 'Январь и февраль.',
  'sources.caution.newYear': 'Изменение к прошлому году считается за оба месяца вместе.',
  'sources.rule.share': 'Процент от всех товаров того же направления по тому же источнику, только по стоимости.',
  'sources.rule.books':
    'Месяцы и годы по позициям — два набора данных. Их линии могут стоять рядом, каждая под своим именем; они никогда не сшиваются, не складываются, не накладываются слоями и не делятся одна на другую. Годы товара, у которого есть месяцы, берутся из них.',

  'footer.values':
    'Стоимость — в текущих долларах США. Импорт обычно учтён с фрахтом и страхованием (CIF), экспорт — без них (FOB).',
  'footer.age': 'Данные по {totals} года.',
  'footer.age.later': 'С тех пор могли быть опубликованы данные и за более поздние месяцы.',
  'footer.whole': 'Открыть страницу целиком: «{reporter} и {partner}: взаимная торговля»',
  'notFound.home': 'На главную страницу: «{reporter} и {partner}: взаимная торговля»',
} as const satisfies { readonly [key in keyof typeof en]: string }
