/** Russian crude against Brent. */
export const brentMessages = {
  'brent.title.below': 'Russian crude landed in China {gap} a barrel below Brent in {month}',
  'brent.title.above': 'Russian crude landed in China {gap} a barrel above Brent in {month}',
  'brent.title.none': 'Russian crude against Brent',
  'brent.subtitle': 'China’s unit price of Russian crude, Urals and Brent of the same month, {unit}, {from} to {to}',
  'brent.unit.usd': 'US dollars a barrel',
  'brent.unit.cny': 'yuan a barrel',
  'brent.unit.rub': 'roubles a barrel',
  'brent.unit.real': 'US dollars of 2021 a barrel',
  'brent.panel.gap': 'Gap: Russian crude less Brent, {unit}',
  'brent.panel.uralsGap': 'Gap: Russian crude less Urals, {unit}',
  'brent.panel.share': 'Russia’s share of the crude China imports, percent of weight, rolling 12 months',
  'brent.russian': 'Russian crude',
  'brent.urals': 'Urals',
  'brent.brent': 'Brent',
  'brent.gap': 'Gap to Brent',
  'brent.uralsGap': 'Gap to Urals',
  'brent.share': 'Russia’s share',
  'brent.share.long': 'Russia’s share, twelve months',
  'brent.note.gap':
    'Unit price: value over weight, at {barrels} barrels a tonne. Cargoes are priced one or two months before they land, so what lies between it and Brent of the month is a gap, not “the discount”; it includes freight and insurance, which Brent, quoted FOB, does not.',
  'brent.note.urals':
    'Urals is the monthly price by which Russia reckons its tax on extraction, not what a cargo cost.',
  'brent.note.share': 'China’s crude imports from all suppliers are converted from barrels a day, hence estimated.',
  'brent.alt.price': '{name}: {first} in {from}, {last} in {to}.',
  'brent.alt.peak': 'The gap was {gap} in {month}.',
} as const
