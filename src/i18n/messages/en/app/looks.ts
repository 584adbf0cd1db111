/** Closer looks in the search: their heading, and the words besides their names that find them. */
export const lookMessages = {
  'looks.title': 'Closer looks',
  'looks.europe':
    'Europe, European Union, EU, Germany, Kazakhstan, Kyrgyzstan, Belarus, neighbours, sanctions, evasion, supplier',
  'looks.dependence': 'dependence, dependent, depends, reliance, asymmetry, market share, leverage, concentration',
  'looks.price-volume': 'price, prices, average price, unit price, volume, quantity, weight, inflation',
  'looks.prices':
    'Brent, Urals, Dubai, oil price, crude oil price, price of oil, world price, benchmark, discount, price cap, barrel, coal price, gas price, TTF, LME, metal prices',
  'looks.world': 'world, share, dependence, all countries, total trade, worldwide',
  'looks.buyers': 'buyers, India, Indian, Turkey, Türkiye, Turkish, Hungary, Slovakia, Japan, customers, importers',
  'looks.books': 'mirror statistics, discrepancy, discrepancies, difference, Russian customs, Russia’s figures',
  'looks.suppliers':
    'suppliers, replaced, sanctions, substitution, market share, cars, lorries, trucks, machinery, Germany, Japan, Hong Kong',
  'looks.movers': 'winners, losers, growth, rise, fall, increase, decrease, decline, ranking',
} as const
