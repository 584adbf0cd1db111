import { englishParts } from '#src/i18n/languages.ts'

/** Words that every visit needs soon after the first. */
export const around = {
  'alt.summary': '{title}. {subtitle}. {series}',
  'alt.kind': '{chart}: {count} series.',
  'alt.focus': '{names} in colour, the others grey.',
  'alt.series': '{name}: {first} in {from}, {last} in {to}.',
  'alt.rose': '{name} rose from {first} in {from} to {last} in {to} ({change}).',
  'alt.fell': '{name} fell from {first} in {from} to {last} in {to} ({change}).',
  'alt.in.janFeb': 'January and February {year} together',
  'alt.in.rolling': 'the year to {period}',
  'alt.in.quarter': 'the quarter to {period}',
  'alt.in.ytd': 'January–{month} {period}',
  'alt.point': '{name}: {amount} in {period}.',
  'alt.highest': 'Highest',
  'alt.lowest': 'Lowest',
  'app.retry': 'Try again',
  // Texts where nothing or not everything can be drawn, with the reason.
  'chart.wholePeriod': 'Whole period',
  'picker.preset.energy': 'Energy',
  'picker.preset.article': 'The article',
  'picker.preset.clear': 'Clear',
  'chart.tooltip.noFigure': 'no figure',
  'chart.tooltip.change': 'on a year earlier',
  'chart.empty.body': 'Pick a commodity from the list, or start with a ready-made selection.',
  'chart.nothing.title': 'No figure to draw',
  'chart.nothing.body':
    '{names}: there is no figure for this choice in the chosen period. Choose another period or measure.',
  'chart.showYears': 'Show years',
  'chart.priceOnly': 'Not drawn, because a world price has neither value nor weight: {names}.',
  'chart.showPrices': 'Show average prices',
  'chart.noFigures': 'No figures for this choice in this period: {names}.',
  'chart.partFailed': '{name} could not be loaded. {problem}',
  'chart.loadingSeries': 'Loading {names}…',
  'chart.otherBase': 'Not every commodity has a figure other than zero in {chosen}, so the index is 100 in {base}.',
  'chart.thinBase': '{base} is a very small base for {names}.',
  'chart.useBase': 'Use {period} as the base',
  'app.waiting': 'Waiting for the connection…',
  'chart.loadingRates': 'Loading exchange rates…',
  'chart.ratesFailed': 'The exchange rates could not be loaded. {problem}',
  'chart.noBase':
    'There is no period in which every selected commodity has a figure other than zero, so there is no index: amounts are shown.',
  'note.break':
    'From {from} China Customs’ figures of imports come through another publisher: a slight shift there is possible.',
  'note.break.exports':
    'From {from} China Customs’ figures of exports are unrevised, or read off a chart published by MGIMO, a Moscow university.',
  'note.break.both':
    'From {from} China Customs’ figures come through other publishers: crude for {year} is about {excess} above UN Comtrade’s; China’s exports are unrevised or read off a chart.',
  'note.break.crude':
    'From {from} China Customs’ figures come through another publisher: crude for {year} is about {excess} ({perBarrel} a barrel) above UN Comtrade’s.',
  'note.baci.break':
    'BACI reconciles both countries’ reports up to {both} and has China’s alone from {alone}, with a new edition of the HS: a change between those years may be a change of source, not of trade.',
  // Titles that say what the largest line shows; a record is one of the shown figures, which begin in that year.
  'headline.total.M': 'Russian goods to China',
  'headline.total.X': 'Chinese goods to Russia',
  'headline.rolling': '{title}: {amount} in the year to {period}',
  'headline.year': '{title}: {amount} in {period}',
  'headline.month': '{title}: {amount} in {period}',
  'headline.months': '{title}: {amount} in {first}–{last} {period}',
  'headline.bothWays': '{said}; the other way, {other}',
  'headline.record': '{said}, the highest since at least {year}',
  'headline.change': '{said}, {change} on {year}',
  'headline.times': '{said}, {times} times {year}’s level',
  'headline.yearEarlier': '{said}, {change} on a year earlier',
  'headline.share': '{share} of all goods',
  'headline.rise': 'year-on-year rise',
  'headline.fall': 'year-on-year fall',
  'headline.more': 'up {change}',
  'headline.less': 'down {change}',
  'headline.higher': 'up {change}',
  'headline.lower': 'down {change}',
  'headline.both.up': '{title}, {year} to {period}: value up {change}, weight down {weight}',
  'headline.both.down': '{title}, {year} to {period}: value down {change}, weight up {weight}',
  'headline.over.rolling': '{title} overtook {other} in the year to {period}',
  'headline.over.year': '{title} overtook {other} in {period}',
  'headline.apart.up': '{title}, {year} to {period}: up {change}, {other} down {others}',
  'headline.apart.down': '{title}, {year} to {period}: down {change}, {other} up {others}',
  // The claims and their verdicts.
  'claims.title': 'Claims, checked',
  'claims.how': 'How we checked',
  'claims.show': 'Show in chart',
  'verdict.holds': 'Holds',
  'verdict.holdsOnFirstRelease': 'Holds on first release',
  'verdict.dependsOnSource': 'Depends on the source',
  'verdict.fails': 'Does not hold',
  'verdict.notSettled': 'These figures cannot settle it',
  'claims.asStated': 'claimed {stated}',
  'said.either': '{one} or {other}',
  'claims.findings.failed': 'Some sentences are missing: the numbers for them did not load. {problem}',
  // Errors of API answers that did not come or cannot be read.
  'error.unknown': 'This part could not be loaded: {problem}. Reload the page.',
  'error.network': 'The network gave no answer for {resource}. Check the connection, then try again.',
  'error.timeout': 'No answer came for {resource} in time. Try again in a moment.',
  'error.status':
    'The server answered {status} for {resource}. Try again in a moment; if that does not help, the fault is with the site.',
  'error.status.wait':
    'The server answered {status} for {resource} and asks to wait {seconds} {seconds|second|seconds}. Then try again.',
  'error.status.until': 'The server answered {status} for {resource} and asks to wait until {time}. Try again then.',
  'error.notJson':
    'The answer for {resource} is not JSON: perhaps a sign-in page of the network stands in between. Pass it, then try again.',
  'error.shape':
    'The server’s answer for {resource} is not what this page expects ({field}: {problem}). Reload the page; if that does not help, the fault is with the site.',
  // The first sentence of the page, and trade since the claims.
  'lead.paper': 'The Economist',
  'lead.claims': '{paper} wrote in March 2023 that China’s trade with Russia had jumped in 2022. Do its claims hold?',
  'lead.since':
    'Compared with {year}, in the year to {month} China sold Russia {sold} and paid {paid} (both in dollars) for {oil} Russian crude.',
  'lead.by': '{change}',
  'lead.about': 'about {change}',
  'lead.more': '{change} more',
  'lead.less': '{change} less',
  'lead.same': 'as much',
  // The notes under a figure, and its list of events.
  'note.flows': 'China’s imports are valued with insurance and freight (CIF), its exports without (FOB).',
  'note.flowCif': 'China’s imports from Russia are valued with insurance and freight (CIF).',
  'note.flowFob': 'China’s exports to Russia are valued without insurance and freight (FOB).',
  'note.status': 'Where dashed or hollow: {kinds}.',
  'note.status.lines': '{names} ({facts})',
  'note.status.ends': '{kinds}; data to {period}',
  'note.all': 'all that is shown',
  'note.crudeWeight': 'Crude weights from 2025 are converted from barrels, at 7.3 to the tonne.',
  'note.pipeline.months': 'Pipeline gas for November 2020 is counted in December 2020.',
  'note.pipeline':
    'Pipeline gas for November 2020 is counted in December 2020, so changes on a year earlier around those months mean nothing.',
  'note.coal':
    'Coal was far below the month before in December 2019 and far above it in December 2020, without a published reason: changes on a year earlier in those months mean little.',
  'note.chips':
    'The quoted figures are China Customs’ alone in every year, as the press reported them; BACI’s change rests on a year that holds Russia’s reports too.',
  'note.baci.reports': 'BACI reconciles both countries’ reports up to {both}; from {alone} it has China’s alone.',
  'note.baci': 'BACI’s values are meant to be FOB.',
  'note.baci.imports':
    'BACI means values to be FOB, but from {alone} China’s imports are close to Customs’ CIF figures.',
  'note.baci.weight': 'BACI’s weights are partly imputed.',
  'note.baci.release':
    'BACI’s figures for {year} are from a newer release, which agrees with the older one from {alone} on but not for {both}.',
  'note.baci.estimate': 'Estimates for {year} are provisional: worked out from rounded shares of a heading’s total.',
  'note.baci.estimate.margin':
    'Estimates for {year} are provisional: worked out from rounded shares of a heading’s total, which alone puts them off by up to {margin}.',
  'note.baci.whole':
    'BACI’s {year} is available for some headings only, so rankings, totals and shares end with {last}.',
  'note.yearly':
    'From 2024 yearly figures by heading are China’s own reports to UN Comtrade: provisional, and no continuation of BACI.',
  'note.quoted': 'Quoted figures are China Customs’ figures as reported in the press.',
  'note.gaps': 'A line is interrupted where no figure is published.',
  'note.gaps.ratio': 'A line is interrupted where a figure is missing or the divisor is zero.',
  'note.janFeb': 'January and February are taken together, because Chinese New Year moves between them.',
  'note.thinBase': 'The index of {names} starts from a very small base.',
  'note.ends': '{names}: data to {period}.',
  'note.log': 'Zeros cannot be drawn on a logarithmic scale and are marked at its foot.',
  'note.yearlyOnly': 'Not shown, yearly figures only: {names}.',
  'note.money.cny':
    'Each month’s dollars are converted at the mean rate of that month. Customs’ own yuan totals differ by up to 3% in a month.',
  'note.money.rub': 'Each month’s dollars are converted at the mean rate of that month.',
  'note.money.real':
    'Each month’s dollars are converted to 2021 dollars with US consumer prices, which do not measure the prices of traded goods.',
  'note.money.years': 'Yearly figures without months are converted at the mean rate of the twelve months.',
  'note.rates.cny': 'No yuan rate is available for {months}, so figures that need it are not shown.',
  'note.rates.rub': 'No rouble rate is available for {months}, so figures that need it are not shown.',
  'note.rates.real': 'No US consumer prices are available for {months}, so figures that need them are not shown.',
  'table.note.status': 'With a letter: {kinds}.',
  'source.onPage': '{count|Source|Sources}: {sources}.',
  'notes.about': 'About these figures',
  'events.whole': 'Events: {events}.',
  'note.file': '{names}: from the reader’s own file, not checked here and never mixed with other sources.',
  'note.outlier': 'Changes far beyond all others run to the edge of the chart and have their values written there.',
} as const

englishParts.push(around)
