/** The other closer looks, and what all of them share. */
export const analyses = {
  // Texts that all analyses share: their names, choices and states.
  'analysis.year.a': 'Earlier year',
  'analysis.year.b': 'Later year',
  'analysis.flow.M': 'China’s imports',
  'analysis.flow.X': 'China’s exports',
  'analysis.choices': 'About and choices',
  'analysis.europe': 'Europe or China?',
  'analysis.dependence': 'Who depends on whom',
  'analysis.price-volume': 'Price or volume?',
  'analysis.prices': 'Against world prices',
  'analysis.world': 'Compared with all of China’s trade',
  'analysis.buyers': 'Who else bought',
  'analysis.books': 'Two countries’ figures',
  'analysis.suppliers': 'Who supplies Russia',
  'analysis.rates': 'The rates behind the money',
  'analysis.movers': 'What rose and fell',
  'analysis.europe.about':
    'What the EU sold to Russia and its neighbours, beside China’s sales to Russia; and Russia’s suppliers since 2006.',
  'analysis.dependence.about':
    'How much of what China imports comes from Russia, and how much of what Russia exports goes to China (BACI).',
  'analysis.price-volume.about':
    'How much of a change in value came from volume and how much from price, for any good with a published weight.',
  'analysis.prices.about':
    'What China paid for Russian oil, coal, gas, metals and potash, beside a world price of the same time.',
  'analysis.world.about': 'China’s trade with Russia next to its trade with all countries, and Russia’s share of it.',
  'analysis.buyers.about': 'Who buys Russian oil and gas, as the buyers’ own customs record it, and China’s share.',
  'analysis.books.about':
    'Each trade is recorded twice, by the seller’s customs and the buyer’s, and the two do not agree: mirror statistics.',
  'analysis.suppliers.about':
    'Who sells Russia its machinery, electronics and vehicles, before 2022 and since, heading by heading.',
  'analysis.rates.about':
    'What a dollar cost in roubles and yuan, and a yuan in roubles: the rates by which dollars are converted here.',
  'analysis.movers.about': 'The HS headings that gained and lost most between two years.',
  'analysis.failed': 'The figures of this part could not be loaded. {problem}',
  'analysis.commodity': 'Commodity',
  'analysis.flow': 'Flow',
  'analysis.table': 'Year by year',
  'analysis.years': '{first}–{last}',
  'analysis.sameYear': 'Both years are {year}. Choose two different ones to see what changed between them.',
  'list.stop': '{text}.',
  'list.fact': '{name}: {text}.',
  // The same trade as both sides report it.
  'books.title.M': 'Russian goods to China in {year}: China counted {china}, Russia {russia}',
  'books.title.X': 'Chinese goods to Russia in {year}: China counted {china}, Russia {russia}',
  'books.subtitle': 'All goods, {unit}, years {from} to {to}',
  'books.panel.totals': 'As each side reports it, {unit}',
  'books.panel.gap': 'China’s figure minus Russia’s, {unit}',
  'books.panel.gap.reported': 'China’s figure minus Russia’s, {unit}; none from estimates',
  'books.china': 'China Customs',
  'books.russia.imf-imts': 'Russia (IMF)',
  'books.russia.wits': 'Russia (WITS)',
  'books.russia.rosstat-fts': 'Russia (customs)',
  'books.russia.other': 'Russia ({source})',
  'books.gap': 'China minus {name}',
  'books.why': 'Why they differ',
  'books.why.M':
    'China values imports at its own border, with freight and insurance (CIF); Russia values exports at its own, without (FOB). China’s figure should be a few percent higher.',
  'books.why.X':
    'China values exports at its own border, without freight and insurance (FOB); Russia values imports at its own, with them (CIF). Russia’s figure should be a few percent higher.',
  'books.why.more':
    'Totals do not show what else is behind it: goods sent through third countries, say, or under way at year-end.',
  'books.caution.cif.M':
    'China’s imports are valued with freight (CIF), Russia’s exports without (FOB): some difference is to be expected.',
  'books.caution.cif.X':
    'Russia’s imports are valued with freight (CIF), China’s exports without (FOB): a negative difference is to be expected.',
  'books.caution.estimates':
    'From {from} the line {name} is not Russia’s report but an estimate, at {least} to {most} of China’s figure: no difference is drawn from it.',
  'books.note.rates':
    'China’s months are converted one by one, Russia’s years at the mean of twelve months: that alone moves the difference by up to {points} percentage points ({year}).',
  'books.note.lines': '{names} differ on what Russia counted in the same year.',
  'books.table': 'Both countries’ figures by year',
  'books.table.gap': 'Difference',
  'books.alt.year': '{year}: China {china}; {others}.',
  'books.alt.other': '{name} {value}, a difference of {gap}',
  'books.alt.estimate': '{name} {value}, an estimate',
  // The analysis *Who else bought*: other buyers of Russian oil and gas.
  'buyers.title.OIL':
    'Russian oil and products, year to {period}: China {china}, {name} {other} ({year}: {chinaThen} and {otherThen})',
  'buyers.title.GAS':
    'Year to {period}: China reported {china} of Russian gas without pipelines, others {others} with them',
  'buyers.title.none.OIL': 'Buyers of Russian oil and products',
  'buyers.title.none.GAS': 'Buyers of Russian gas',
  'buyers.subtitle.OIL': 'Imports of Russian oil and products by buyer, net weight, 12-month sums, {from} to {to}',
  'buyers.subtitle.GAS':
    'Imports of Russian gas by buyer (HS 2711; China’s without pipelines from 2022), net weight, 12-month sums, {from} to {to}',
  'buyers.product': 'Bought',
  'buyers.product.OIL': 'Oil and products',
  'buyers.product.GAS': 'Gas and LPG',
  'buyers.panel.weight': 'By buyer, {unit}',
  'buyers.panel.share.OIL': 'China’s share of what these buyers report, percent',
  'buyers.panel.share.GAS': 'China’s share of what these buyers report, percent, from 2022 without its pipeline gas',
  'buyers.OTHER': 'Other countries',
  'buyers.note.customs': 'As recorded by the buyers’ own customs.',
  'buyers.note.unit.OIL':
    'At {barrels} barrels a tonne, China’s {weight} in twelve months are about {rate} barrels a day.',
  'buyers.note.unit.GAS':
    'One million tonnes of natural gas is about 1.4 billion cubic metres; this does not hold for LPG.',
  'buyers.caution.china.OIL': 'All lines are crude oil and oil products (HS 2709, 2710, 2712–2715), not crude alone.',
  'buyers.caution.china.GAS':
    'China publishes no weight of pipeline gas after December 2021: from then on its line and share are far too low. HS 2711 includes LPG.',
  'buyers.caution.floors.OIL':
    'Türkiye publishes no crude, so its line is too low; “Other countries” holds only those that report, so it is a minimum.',
  'buyers.caution.floors.GAS':
    'Türkiye’s line is too low; “Other countries” holds only those that report, so it is a minimum.',
  'buyers.note.share': 'Sales that no buyer reports are not counted: China’s share of all that Russia sells is lower.',
  'buyers.note.gaps':
    'A month that a buyer did not publish is a gap, as is every 12-month sum with it; the share is computed without it.',
  'buyers.caution.missing.OIL': 'Not reported in the year to {period}: {buyers}; China’s share is slightly too large.',
  'buyers.caution.missing.GAS': 'Not reported in the year to {period}: {buyers}.',
  'buyers.missing': '{name} {count} {count|month|months}',
  'buyers.note.thin': 'India bought only {least} in {year}: too small a base for a growth rate.',
  'buyers.caution.estimated': 'Months from {from} on are partly estimated.',
  // Sentences of cards; those of other analyses are the titles of their figures.
  'card.price-volume.more': 'China paid {change} more for Russian {name} in {b} than in {a}, {price} through price',
  'card.price-volume': '{name}, {a} to {b}: {change}, of which {price} was price',
  'card.buyers': 'China bought {china} of Russian oil and products in the year to {period}, {name} {other}',
  'formula.how': 'How it is computed: {formula}',
  'formula.prices': 'gap = value ÷ net weight − world price; in percent, the gap ÷ the world price.',
  'formula.world':
    'index = twelve months ÷ the twelve of the earlier year × 100; Russia’s share = trade with Russia ÷ trade with all countries.',
  'formula.buyers': 'China’s share = China’s net weight ÷ that of all buyers who report, over the same twelve months.',
  'formula.suppliers':
    'share = what a supplier sold Russia ÷ all that Russia imported, by value, of the same heading and year.',
  'formula.dependence':
    'Russia’s share = China’s imports from Russia ÷ its imports from all countries; China’s share = Russia’s exports to China ÷ its exports to all countries, of the same good and year.',
  'formula.books': 'Difference = China’s figure − Russia’s; in percent, the difference ÷ China’s figure.',
  'formula.rates':
    'roubles per yuan = roubles per dollar ÷ yuan per dollar of the same month; a year is the mean of its twelve months.',
  'formula.price-volume':
    'volume effect = ({toWeight} − {fromWeight}) × ({fromPrice} + {toPrice}) ÷ 2; price effect = ({toPrice} − {fromPrice}) × ({fromWeight} + {toWeight}) ÷ 2, of net weights and average prices. The two add up to the change (Bennet’s method, 1920).',
  'formula.movers': 'change = value of the later year − value of the earlier; in percent, the change ÷ the earlier.',
  // Exchange rates.
  'rates.title': 'A dollar cost {dollar} in {now} ({dollarBefore} in {before}), a yuan {yuan} ({yuanBefore})',
  'rates.title.none': 'What a dollar and a yuan cost in roubles',
  'rates.subtitle': 'Exchange rates, mean of each month, {from} to {to}',
  'rates.usd': 'US dollar',
  'rates.cny': 'Yuan',
  'rates.rub.usd': 'Roubles per US dollar',
  'rates.rub.cny': 'Roubles per yuan',
  'rates.cny.usd': 'Yuan per US dollar',
  'rates.caution.ends': 'Rouble rates end in {period}.',
  'rates.note.official':
    'Roubles are the Bank of Russia’s official rate, yuan the noon rate of the US Federal Reserve.',
  // The headings that rose and fell most.
  'trade.M': 'China’s imports from Russia',
  'trade.X': 'China’s exports to Russia',
  'movers.title': '{trade}, {a} to {b}: {rose} rose most, {fell} fell most',
  'movers.title.plain': '{trade}, {a} to {b}: what rose and fell',
  'movers.subtitle.value': 'HS headings by change in value, {unit}; on the right, value in {a} and {b}',
  'movers.subtitle.percent':
    'HS headings worth {least} or more in the better year, by percentage change in {unit}; multiples from tenfold on',
  'movers.rose': 'Rose most',
  'movers.fell': 'Fell most',
  'movers.note.only': 'Recorded in {year} only: {name} ({amount}) and {count} {count|other|others} under {least}.',
  'movers.note.one': 'Recorded in {year} only: {name} ({amount}).',
  'movers.note.left': 'A heading with no record in one of the years is left out, not counted as zero.',
  'movers.note.floor':
    'Left out: headings below {least} in both years. On the logarithmic scale a halving and a doubling are equally long.',
  'movers.pick': 'Choose a heading to add it to the chart.',
  'movers.pick.named': 'In the chart: {name} ({code}), {change}, {amounts}',
  'movers.picked': '{name} is in the chart.',
  'movers.unpicked': '{name} is no longer in the chart.',
  'movers.showChart': 'Show the chart',
  // Price or volume: a change in value, split.
  'waterfall.title': '{name}, {a} to {b}: {change}, of which volume {weight}, price {price}',
  'waterfall.title.none': '{name}, {a} to {b}',
  'waterfall.subtitle': '{trade}: value in {money}, its change split into volume and price',
  'waterfall.weight': 'Volume effect',
  'waterfall.price': 'Price effect',
  'waterfall.detail.whole': '{weight} at {price}',
  'waterfall.key.hollow': 'Hollow: {kinds}.',
  'waterfall.caution.unreliable':
    'Weights of low reliability are behind this split: how much is volume and how much price is uncertain, even in sign.',
  'waterfall.none.title': 'This change cannot be split',
  'waterfall.none.weight':
    '{name}: no net weight above zero is published for {missing}. Without it there is no average price.',
  'waterfall.none.value': '{name}: no complete value is published for {missing}.',
  'waterfall.none.present': 'Value and net weight are both published for {years}.',
  'waterfall.none.never': 'No year has both value and net weight.',
  // China's trade with Russia beside its trade with everyone.
  'world.title.M': 'China’s imports from Russia {russia}; those from all countries {everyone}, {a}–{b}',
  'world.title.X': 'China’s exports to Russia {russia}; those to all countries {everyone}, {a}–{b}',
  'world.title.one.M': 'China’s imports from Russia and from all countries',
  'world.title.one.X': 'China’s exports to Russia and to all countries',
  'world.rose': 'rose {change}',
  'world.fell': 'fell {change}',
  'world.same': 'hardly changed',
  'world.stated': '{change} (Customs)',
  'world.subtitle.M': 'China’s imports of all goods in {money}, 12-month sums, {from} to {to}',
  'world.subtitle.X': 'China’s exports of all goods in {money}, 12-month sums, {from} to {to}',
  'world.panel.index': '12-month sums, {a} = 100',
  'world.panel.share.M': 'Russia’s share of China’s imports, percent, 12-month sums',
  'world.panel.share.X': 'Russia’s share of China’s exports, percent, 12-month sums',
  'world.russia.M': 'Imports from Russia',
  'world.russia.X': 'Exports to Russia',
  'world.everyone.M': 'Imports from all countries',
  'world.everyone.X': 'Exports to all countries',
  'world.amount': '{index} ({usd})',
  'world.caution.unrevised':
    '{trade} from {year} on are not yet revised: for that year the change in yuan is {stated} by Customs, {computed} by these figures.',
  'world.note.base': 'Index: calendar year {a} = 100.',
  'world.note.everyone': 'All countries include Russia; their figures are rounded to $0.1 bn.',
  'world.note.share.M':
    'Both parts of the share are China Customs’ figures; those for Russia are revised up to 2024, and from 2025 summed by MGIMO, a Moscow university.',
  'world.note.share.X':
    'Both parts of the share are China Customs’ figures; those for Russia are revised up to 2024, and from 2025 taken from the press or from a chart of MGIMO, a Moscow university.',
  'world.note.revised':
    'China Customs has revised its past exports to all countries: growth quoted at the time is not comparable with the growth shown here.',
  'world.note.ends': 'The figures for trade with Russia end in {period}.',
  'world.table.russiaIndex': 'Index, Russia',
  'world.table.everyoneIndex': 'Index, all countries',
  'world.table.russiaChange': 'Change, Russia',
  'world.table.everyoneChange': 'Change, all countries',
  'world.neighbour.M':
    'These are shares of what China imports from Russia. For Russia’s share of all that China imports:',
  'world.neighbour.X':
    'These are shares of what China exports to Russia. For Russia’s share of all that China exports:',
} as const
