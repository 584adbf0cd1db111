/** The notes under a figure, and its list of events. */
export const noteMessages = {
  'note.flowCif': 'China’s imports from Russia include insurance and freight (CIF).',
  'note.flowFob': 'China’s exports to Russia do not include insurance and freight (FOB).',
  'note.status': 'Dashed or hollow, not final: {kinds}.',
  'note.status.lines': '{names} ({facts})',
  'note.status.ends': 'to {period}, {kinds}',
  'note.all': 'all that is shown',
  'note.break': 'From {from} Customs’ figures come from another publisher: a slight shift there is possible.',
  'note.break.crude':
    'From {from} Customs’ figures come from another publisher: crude oil of {year} is about {excess} too high for it, {perBarrel} a barrel.',
  'note.crudeWeight': 'Crude weight from 2025 is converted from barrels at 7.3 a tonne.',
  'note.pipeline':
    'Pipeline gas: November 2020 is booked in December 2020, so changes on a year earlier there mean nothing.',
  'note.chips': 'BACI blends what China and Russia reported (Russia to 2021); the quoted figures are China’s alone.',
  'note.baci': 'BACI reconciles both sides’ reports (Russia’s to 2021), to 2023, FOB; its weights are partly imputed.',
  'note.yearly':
    'Years of headings from 2024 on are as China alone reports them to UN Comtrade, provisional; they do not continue BACI.',
  'note.quoted': 'Quoted figures are China Customs’ as the press reported them.',
  'note.gaps': 'Gaps in a line are periods without a published figure.',
  'note.gaps.ratio': 'Gaps in a line are periods where a figure is missing, or where the one to divide by is zero.',
  'note.janFeb': 'January and February are read together, because Chinese New Year moves between them.',
  'note.thinBase': 'The index of {names} starts from a very small base.',
  'note.ends': '{names}: to {period}.',
  'note.log': 'Zeros cannot be drawn on a logarithmic scale and are marked at its foot.',
  'note.yearlyOnly': 'Not shown, yearly figures only: {names}.',
  'note.money.cny':
    'Each month’s dollars are converted at the mean rate of that month. Customs converts at rates it fixes ahead, so its own yuan differ by up to 3% in a month.',
  'note.money.rub': 'Each month’s dollars are converted at the mean rate of that month.',
  'note.money.real':
    'Each month’s dollars are converted by US consumer prices to those of 2021. Consumer prices are not a deflator of trade.',
  'note.money.years': 'Yearly figures without months are converted at the mean of the twelve months.',
  'note.rates.cny': 'There is no yuan rate for {months}: what holds these months is missing.',
  'note.rates.rub': 'There is no rouble rate for {months}: what holds these months is missing.',
  'note.rates.real':
    'The United States has published no consumer prices for {months}: what holds these months is missing.',

  'table.note.status': 'Figures with a letter are not final: {kinds}.',

  'source.onPage': '{count|Source|Sources}: {sources}.',

  'events.title': 'Events',
  'events.own': 'Your notes',

  'note.file': '{names}: as in the reader’s own file; not checked here, and a book of its own.',
} as const
