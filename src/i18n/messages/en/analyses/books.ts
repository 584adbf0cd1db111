/** The same trade in the books of both sides. */
export const bookMessages = {
  'books.title.M': 'What China says it bought from Russia, and what Russia says it sold',
  'books.title.X': 'What China says it sold to Russia, and what Russia says it bought',
  'books.subtitle': 'All goods, {unit}, years {from} to {to}',
  'books.panel.totals': 'As each side reports it, {unit}',
  'books.panel.gap': 'China’s figure less Russia’s, {unit}, and in percent of China’s',
  'books.china': 'China Customs',
  'books.russia.imf-imts': 'Russia per IMF',
  'books.russia.wits': 'Russia per WITS',
  'books.russia.other': 'Russia per {source}',
  'books.gap': 'China less {name}',
  'books.gap.amount': '{amount} ({percent})',
  'books.why': 'Why they differ',
  'books.why.M':
    'China values what it imports at its own border, with freight and insurance (CIF); Russia values what it exports at its own, without them (FOB). China’s figure should therefore be a few percent higher.',
  'books.why.X':
    'China values what it exports at its own border, without freight and insurance (FOB); Russia values what it imports at its own, with them (CIF). Russia’s figure should therefore be a few percent higher.',
  'books.why.more':
    'What the gap holds beyond that, such as goods by way of third countries or still under way at the turn of a year, the totals do not tell.',
  'books.note.cif.M':
    'China’s imports include freight and insurance (CIF), Russia’s exports do not (FOB): some gap is to be expected.',
  'books.note.cif.X':
    'Russia’s imports include freight and insurance (CIF), China’s exports do not (FOB): a negative gap is to be expected.',
  'books.note.imf': 'From {from} the IMF’s values are its own estimates, not what Russia reported.',
  'books.note.rates':
    'China’s months are converted one by one, Russia’s years at the mean of twelve months: that alone moves the gap by up to {points} percentage points ({year}).',
  'books.note.lines': 'WITS and the IMF differ for the same Russian report: two lines, never one.',
  'books.table': 'Both countries’ figures by year',
  'books.table.year': 'Year',
  'books.table.gap': 'Gap',
  'books.table.percent': 'Gap, %',
  'books.alt.change': 'China less {name}: {first} in {from}, {last} in {to}.',
  'books.alt.year': '{year}: China {china}; {others}.',
  'books.alt.other': '{name} {value}, a gap of {gap}',
} as const
