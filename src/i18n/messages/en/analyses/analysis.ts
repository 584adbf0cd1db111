/** Texts that all analyses share: their names, choices and states. */
export const analysisMessages = {
  'analysis.year.a': 'Earlier year',
  'analysis.year.b': 'Later year',
  'analysis.flow.M': 'China’s imports',
  'analysis.flow.X': 'China’s exports',

  'analysis.choices': 'About and choices',
  'analysis.europe': 'In Europe’s place',
  'analysis.dependence': 'Who depends on whom',
  'analysis.price-volume': 'Price or volume?',
  'analysis.prices': 'Against world prices',
  'analysis.world': 'Compared with all of China’s trade',
  'analysis.buyers': 'Who else bought',
  'analysis.books': 'Two countries’ figures',
  'analysis.suppliers': 'Who supplies Russia',
  'analysis.movers': 'What rose and fell',
  'analysis.europe.about':
    'What the EU sold to Russia and to Russia’s neighbours, next to what China sold to Russia; and Russia’s suppliers since 2006, by its own customs.',
  'analysis.dependence.about':
    'How much of what China imports comes from Russia, and how much of what Russia exports goes to China: goods that Russia sells, in BACI.',
  'analysis.price-volume.about':
    'How much of a change in value came from quantity, and how much from price: any commodity with a published weight, any two years.',
  'analysis.prices.about':
    'What China paid for Russian oil, coal, gas, metals and potash, next to a world price of the same time. It is never quite the same good in the same place: the difference is a gap, not “the discount”.',
  'analysis.world.about': 'China’s trade with Russia next to its trade with all countries, and Russia’s share of it.',
  'analysis.buyers.about': 'Who buys Russian oil and gas, as the buyers’ own customs record it, and China’s share.',
  'analysis.books.about':
    'Trade is recorded twice, by the seller’s customs and by the buyer’s, and the two do not agree. Statisticians call the comparison mirror statistics.',
  'analysis.suppliers.about':
    'Who sells Russia its machinery, electronics and vehicles: suppliers’ shares and amounts before the sanctions and since, heading by heading.',
  'analysis.movers.about':
    'The HS headings that gained and lost most between two years, in BACI. Years to 2021 also hold Russia’s reports and later ones do not: compare across that line with care.',
  'analysis.loading': 'Loading the figures of this part…',
  'analysis.money.usd': 'US dollars',
  'analysis.money.cny': 'yuan',
  'analysis.money.rub': 'roubles',
  'analysis.money.real': 'US dollars of 2021',
  'analysis.failed': 'The figures of this part could not be loaded. {problem}',
  'analysis.commodity': 'Commodity',
  'analysis.flow': 'Flow',
  'analysis.alt': '{title}. {subtitle}. {facts}',
  'analysis.table': 'Year by year',
  'analysis.table.year': 'Year',
  'analysis.sameYear': 'Both years are {year}. Choose two different ones to see what changed between them.',
  'analysis.years': '{first}–{last}',
} as const
