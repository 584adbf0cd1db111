/** The same trade as both sides report it. */
export const bookMessages = {
  'books.title.M': 'What China says it bought from Russia, and what Russia says it sold',
  'books.title.X': 'What China says it sold to Russia, and what Russia says it bought',
  'books.subtitle': 'All goods, {unit}, years {from} to {to}',
  'books.panel.totals': 'As each side reports it, {unit}',
  'books.panel.gap': 'China’s figure less Russia’s, {unit}, and in percent of China’s',
  'books.panel.gap.reported': 'China’s figure less Russia’s, {unit}, and in percent of China’s; none from estimates',
  'books.china': 'China Customs',
  'books.russia.imf-imts': 'Russia (IMF)',
  'books.russia.wits': 'Russia (WITS)',
  'books.russia.rosstat-fts': 'Russia (customs)',
  'books.russia.other': 'Russia ({source})',
  'books.gap': 'China less {name}',
  'books.gap.amount': '{amount} ({percent})',
  'books.why': 'Why they differ',
  'books.why.M':
    'China values what it imports at its own border, with freight and insurance (CIF); Russia values what it exports at its own, without them (FOB). China’s figure should therefore be a few percent higher.',
  'books.why.X':
    'China values what it exports at its own border, without freight and insurance (FOB); Russia values what it imports at its own, with them (CIF). Russia’s figure should therefore be a few percent higher.',
  'books.why.more':
    'The totals do not show what else lies behind the gap: goods sent through third countries, say, or still under way at year-end.',
  'books.caution.cif.M':
    'China’s imports include freight (CIF), Russia’s exports do not (FOB): some gap is to be expected.',
  'books.caution.cif.X':
    'Russia’s imports include freight (CIF), China’s exports do not (FOB): a negative gap is to be expected.',
  'books.caution.estimates':
    'From {from}, {name} is not what Russia reported but estimates at {least} to {most} of China’s figure: no gap is drawn from them.',
  'books.note.rates':
    'China’s months are converted one by one, Russia’s years at the mean of twelve months: that alone moves the gap by up to {points} percentage points ({year}).',
  'books.note.lines': '{names} differ on what Russia counted in the same year: each has a line of its own.',
  'books.table': 'Both countries’ figures by year',
  'books.table.gap': 'Gap',
  'books.table.percent': 'Gap, %',
  'books.alt.change': 'China less {name}: {first} in {from}, {last} in {to}.',
  'books.alt.year': '{year}: China {china}; {others}.',
  'books.alt.other': '{name} {value}, a gap of {gap}',
  'books.alt.estimate': '{name} {value}, an estimate',
} as const
