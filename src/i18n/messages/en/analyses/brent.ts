/** Russian crude against Brent. */
export const brentMessages = {
  'brent.title.below': 'Russian crude reached China at {gap} a barrel less than Brent in the twelve months to {month}',
  'brent.title.above': 'Russian crude reached China at {gap} a barrel more than Brent in the twelve months to {month}',
  'brent.title.none': 'Russian crude against Brent',
  'brent.subtitle': 'China’s average price of Russian crude, Urals and Brent of the same month, {unit}, {from} to {to}',
  'brent.unit.usd': 'US dollars a barrel',
  'brent.unit.cny': 'yuan a barrel',
  'brent.unit.rub': 'roubles a barrel',
  'brent.unit.real': 'US dollars of 2021 a barrel',
  'brent.panel.gap': 'Gap: Russian crude less Brent, {unit}',
  'brent.panel.uralsGap': 'Gap: Russian crude (mostly ESPO, delivered) less Urals (FOB), {unit}',
  'brent.panel.share': 'Russia’s share of the crude China imports, percent by weight, rolling 12 months',
  'brent.russian': 'Russian crude',
  'brent.urals': 'Urals',
  'brent.brent': 'Brent',
  'brent.gap': 'Gap to Brent',
  'brent.uralsGap': 'Gap to Urals',
  'brent.share': 'Russia’s share',
  'brent.share.long': 'Russia’s share, twelve months',
  'brent.caution.timing': 'Cargoes are priced one or two months before landing, so the gap is not “the discount”.',
  'brent.caution.urals':
    'Urals is FOB in the west; China buys mostly ESPO blend, delivered from the east: that gap is one of grade and route as well as price.',
  'brent.note.gap':
    'Average price: value over net weight, at {barrels} barrels a tonne. It includes freight and insurance; Brent, quoted FOB, does not. The gap in the title is of twelve months: their value over their weight, less the mean of Brent over them.',
  'brent.note.urals':
    'Urals is the monthly average that Russia’s government uses for its oil-extraction tax, not what a cargo cost.',
  'brent.note.share': 'China’s crude imports from all suppliers are converted from barrels a day, hence estimated.',
  'brent.alt.price': '{name}: {first} in {from}, {last} in {to}.',
  'brent.alt.peak': 'The gap was {gap} in {month}.',
} as const
