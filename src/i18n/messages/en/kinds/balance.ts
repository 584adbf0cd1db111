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
  'balance.note.all': 'This is the balance of all goods, for nothing that is selected goes both ways.',
} as const
