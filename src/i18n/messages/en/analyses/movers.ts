/** The headings that rose and fell most. */
export const moverMessages = {
  'movers.by': 'Ranked by',
  'movers.by.usd': 'Dollars',
  'movers.by.cny': 'Yuan',
  'movers.by.rub': 'Roubles',
  'movers.by.real': '2021 dollars',
  'movers.by.percent': 'Percent',
  'movers.title.M': 'China’s imports from Russia, {a} to {b}: {rose} rose most, {fell} fell most',
  'movers.title.X': 'China’s exports to Russia, {a} to {b}: {rose} rose most, {fell} fell most',
  'movers.title.M.plain': 'China’s imports from Russia, {a} to {b}: what rose and fell',
  'movers.title.X.plain': 'China’s exports to Russia, {a} to {b}: what rose and fell',
  'movers.unit.usd': 'US dollars',
  'movers.unit.cny': 'yuan',
  'movers.unit.rub': 'roubles',
  'movers.unit.real': '2021 US dollars',
  'movers.subtitle.value': 'HS headings by change in value, {unit}; on the right, value in {a} and {b}',
  'movers.subtitle.percent':
    'HS headings of {least} and more in the larger year, by change in percent, in {unit}; from tenfold on, the multiple',
  'movers.subtitle.across': 'BACI’s sources change between these years. {ranking}',
  'movers.rose': 'Rose most',
  'movers.fell': 'Fell most',
  'movers.factor': '×{factor}',
  'movers.note.only': 'Only in {year}: {name} ({amount}) and {count} {count|other|others} under {least}.',
  'movers.note.one': 'Only in {year}: {name} ({amount}).',
  'movers.note.baci':
    'BACI’s values are meant to be FOB. A heading not recorded in a year is not zero: it has no change.',
  'movers.note.yearly':
    'These years are China’s own reports to UN Comtrade: provisional, imports CIF, exports FOB. A heading not reported in a year is not zero: it has no change.',
  'movers.note.floor':
    'Left out: headings below {least} in both years. Logarithmic: a halving and a doubling are equally long.',
  'movers.pick': 'Choose a heading to add it to the chart.',
  'movers.pick.named': 'In the chart: {name} ({code}), {change}',
  'movers.picked': '{name} is in the chart.',
  'movers.unpicked': '{name} is no longer in the chart.',
  'movers.showChart': 'Show the chart',
  'movers.alt': '{title}: {items}.',
  'movers.alt.item': '{name} {change}',
} as const
