/** Texts where nothing or not everything can be drawn, with the reason. */
export const stateMessages = {
  'chart.empty.title': 'Nothing is selected',
  'chart.empty.body': 'Pick a commodity from the list, or start with a ready-made selection.',
  'chart.nothing.title': 'No figure to draw',
  'chart.nothing.body': '{names}: there is no figure for this choice in the chosen period.',
  'chart.yearlyOnly': 'Not drawn, because only yearly figures are published: {names}.',
  'chart.showYears': 'Show years',
  'chart.priceOnly': 'Not drawn, because a world price has neither value nor weight: {names}.',
  'chart.showPrices': 'Show average prices',
  'chart.noFigures': 'No figures for this choice in this period: {names}.',
  'chart.partFailed': '{name} could not be loaded. {problem}',
  'chart.loadingSeries': 'Loading {names}…',
  'chart.received': '{size}\u00a0kB so far.',
  'chart.otherBase': 'Not every commodity has a figure other than zero in {chosen}, so the index is 100 in {base}.',
  'chart.thinBase': '{base} is a very small base for {names}.',
  'chart.useBase': 'Use {period} as the base',
  'app.waiting': 'Waiting for the connection…',
  'chart.loadingRates': 'Loading exchange rates…',
  'chart.ratesFailed': 'The exchange rates could not be loaded. {problem}',
  'chart.noBase':
    'There is no period in which every selected commodity has a figure other than zero, so there is no index: amounts are shown.',
  'control.wholePeriod': 'Whole period',
} as const
