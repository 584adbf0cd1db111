/** The analysis *Who depends on whom*: each country's share in the other's trade. */
export const dependenceMessages = {
  'dependence.sort': 'Sort by',
  'dependence.sort.china': 'China’s share',
  'dependence.sort.russia': 'Russia’s share',
  'dependence.title':
    'In {year} {china} of Russia’s crude exports (by value) went to China, which bought {russia} of its crude (by weight) from Russia',
  'dependence.title.plain': 'What Russia sells and China buys: who depends on whom',
  'dependence.subtitle':
    'Russia’s share of what China imports and China’s share of what Russia exports, percent of value, {years}',
  'dependence.side.russia': 'Russia’s share of what China imports',
  'dependence.side.china': 'China’s share of what Russia exports',
  'dependence.amount': 'Sold to China',
  'dependence.netOther.russia': 'China sells more',
  'dependence.netOther.china': 'Russia buys more',
  'dependence.none': 'none',
  'dependence.crude': '{weight} by weight; {share}',
  'dependence.crude.weight': 'Russia’s share by weight, China Customs',
  'dependence.unknown': '?',
  'dependence.place.russia': 'Russia: number {place} of China’s suppliers in {year}',
  'dependence.place.china': 'China: number {place} of Russia’s buyers in {year}',
  'dependence.concentration': 'Concentration of Russia’s buyers',
  'dependence.range': '{least}–{most}',
  'dependence.some': 'The {shown} goods of which Russia sold China most, of {all}',
  'dependence.table': 'All goods, year by year',
  'dependence.table.good': 'Good',
  'dependence.table.weight': '{name}, by weight (China Customs)',
  'dependence.caution.crude':
    'Crude oil: {weight} of China’s imports in {b} by weight, China Customs; {share} by value, BACI, which varies with the revision of the HS.',
  'dependence.caution.reports':
    'From {alone} only Russia’s partners report, in {b} without Belarus and the Emirates: China’s shares of Russia’s exports are upper limits.',
  'dependence.caution.gold': '{name}: the Emirates report nothing for {b}, so they are missing among the buyers.',
  'dependence.caution.listed':
    'Only the ten largest partners are known; the share of any other that reports ends with the dash, at the tenth’s: unknown, not zero.',
  'dependence.caution.netOther': 'No suppliers’ list where China sells more than it buys: {names}.',
  'dependence.netOther.item': '{name} ({year})',
  'dependence.key.weight': 'Crude oil by weight: {status}.',
  'dependence.key.status': '{year}: {status}.',
  'dependence.note.all':
    'Of all goods (China Customs), Russia’s share of China’s imports went from {Ma} in {a} to {Mb} in {b}, of its exports from {Xa} to {Xb}.',
  'dependence.note.all.one':
    'Of all goods (China Customs), Russia’s share of China’s imports was {Mb} in {b}, of its exports {Xb}.',
  'dependence.crude.short': '{share} by value',
  'dependence.key.all': 'Of all goods: {status}.',
  'dependence.note.concentration':
    'Concentration: Herfindahl index, 0 many buyers, 1 one; a range where small ones are unknown.',
  'dependence.note.TW': 'In the CSV, {code} is what BACI calls “Other Asia, not elsewhere specified”.',
  'dependence.alt.places':
    'In {year}, China was the largest listed buyer of {china} of {bought} goods, and Russia the largest listed supplier of {russia} of {supplied}',
  'dependence.alt.weight': 'Russia’s share by weight {share}',
  'dependence.alt.russia': 'Russia’s share {share}',
  'dependence.alt.china': 'China’s share {share}',
  'dependence.alt.amount': 'sold to China {amounts}',
} as const
