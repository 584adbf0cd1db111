/** The headings that rose and fell most. */
export const moverMessages = {
  'movers.by': 'Ranked by',
  'movers.by.usd': 'Dollars',
  'movers.by.percent': 'Percent',
  'movers.mark': 'Drawn as',
  'movers.mark.bars': 'Bars',
  'movers.mark.arrows': 'Arrows',
  'movers.title.M': 'China’s imports from Russia, {a} to {b}: {rose} rose most, {fell} fell most',
  'movers.title.X': 'China’s exports to Russia, {a} to {b}: {rose} rose most, {fell} fell most',
  'movers.title.M.plain': 'China’s imports from Russia, {a} to {b}: what rose and fell',
  'movers.title.X.plain': 'China’s exports to Russia, {a} to {b}: what rose and fell',
  'movers.subtitle.usd.bars': 'HS headings by change in value, US dollars; value in {a} and in {b} at the right',
  'movers.subtitle.percent.bars':
    'HS headings of {least} and more in the larger year, by change in percent; from tenfold on, the multiple',
  'movers.subtitle.usd.arrows': 'HS headings by change in value: from {a} to {b}, US dollars',
  'movers.subtitle.percent.arrows':
    'HS headings of {least} and more in the larger year, by change in percent: from {a} to {b}, US dollars on a logarithmic axis',
  'movers.rose': 'Rose most',
  'movers.fell': 'Fell most',
  'movers.amounts': '{before} → {after}',
  'movers.factor': '×{factor}',
  'movers.appeared': 'No trade recorded in {year}',
  'movers.appeared.about': 'New in the records of {year}, the largest of {count}:',
  'movers.vanished': 'No trade recorded in {year}',
  'movers.vanished.about': 'In the records of {year} alone, the largest of {count}:',
  'movers.unpaired.none': 'Every heading of one year is also in the other.',
  'movers.unpaired.item': '{name} ({code}) {amount}',
  'movers.note.appeared': 'No trade recorded in {missing}, so no change, the largest in {year}: {items}.',
  'movers.note.baci':
    'BACI reconciles both sides’ reports and is FOB. A heading without a row in a year had no trade recorded, which is not zero: it has no change.',
  'movers.note.floor.bars':
    'Left out: headings that stayed below {least} in both years. The bars are on a scale of ratios, on which half and double are equally long.',
  'movers.note.floor.arrows':
    'Left out: headings that stayed below {least} in both years. The axis is logarithmic: half and double are equally long.',
  'movers.pick': 'Click a heading to add it to the chart above.',
  'movers.pick.named': 'In the chart above: {name} ({code}), {change}',
  'movers.picked': '{name} is in the chart.',
  'movers.unpicked': '{name} is no longer in the chart.',
  'movers.showChart': 'Show the chart',
  'movers.alt': '{title}: {items}.',
  'movers.alt.item': '{name} {change}',
} as const
