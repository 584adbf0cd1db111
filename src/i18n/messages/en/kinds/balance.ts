/** The balance of trade. */
export const balanceMessages = {
  'balance.latest': '{name}: {amount}',
  'balance.title': 'China’s trade balance with Russia',
  'balance.surplus': 'China’s surplus',
  'balance.deficit': 'China’s deficit',
  'balance.alt': '{name} in {period}: {amount}.',
  'balance.note.area':
    'The area between the lines is the balance, in the colour of the larger side; hatched where a line is dashed.',
  'balance.note.others': 'Not part of the balance: {names}.',
  'balance.caution.all': 'All goods, whatever is selected: only a good that goes both ways has a balance.',
  'balance.caution.freight':
    'Imports are counted with freight (CIF), exports without (FOB): several percent of the imports make a deficit too large, and a surplus too small.',
} as const
