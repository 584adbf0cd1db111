/** What all analyses share: their names, their choices and their states. */
export const analysisMessages = {
  'analysis.year.a': 'Earlier year',
  'analysis.year.b': 'Later year',
  'analysis.flow.M': 'China’s imports',
  'analysis.flow.X': 'China’s exports',

  'analysis.nav': 'A closer look',
  'analysis.price-volume': 'Price or volume?',
  'analysis.brent': 'Against Brent',
  'analysis.world': 'Beside the world',
  'analysis.buyers': 'Who else bought',
  'analysis.books': 'Two countries’ figures',
  'analysis.movers': 'What rose and fell',
  'analysis.price-volume.about':
    'How much of a change in value came from more goods, and how much from dearer ones: for any commodity with a published weight, between any two years.',
  'analysis.brent.about':
    'What China paid for Russian crude, beside the world’s reference price of the same month. Cargoes are priced one or two months before they land: what lies between is a gap, not “the discount”.',
  'analysis.world.about': 'China’s trade with Russia beside its trade with everyone, and Russia’s part in it.',
  'analysis.buyers.about': 'Who buys Russian oil and gas, as the buyers’ own customs count it, and China’s part in it.',
  'analysis.books.about':
    'All trade is written down twice, by the country that sells and by the one that buys, and the two do not agree.',
  'analysis.movers.about':
    'The HS headings that gained and lost most between two years, in the reconciled figures of BACI.',
  'analysis.link': 'Link to this view',
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
