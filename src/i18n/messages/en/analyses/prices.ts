/** China's import prices beside a world price. */
export const priceMessages = {
  'prices.M-2709': 'Russian crude',
  'prices.M-2701': 'Russian coal',
  'prices.M-271111': 'Russian LNG',
  'prices.M-7601': 'Russian aluminium',
  'prices.M-7403': 'Russian copper',
  'prices.M-7502': 'Russian nickel',
  'prices.M-3104': 'Russian potash',

  'prices.brent': 'Brent',
  'prices.dubai': 'Dubai',
  'prices.urals': 'Urals',
  'prices.coal-australia': 'Australian coal',
  'prices.coal-south-africa': 'South African coal',
  'prices.lng-japan': 'LNG in Japan',
  'prices.ttf': 'TTF gas in Europe',
  'prices.aluminium': 'LME aluminium',
  'prices.copper': 'LME copper',
  'prices.nickel': 'LME nickel',
  'prices.potash': 'Spot potash',

  'prices.than.brent': 'Brent',
  'prices.than.dubai': 'Dubai crude',
  'prices.than.urals': 'Urals',
  'prices.than.coal-australia': 'Australian coal',
  'prices.than.coal-south-africa': 'South African coal',
  'prices.than.lng-japan': 'LNG in Japan',
  'prices.than.ttf': 'gas in Europe',
  'prices.than.aluminium': 'aluminium in London',
  'prices.than.copper': 'copper in London',
  'prices.than.nickel': 'nickel in London',
  'prices.than.potash': 'potash on the spot market',
  'prices.earlier.1': '{world} a month before',
  'prices.earlier.2': '{world} two months before',
  'prices.earlier.3': '{world} three months before',

  'prices.per.bbl': 'a barrel',
  'prices.per.t': 'a tonne',
  'prices.per.mmbtu': 'a million Btu',
  'prices.unit.bbl': '{money} a barrel',
  'prices.unit.t': '{money} a tonne',
  'prices.unit.mmbtu': '{money} a million Btu',
  'prices.money.usd': 'US dollars',
  'prices.money.cny': 'yuan',
  'prices.money.rub': 'roubles',
  'prices.money.real': 'US dollars of 2021',
  'prices.title.less': '{good} cost China {gap} {per} less than {world}, on average over the year to {period}',
  'prices.title.more': '{good} cost China {gap} {per} more than {world}, on average over the year to {period}',
  'prices.title.range.either':
    '{good} cost China between {from} {per} less and {to} more than {world} in the year to {period}, depending on the month of pricing',
  'prices.title.range.less':
    '{good} cost China between {from} and {to} {per} less than {world} in the year to {period}, depending on the month of pricing',
  'prices.title.range.more':
    '{good} cost China between {from} and {to} {per} more than {world} in the year to {period}, depending on the month of pricing',
  'prices.short.range.either': '{good}: {from} {per} less to {to} more than {world}, by month of pricing',
  'prices.short.range.less': '{good}: {from} to {to} {per} less than {world}, by month of pricing',
  'prices.short.range.more': '{good}: {from} to {to} {per} more than {world}, by month of pricing',

  'prices.title.month.same': '{good} cost China about as much as {world} in the year to {period}',
  'prices.title.year.same': '{good} cost China about as much as {world} in {period}',
  'prices.title.none': '{good} against {world}',
  'prices.subtitle.month':
    'Average price of {good} in China’s imports, and of {world} in the same month, {unit}, {from} to {to}',
  'prices.subtitle.earlier': 'Average price of {good} in China’s imports, and of {world}, {unit}, {from} to {to}',
  'prices.subtitle.year':
    'Average price of {good} in China’s imports, and of {world} in the same year, {unit}, {from} to {to}',
  'prices.panel.gap': 'Gap: what China paid minus the world price, {unit}',
  'prices.gap': 'Gap',
  'prices.gap.amount': '{gap} ({percent})',
  'prices.percent': 'Gap, percent',

  'prices.panel.share': 'Russia’s share of the crude China imports, percent by weight, rolling 12 months',
  'prices.share': 'Russia’s share',
  'prices.share.long': 'Russia’s share, twelve months',
  'prices.benchmark': 'Benchmark',
  'prices.lag': 'Months earlier',
  'prices.lag.year': 'Yearly prices cannot be moved by months',
  'prices.caution.weights':
    'The weights are of low reliability, as BACI imputes many: these prices and their gap are rough.',

  'prices.caution.timing': 'Cargoes are priced a month or two before landing: the gap is not “the discount”.',
  'prices.caution.beside':
    'A world price is of a similar good, sold elsewhere on other terms: the gap is not “the discount”.',
  'prices.why.brent': 'Brent is North Sea crude, quoted FOB; China buys mostly ESPO blend, delivered.',
  'prices.why.dubai': 'Dubai is a heavier, sourer crude of the Gulf; China buys mostly ESPO blend, delivered.',
  'prices.why.urals': 'Urals is FOB in the west; China buys mostly ESPO blend, delivered.',
  'prices.why.coal-australia':
    'Australian coal is thermal, FOB Newcastle; China buys coking coal and anthracite too, delivered.',
  'prices.why.coal-south-africa':
    'South African coal is thermal, FOB Richards Bay; China buys coking coal and anthracite too, delivered.',
  'prices.why.lng-japan':
    'Japan’s is the average price of all its LNG, delivered, mostly on long contracts tied to oil.',
  'prices.why.ttf': 'TTF is a price of gas in European pipes, not of a cargo of LNG delivered to China.',
  'prices.why.aluminium':
    'The London Metal Exchange (LME) quotes pure metal in a warehouse; China’s imports hold alloys too.',
  'prices.why.copper':
    'The London Metal Exchange (LME) quotes pure cathodes in a warehouse; China’s imports hold alloys too.',
  'prices.why.nickel':
    'The London Metal Exchange (LME) quotes pure metal in a warehouse; China’s imports hold alloys too.',
  'prices.why.potash':
    'The quote is of potassium chloride, FOB Vancouver until 2019 and delivered to Brazil from 2020: not to be compared across. China buys other potash too.',

  'prices.note.bbl': 'Average price: value over net weight, at {factor} barrels a tonne.',
  'prices.note.t': 'Average price: value over net weight.',
  'prices.note.mmbtu':
    'Average price: value over net weight, at {factor} million British thermal units (Btu) a tonne, as S&P Global converts Japan’s price.',
  'prices.note.month':
    'Prices include freight. Title: twelve months’ value over weight, minus the mean quote. Named are months whose gap keeps its sign whichever month sets the price.',
  'prices.note.year': 'The world price of a year is the mean of its twelve months.',
  'prices.note.earlier': 'The world price is that of {lag} {lag|month|months} before the month of landing.',
  'prices.note.share': 'China’s crude imports from all suppliers are converted from barrels a day, hence estimated.',
  'prices.note.urals':
    'Urals is the monthly average that Russia’s government uses for its oil-extraction tax, not what a cargo cost.',
  'prices.note.coal-south-africa':
    'The World Bank estimates South African coal in {count} of the months from {from} to {to}.',
  'prices.alt.peak': 'The gap was {gap} in {month}.',
} as const
