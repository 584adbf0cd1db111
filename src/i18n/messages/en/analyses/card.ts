/** Sentences of cards; those of other analyses are the titles of their figures. */
export const cardMessages = {
  'card.price-volume.more': 'China paid {change} more for Russian {name} in {b} than in {a}; {price} of that was price',
  'card.price-volume': '{name}, {a} to {b}: {change}, of which {price} was price',
  'card.buyers': 'China bought {china} of Russian oil and products in the year to {period}, {name} {other}',
  'card.books.M': 'China counted {china} of goods bought from Russia in {year}; Russia counted {russia} sold',
  'card.books.X': 'China counted {china} of goods sold to Russia in {year}; Russia counted {russia} bought',
  'card.books.range': '{least} to {most}',
  'card.movers.M': 'China’s imports from Russia, {a} to {b}: {rose} rose most ({more}), {fell} fell most ({less})',
  'card.movers.X': 'China’s exports to Russia, {a} to {b}: {rose} rose most ({more}), {fell} fell most ({less})',
} as const
