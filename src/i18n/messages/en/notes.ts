/** The notes under a figure, and its list of events. */
export const noteMessages = {
  'note.flows': 'China’s imports include insurance and freight (CIF), its exports do not (FOB).',
  'note.flowCif': 'China’s imports from Russia include insurance and freight (CIF).',
  'note.flowFob': 'China’s exports to Russia do not include insurance and freight (FOB).',
  'note.status': 'Dashed or hollow: {kinds}.',
  'note.status.lines': '{names} ({facts})',
  'note.status.ends': 'to {period}, {kinds}',
  'note.all': 'all that is shown',
  'note.crudeWeight': 'Crude weights from 2025 are converted from barrels, at 7.3 to the tonne.',
  'note.pipeline':
    'Pipeline gas of November 2020 is counted in December 2020, so changes on a year earlier around those months mean nothing.',
  'note.chips':
    'The quoted figures are China Customs’ alone in every year, as the press reported them; BACI’s change rests on a year that holds Russia’s reports too.',
  'note.baci.reports': 'BACI reconciles both countries’ reports up to {both}; from {alone} it has China’s alone.',
  'note.baci': 'BACI’s values are meant to be FOB; its weights are partly imputed.',
  'note.baci.release':
    'BACI’s {year} is from a newer release. It agrees with this line from {alone} on, not for {both}.',
  'note.baci.estimate': 'Estimates of {year} are provisional: worked out from rounded shares of a heading’s total.',
  'note.baci.estimate.margin':
    'Estimates of {year} are provisional: worked out from rounded shares of a heading’s total, which alone puts them off by up to {margin}.',
  'note.baci.whole':
    'Of {year} only some of BACI’s headings are at hand, so all goods, and shares of them, end with {last}.',
  'note.yearly':
    'From 2024 yearly figures by heading are China’s own reports to UN Comtrade: provisional, and no continuation of BACI.',
  'note.quoted': 'Quoted figures are China Customs’ figures as reported in the press.',
  'note.gaps': 'Gaps in a line are periods without a published figure.',
  'note.gaps.ratio': 'Gaps in a line are periods where a figure is missing, or where the one to divide by is zero.',
  'note.janFeb': 'January and February are read together, because Chinese New Year moves between them.',
  'note.thinBase': 'The index of {names} starts from a very small base.',
  'note.ends': '{names}: to {period}.',
  'note.log': 'Zeros cannot be drawn on a logarithmic scale and are marked at its foot.',
  'note.yearlyOnly': 'Not shown, yearly figures only: {names}.',
  'note.money.cny':
    'Each month’s dollars are converted at the mean rate of that month. Customs’ own yuan figures differ by about 1% in a month where its dollars are at hand, and by up to 3% where the dollars are estimated.',
  'note.money.rub': 'Each month’s dollars are converted at the mean rate of that month.',
  'note.money.real':
    'Each month’s dollars are converted to 2021 dollars with US consumer prices, which are not a deflator of trade.',
  'note.money.years': 'Yearly figures without months are converted at the mean of the twelve months.',
  'note.rates.cny': 'There is no yuan rate for {months}, so figures that need it are not shown.',
  'note.rates.rub': 'There is no rouble rate for {months}, so figures that need it are not shown.',
  'note.rates.real':
    'The United States has published no consumer prices for {months}, so figures that need them are not shown.',

  'table.note.status': 'With a letter: {kinds}.',

  'source.onPage': '{count|Source|Sources}: {sources}.',

  'notes.about': 'About these figures',

  'events.title': 'Events',
  'events.own': 'Your notes',

  'note.file': '{names}: from the reader’s own file, not checked here and never mixed with other sources.',
  'note.outlier': 'Changes far beyond all others run to the edge of the chart and have their values written there.',
} as const
