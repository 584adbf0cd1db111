/** Who else bought Russian oil and gas. */
export const buyerMessages = {
  'buyers.title.OIL':
    'China bought {china} of Russian oil and products in the twelve months to {period}, {name} {other}; in {year}, {chinaThen} and {otherThen}',
  'buyers.title.GAS':
    'China reports {china} of Russian gas, pipelines not counted, in the twelve months to {period}; {name} {other}',
  'buyers.title.none.OIL': 'Buyers of Russian oil and products',
  'buyers.title.none.GAS': 'Buyers of Russian gas',
  'buyers.subtitle.OIL': 'Imports of Russian oil and products by buyer, net weight, rolling 12 months, {from} to {to}',
  'buyers.subtitle.GAS': 'Imports of Russian gas by buyer, net weight, rolling 12 months, {from} to {to}',
  'buyers.product': 'Bought',
  'buyers.product.OIL': 'Oil and products',
  'buyers.product.GAS': 'Gas',
  'buyers.panel.weight': 'By buyer, {unit}',
  'buyers.panel.share': 'China’s share of what these buyers report, percent',
  'buyers.CHN': 'China',
  'buyers.IND': 'India',
  'buyers.TUR': 'Türkiye',
  'buyers.JPN': 'Japan',
  'buyers.HUN': 'Hungary',
  'buyers.SVK': 'Slovakia',
  'buyers.OTHER': 'Others that report',
  'buyers.share': 'China’s share',
  'buyers.note.customs': 'As the buyers’ own customs count it.',
  'buyers.note.china.OIL':
    'China’s line is oil and products (HS 2709, 2710, 2712–2715), more than the crude oil that the rest of the page shows.',
  'buyers.note.china.GAS':
    'China publishes no weight of pipeline gas after December 2021: from 2022 on its line is without it. That the line fell in 2022 is a matter of what is counted, and so is China’s share since.',
  'buyers.note.turkey.OIL': 'Türkiye does not publish its crude oil: its line is an undercount.',
  'buyers.note.turkey.GAS': 'Türkiye’s line is an undercount.',
  'buyers.note.others': '“Others that report” are a floor, and not the same buyers for oil as for gas.',
  'buyers.note.share':
    'What nobody reports is not here: of all that Russia sells, China’s share is smaller than this one.',
  'buyers.note.gaps':
    'A month in which a buyer’s customs say nothing is missing, and with it every sum that holds it: a gap in the line, never a zero. The share divides by the months that were reported.',
  'buyers.note.missing':
    'In the twelve months to {period} no figures were reported by {buyers}: China’s share is a little too large for that.',
  'buyers.missing': '{name} in {count} {count|month|months}',
  'buyers.note.thin':
    'India bought {least} in {year}: percentages of growth on so little say more of the base than of the trade, and none is given.',
  'buyers.note.estimated': 'From {from} the months are in part estimates.',
  'buyers.alt.line': '{name}: {first} in {from}, {last} in {to}.',
} as const
