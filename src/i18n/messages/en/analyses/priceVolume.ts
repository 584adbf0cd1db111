/** Price or volume: a change in value, split. */
export const priceVolumeMessages = {
  'waterfall.formula': 'How it is computed',
  'waterfall.formula.weight': 'Volume effect = change in weight × mean of the two unit prices:',
  'waterfall.formula.price': 'Price effect = change in unit price × mean of the two weights:',
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
  'waterfall.alt.whole': '{name}: {amount}.',
  'waterfall.note.final': 'Based on final figures.',
  'waterfall.note.notFinal': 'Not all figures behind the split are final ({status}).',
  'waterfall.note.hollow': 'Hollow columns rest on figures that are not final.',
  'waterfall.none.title': 'This change cannot be split',
  'waterfall.none.weight':
    '{name}: no weight above zero is published for {missing}. Without it there is no unit price.',
  'waterfall.none.value': '{name}: there is no value for all of {missing}.',
  'waterfall.none.present': 'Value and weight are both there for {years}.',
  'waterfall.none.never': 'No year has both value and weight.',
} as const
