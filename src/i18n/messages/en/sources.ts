/** The sources, their cautions and rules. */
export const sources = {
  // The section on sources: coverage, cautions, rules, corrections.
  'sources.title': 'Sources',
  'sources.intro':
    'Every number here is published by one of these bodies, compiled or estimated from what they publish, or computed from it by the rules below.',
  'sources.list': 'Who publishes what',
  'sources.for.months': 'Trade between the two countries, month by month.',
  'sources.for.years': 'Trade by HS heading, year by year.',
  'sources.for.quoted': 'Years as the press quoted them.',
  'sources.vintage': 'Edition',
  'sources.licence': 'Licence',
  'sources.via': 'Obtained from',
  'sources.use': 'Used for',
  'sources.use.headings':
    'And every other HS heading that the search finds: {imports} from Russia to China and {exports} from China to Russia.',
  'sources.use.partial':
    'The year {year} of these and other headings: {imports} from Russia to China and {exports} from China to Russia.',
  'sources.use.eia-brent': 'The price of Brent, with which Russian crude is compared.',
  'sources.use.gacc-spglobal': 'China’s crude oil imports from all suppliers.',
  'sources.use.gacc-world': 'China’s trade with all countries, to show Russia’s share.',
  'sources.use.mgimo-buyers': 'Who bought Russian oil and gas, as recorded by the buyers’ own customs.',
  'sources.use.gacc-press-years': 'Trade of a year as Customs first told it: claims are held against it.',
  'sources.use.gacc-country-cny': 'Trade with Russia in yuan, as Customs itself gives it: to check our conversions.',
  'sources.use.fed-exchus': 'Yuan per dollar, month by month.',
  'sources.use.cbr': 'Roubles per dollar, month by month.',
  'sources.use.bls-cpi': 'Consumer prices in the United States, to convert to 2021 dollars.',
  'sources.use.minecon-urals': 'The price of Urals, Russia’s main export crude.',
  'sources.use.baci-2026':
    'From whom Russia buys machinery, electronics and vehicles, and how China and Russia depend on each other.',
  'sources.use.wb-pinksheet': 'World prices of crude oil, coal, gas, metals and potash, next to what China paid.',
  'sources.use.eurostat-ds045409-marylev': 'What the European Union sold to Russia and its neighbours.',
  'sources.use.eurostat-ds045409-ruimpeks': 'What the European Union sold to Belarus.',
  'sources.use.fed-exuseu': 'Dollars per euro, month by month.',
  'sources.use.rosstat-fts': 'Russia’s trade by country, as its own customs published it.',
  'sources.use.mirror': 'Trade as Russia reported it, next to China’s figures.',
  'sources.use.hs': 'The names of HS headings and chapters.',
  'sources.use.none': 'Not charted.',
  'sources.coverage': 'Coverage by year',
  'sources.coverage.about':
    'How much of each year is published: value above, net weight below. The filling is the least reliable status among those figures.',
  'sources.coverage.ends': 'to {period}',
  'sources.coverage.endsApart': 'to {period}, weight to {weightPeriod}',
  'sources.coverage.endsNoWeight': 'to {period}, no weight',
  'sources.coverage.cell': '{measure}: {count} of {all} months, {status}',
  'sources.coverage.cellYear': '{measure}: yearly figure, {status}',
  'sources.coverage.none': '{measure}: none',
  'sources.legend': 'Key',
  'sources.legend.full': 'the whole year, as published',
  'sources.legend.part': 'part of the year, here {count} months',
  'sources.legend.P': 'provisional, not yet revised',
  'sources.legend.none': 'nothing published',
  'sources.cautions': 'Cautions',
  'sources.cautions.about': 'These concern all figures; what concerns one publisher alone is in its row above.',
  'sources.caution.break':
    'A break in the source, {before} to {from}.|From {from} crude oil, LNG, pipeline gas, coal and all goods from Russia come from another publisher of the same Customs figures, not yet revised, and exports are first releases or read off a chart: lines may shift slightly there. Crude oil’s value in {year} is {excess} above UN Comtrade’s. A figure that crosses the break says so.',
  'sources.caution.crudeWeight':
    'Crude weight is converted.|From {from} the weight of crude oil is converted from barrels, at {barrels} a tonne, and marked as estimated.',
  'sources.caution.weightless': 'Where weight is missing.|The months have no weight for {parts}.',
  'sources.caution.weightless.never': '{name} (in any month)',
  'sources.caution.weightless.after': '{name} (after {month})',
  'sources.caution.pipeline':
    'Pipeline gas, {zero} and {double}.|{zero} has 0 and {double} two months’ gas. Both are of low reliability, and a change on a year earlier there means nothing.',
  'sources.caution.zeros':
    'Zeros that are real.|Pipeline gas began in {pipelineStart}: zeros before it are real, as are LNG’s in some months up to {lngZero}. A logarithmic scale, an index and an average price cannot use them.',
  'sources.caution.lng':
    'LNG, {first} to {last}.|The reports of its value and of its weight disagree, so the values are marked as of low reliability.',
  'sources.caution.exports':
    'Chinese exports, {first} to {last}.|These are figures quoted in the press, which are provisional, and {count} months read off a published chart, which are estimated and up to {margin} off in a month.',
  'sources.caution.imports':
    'All goods from Russia, {first} to {last}.|MGIMO, a Moscow university, summed these months from 8-digit rows: they are up to {margin} off Customs’ own month, and are marked as estimated; {from} to {last} may also hold a small estimate.',
  'sources.caution.yuan':
    'Customs’ own yuan.|China Customs converts at rates that it fixes ahead, and some dollars here are estimates: its own yuan totals differ from our conversions by up to {farthest} in a month.',
  'sources.caution.coal': 'What coal is.|Coal is HS heading {code}, without lignite.',
  'sources.caution.coalDecembers':
    'Coal, {low} and {high}.|{low} is {lowWeight}, about a fifth of the month before; {high} is {highWeight}, more than twice the month before. Both are as published, without a reason. The change on a year earlier, {change}, compares the two.',
  'sources.caution.valuation': 'With freight and without.|{text}',
  'sources.caution.valuation.baci':
    'BACI is meant to be FOB both ways; its imports of {first} and {last} equal Customs’ CIF totals within {margin}.',
  'sources.caution.blend': 'BACI’s sources change.|{text}',
  'sources.caution.imputed':
    'BACI’s weights are partly imputed.|They are of low reliability, and average prices computed from them carry the mark. Coal in {year}: {baci} in BACI, {customs} in the months of China Customs.',
  'sources.caution.total':
    'BACI’s total differs from Customs’.|All goods are the sum of BACI’s headings, not the total of China Customs. Chinese exports in {year}: {baci} against {customs}.',
  'sources.caution.gap':
    'Headings without a row.|Where BACI has no row for a heading, no trade was recorded: it is a gap, not a zero.',
  'sources.caution.partial':
    'BACI’s {year} is from a newer release.|Only {imports} headings from Russia to China and {exports} from China to Russia have it, so what needs every heading ends with {last}. Both releases agree from {alone} on, not in {both}. Estimates come from rounded shares; ± is that rounding alone.',
  'sources.caution.partial.chips': 'Chips sold to Russia in {year}: {here} here, {later} in the newer release.',
  'sources.caution.mirror':
    'One Russian report, two figures.|WITS and the IMF differ on the same report: Russia’s exports to China in {year} are {wits} at WITS and {imf} at the IMF. They are two lines, never one.',
  'sources.caution.imf':
    'The IMF’s estimates.|From {from} its values are estimates that follow China’s figures at a near-constant ratio: the gap since then is no evidence.',
  'sources.caution.brent':
    'The gap to Brent is not “the discount”.|It is the average price of Russian crude minus that month’s Brent, in dollars a barrel: {gap} in {month}. Cargoes are priced one or two months before they land.',
  'sources.caution.newYear': 'Chinese New Year.|{text}',
  'sources.rules': 'How numbers are computed',
  'sources.order': 'Four steps, always in this order.',
  'sources.order.money':
    'US dollars as published, or each month converted at its mean rate; into 2021 dollars with US consumer prices, which do not measure the prices of traded goods. A yearly figure without months is converted at the mean of the year’s twelve rates. Where there is no rate, there is no figure.',
  'sources.order.frequency': 'Months are added up to quarters, 12-month sums, years or years to date.',
  'sources.order.measure': 'Value, net weight, or average price: the one divided by the other.',
  'sources.order.show': 'The amount as it is, an index, a change on a year earlier, or a share of all goods.',
  'sources.rule.sums':
    'The sum of all months of the period; where one is missing, so is the sum. A sum is dated by its last month, and a year is shown when its December is within the chosen period.',
  'sources.rule.ytd':
    'For each year the sum from January to the same month, the last that every series has in the newest year shown; the figure names it. In Seasons there is such a sum for every month.',
  'sources.rule.price':
    'Value divided by net weight of the same period, in US dollars a tonne; it is not a mean of quoted prices. Where the weight is missing or zero there is none.',
  'sources.rule.index':
    'The base, 100, is the first shown period for which every series has a figure other than zero, or one that a reader chooses; the subtitle names it. Without such a period there is no index. A base under {share} of a series’ median brings a note.',
  'sources.rule.yoy':
    'Percent on the same period a year before. Where that base is missing or zero there is no change. By month, January and February are taken together.',
  'sources.rule.share':
    'Percent of all goods in the same direction from the same source, by value only. For BACI all goods are the sum of its headings.',
  'sources.rule.ofChina':
    'Russia’s share of China’s trade|China Customs’ 12-month sums for Russia, divided by those for all countries, Russia included. A month missing from either is missing from every sum that includes it.',
  'sources.rule.buyers':
    'China’s share among the buyers|The net weight that China bought from Russia in twelve months, divided by all that the buyers’ customs reported for them. Months without a report are left out.',
  'sources.rule.band':
    'Band of Seasons|From the lowest to the highest of the earlier years that the figure names, month by month, where at least two have a figure.',
  'sources.rule.range': 'From and to|They limit what is shown. Earlier figures still count in sums and changes.',
  'sources.rule.books':
    'Sources are never mixed|There are four sets of figures: China Customs (months; each point names its publisher), BACI (every heading, yearly, reconciled), Russia (totals as it reported them) and figures as quoted (yearly, in the press). Their lines may stand side by side; they are never spliced, added, stacked or divided by one another. A commodity that has months takes its years from them, the others take BACI’s.',
  'sources.rule.books.yearly':
    'A fifth set, China Customs by heading, yearly, has every heading from 2024 on, as China alone reports it.',
  'sources.rule.composite':
    'Gas|LNG and pipeline gas of the same month, added. A month missing from one is missing from the sum.',
  'sources.rule.missing':
    'Missing figures|Missing is not zero. Nothing is invented, interpolated, smoothed or joined across a gap.',
  'sources.rule.status.term': 'Status',
  'sources.rule.status':
    'Each figure is A ({a}), P ({p}: not yet revised), E ({e}: read off a chart, converted, summed by MGIMO, a Moscow university, or estimated by a publisher) or U ({u}), separately for value and weight. A computed point takes the weakest status of all that went into it, in that order, including the denominator of a share and the base of a change. Anything but A is drawn dashed or hollow.',
  'sources.rule.origin':
    'Source of a point|A computed point names the sources of all figures that went into it, in the order of first use.',
  'sources.rule.split':
    'Price or volume|A change in value is split after Bennet ({year}): the effect of volume is the change in weight times the mean of the two average prices, that of price the change in average price times the mean of the two weights. Together they are the whole change.',
  'sources.rule.brent':
    'Gap to a world price|Value over net weight, minus the world price of the same month, or of one to three months earlier if a reader so chooses: cargoes are priced before they land. Over twelve months the world price is the mean of theirs. A tonne of crude is {barrels} barrels. Urals is Russia’s western crude; China buys mostly ESPO blend, delivered.',
  'sources.rule.stated':
    'Stated growth|Growth that a publisher stated itself is shown as stated. It is never computed from figures of two different releases.',
  'sources.rule.verdict':
    'Verdicts|“{holds}”: our figure, at the claim’s own precision, equals it or passes the threshold it states. “{first}”: only the figure stated on first release does. “{depends}”: the sources disagree; one whose years rest on different reports counts only as the main one. “{fails}”: none of these. “{unsettled}”: a claim without a number that rests on years of different sources.',
  'sources.corrections': 'Corrections',
  'sources.corrections.about':
    'What was wrong or left unsaid in the figures of this page and has been put right, newest first.',
  'sources.corrections.none': 'None so far.',
  'sources.correction': 'Table: {table}. Why: {why}.',
} as const
