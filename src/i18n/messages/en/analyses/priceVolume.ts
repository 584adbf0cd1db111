/** Price or volume: a change in value, split. */
export const priceVolumeMessages = {
  'waterfall.formula': 'How it is computed',
  'waterfall.formula.weight': 'Volume effect = change in net weight × mean of the two average prices:',
  'waterfall.formula.price': 'Price effect = change in average price × mean of the two net weights:',
  'waterfall.formula.numbers': '({after} − {before}) × ({one} + {other}) ÷ 2 = {effect}',
  'waterfall.formula.sum':
    'Each is taken at the mean of both years, so the two add up to the change exactly and neither year is favoured. The method is Bennet’s (1920).',
  'waterfall.title': '{name}, {a} to {b}: {change}, of which volume {weight}, price {price}',
  'waterfall.title.none': '{name}, {a} to {b}',
  'waterfall.subtitle.M': 'Value of China’s imports from Russia in {money}, its change split into volume and price',
  'waterfall.subtitle.X': 'Value of China’s exports to Russia in {money}, its change split into volume and price',
  'waterfall.weight': 'Volume effect',
  'waterfall.price': 'Price effect',
  'waterfall.detail.weight': '{before} → {after}',
  'waterfall.detail.growth': '{change}, {growth}',
  'waterfall.detail.whole': '{weight} at {price}',
  'waterfall.alt.whole': '{name}: {amount}, {detail}.',
  'waterfall.note.final': 'Based on figures as published.',
  'waterfall.key.hollow': 'Hollow columns rest on figures that are not as published: {kinds}.',
  'waterfall.caution.unreliable':
    'Weights of low reliability are behind this split: how much is volume and how much price is uncertain, even in sign.',
  'waterfall.none.title': 'This change cannot be split',
  'waterfall.none.weight':
    '{name}: no net weight above zero is published for {missing}. Without it there is no average price.',
  'waterfall.none.value': '{name}: {missing} has no complete value.',
  'waterfall.none.present': 'Value and net weight are both published for {years}.',
  'waterfall.none.never': 'No year has both value and net weight.',
} as const
