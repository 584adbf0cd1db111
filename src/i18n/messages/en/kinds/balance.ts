/** The balance of trade. */
export const balanceMessages = {
  'balance.latest': '{name}: {amount}',
  'balance.title': 'China’s trade balance with Russia',
  'balance.difference': 'Difference',
  'balance.surplus': 'China’s surplus',
  'balance.deficit': 'China’s deficit',
  'balance.alt': '{name} in {period}: {amount}.',
  'balance.note.area':
    'The area between the lines is the balance, in the colour of the larger side; hatched where a line is dashed.',
  'balance.note.others': 'Not part of the balance: {names}.',
  'balance.noPair':
    'A balance needs what China buys and what it sells from the same source. The selection has only one of the two, so lines are shown.',
  'balance.unlike': 'The goods bought and sold differ: this is no balance of one product.',
  'balance.allGoods': 'Balance of all goods',
} as const
