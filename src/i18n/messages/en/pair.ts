import type { Texts } from '#src/i18n/languages.ts'

/**
 * Messages of a build for another pair, in place of those that name China and Russia. Names of countries are inserted
 * unchanged, so no sentence may need an article, a case or a possessive of them.
 */
export const en = {
  'app.title': '{reporter}–{partner} trade flows',
  'flow.M': '{partner} to {reporter}',
  'flow.X': '{reporter} to {partner}',
  'flow.M.short': '{partner} to {reporter}',
  'flow.X.short': '{reporter} to {partner}',
  'book.customs': 'UN Comtrade, monthly',
  'book.yearly': 'UN Comtrade, yearly',
  'title.both': '{partner} to {reporter}: {imports}; {reporter} to {partner}: {exports}',
  'title.imports': '{partner} to {reporter}: {imports}',
  'title.exports': '{reporter} to {partner}: {exports}',
  'title.M.total': 'all goods',
  'title.M.energy': 'energy',
  'title.M.many': '{count} goods',
  'title.M.list': '{names}',
  'title.X.total': 'all goods',
  'title.X.many': '{count} goods',
  'title.X.list': '{names}',
  'balance.title': '{reporter} and {partner}: trade balance',
  'balance.surplus': 'Surplus, {reporter}',
  'balance.deficit': 'Deficit, {reporter}',
  'treemap.title.M.all': '{partner} to {reporter}: all goods, {year}',
  'treemap.title.X.all': '{reporter} to {partner}: all goods, {year}',
  'treemap.title.M.part': '{name}: {partner} to {reporter}, {year}',
  'treemap.title.X.part': '{name}: {reporter} to {partner}, {year}',
  'treemap.nothing.title': 'No figures',
  'treemap.nothing.body': 'There is no figure for this part of the nomenclature in this flow in {year}.',
  'treemap.note.total': 'All goods are the sum of these headings. A heading without a tile had no trade reported.',
  'treemap.note.total.yearly':
    'All goods are the sum of these headings, which can be less than the total reported. A heading without a tile had no trade reported.',
  'waterfall.subtitle.M':
    'Value of imports, {partner} to {reporter}, in {money}, its change split into volume and price',
  'waterfall.subtitle.X':
    'Value of exports, {reporter} to {partner}, in {money}, its change split into volume and price',
  'analysis.flow.M': '{partner} to {reporter}',
  'analysis.flow.X': '{reporter} to {partner}',
  'analysis.movers.about': 'The HS headings that gained and lost most between two years.',
  'movers.title.M': '{partner} to {reporter}, {a} to {b}: {rose} rose most, {fell} fell most',
  'movers.title.X': '{reporter} to {partner}, {a} to {b}: {rose} rose most, {fell} fell most',
  'movers.title.M.plain': '{partner} to {reporter}, {a} to {b}: what rose and fell',
  'movers.title.X.plain': '{reporter} to {partner}, {a} to {b}: what rose and fell',
  'movers.note.yearly':
    'These years are as reported to UN Comtrade by one side ({reporter}): provisional, imports usually CIF, exports usually FOB. A heading not reported in a year is not zero: it has no change.',
  'note.flows': 'Imports usually include insurance and freight (CIF), exports usually do not (FOB).',
  'note.flowCif': 'Imports usually include insurance and freight (CIF).',
  'note.flowFob': 'Exports usually do not include insurance and freight (FOB).',
  'note.crudeWeight': 'Some weights of crude oil are estimated.',
  'note.yearly': 'Yearly figures by heading are as reported to UN Comtrade by one side ({reporter}), and provisional.',
  'note.janFeb': 'January and February are read together.',
  'note.money.cny': 'Each month’s dollars are converted at the mean rate of that month.',
  'chart.empty.body': 'Pick a commodity from the list.',
  'own.reason.countries': 'not of this pair as one side ({reporter}) reports its trade with the other ({partner})',
  'sources.use.brent': 'The price of Brent.',
  'sources.use.urals': 'The price of Urals.',
  'sources.use.prices': 'World prices of crude oil, coal, gas, metals and potash.',
  'sources.caution.valuation': 'Imports are usually valued with insurance and freight (CIF), exports without (FOB).',
  'sources.caution.newYear.head': 'January and February.',
  'sources.caution.newYear': 'Monthly changes on a year earlier are computed for the two together.',
  'sources.rule.share': 'Percent of all goods of the same flow from the same source, by value only.',
  'sources.rule.books':
    'Months and years by heading are two sets of figures. Lines of both may stand side by side, each with its name; they are never spliced, added, stacked or divided by one another. A commodity that has months takes its years from them.',
  'footer.values':
    'Values are in current US dollars. Imports usually include insurance and freight (CIF), exports usually do not (FOB).',
  'footer.age': 'Figures to {totals}.',
  'footer.age.later': 'Later months may have been published since.',
  'footer.whole': 'Open the whole page: {reporter}–{partner} trade flows',
  'notFound.home': 'To the start page: {reporter}–{partner} trade flows',
} as const satisfies Texts
