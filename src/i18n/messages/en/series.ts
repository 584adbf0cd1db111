/** Names of flows and books, and the names of series that are made with them. */
export const seriesMessages = {
  'flow.M': 'From Russia to China',
  'flow.X': 'From China to Russia',
  'flow.W': 'World prices',
  'flow.M.short': 'Russia to China',
  'flow.X.short': 'China to Russia',

  'book.customs': 'China Customs',
  'book.yearly': 'China Customs by heading, yearly',
  'book.baci': 'BACI',
  'book.quoted': 'as quoted',
  'book.russia': 'Russia',
  'book.world': 'world price',
  'book.file': 'your file',
  'book.file.named': 'your file {name}',

  'series.withFlow': '{name}, {flow}',
  'series.withBook': '{name} ({book})',
  'series.heading': '{code} {label}',
  'series.headingOnly': 'HS {code}',
} as const
