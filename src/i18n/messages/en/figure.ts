/** Titles, notes and keys of a figure, and terms that are explained in place. */
export const figure = {
  'verdict.up': 'up {change}',
  'verdict.down': 'down {change}',
  'verdict.holds': '{name} {change} in {year}: the claim holds',
  'verdict.holdsOnFirstRelease': '{name} {change} in {year}: the claim holds on first release only',
  'verdict.dependsOnSource': '{name} {change} in {year}, depending on the source',
  'verdict.fails': '{name} {change} in {year}: the claim does not hold',
  'verdict.notSettled': '{name}: these figures cannot settle it',
  'verdict.of.crude': 'Russian crude',
  'verdict.of.gas': 'Russian gas',
  'verdict.of.exports': 'Chinese exports to Russia',
  'verdict.of.chips': 'Microchips to Russia',
  'verdict.of.electronics': 'Electronics to Russia',
  'comparison.note':
    'The bracket compares 2022 with 2021, as The Economist did on 25 March 2023 ({stated}, in dollars).',
  'comparison.marked': 'Marked, {name}: {before} in {first}, {after} in {last}, {change}.',
  'source.line': '{count|Source|Sources}: {sources}. Figures to {period}. {address}',
  'cite.line': '“{title}”, {page}. {count|Source|Sources}: {publishers}. Figures to {period}. {link} (read on {day})',
  'events.own': 'Your notes',
  'alt.values': 'Values in {period}: {values}.',
  'alt.value': '{name} {amount}',
  // Terms that are explained in place: the wordings of each in texts, the longest first, and its meaning.
  'term.cif.words': 'CIF',
  'term.cif':
    'Cost, insurance and freight: what goods are worth as they arrive, with what it took to ship and insure them. Customs count imports so.',
  'term.fob.words': 'FOB',
  'term.fob':
    'Free on board: what goods are worth as they leave, without shipping and insurance. Customs count exports so, a few percent lower than the same goods as imports.',
  'term.baci.words': 'BACI',
  'term.baci':
    'Yearly world trade by HS heading, from the French research centre CEPII. It makes one number of what the exporter and the importer each reported to the United Nations.',
  'term.hs.words': 'HS',
  'term.hs':
    'Harmonized System, the list of goods that customs use all over the world. Two digits are a chapter, four a heading, six a subheading.',
  'term.rolling.words': 'rolling 12 months|12-month sums|12-month sum',
  'term.rolling':
    'Each point is the sum of the twelve months that end with it. Seasons drop out, and a turn shows later than in single months.',
  'term.unreliable.words': 'low reliability',
  'term.unreliable':
    'There is reason to doubt the number: reports contradict each other, or part of it was imputed. It gives a rough size only.',
  // Notes of world prices that are lines.
  'note.world':
    'A world price is that of a similar good, sold elsewhere on other terms; over several months it is the mean of theirs, whatever was bought in each.',
  'note.world.bbl': '{names}: quoted by the barrel, at {factor} barrels a tonne.',
  'note.world.mmbtu':
    '{names}: quoted by the million British thermal units (Btu), at {factor} to the tonne, as S&P Global converts Japan’s price.',
  'note.world.urals':
    'Urals is the monthly average that Russia’s government uses for its oil-extraction tax, not what a cargo cost.',
  'note.world.potash':
    'Spot potash is quoted FOB Vancouver until 2019 and delivered to Brazil from 2020: not to be compared across.',
} as const
