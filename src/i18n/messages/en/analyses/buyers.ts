/** The analysis *Who else bought*: other buyers of Russian oil and gas. */
export const buyerMessages = {
  'buyers.title.OIL':
    'In the year to {period} China bought {china} of Russian oil and products, {name} {other} ({year}: {chinaThen} and {otherThen})',
  'buyers.title.GAS':
    'In the year to {period} China reported {china} of Russian LNG and LPG; all other buyers, pipelines included, reported {others}',
  'buyers.title.none.OIL': 'Buyers of Russian oil and products',
  'buyers.title.none.GAS': 'Buyers of Russian gas',
  'buyers.subtitle.OIL': 'Imports of Russian oil and products by buyer, net weight, rolling 12 months, {from} to {to}',
  'buyers.subtitle.GAS':
    'Imports of Russian gas by buyer (HS 2711; China’s without pipelines from 2022), net weight, rolling 12 months, {from} to {to}',
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
  'buyers.OTHER': 'Other countries',
  'buyers.share': 'China’s share',
  'buyers.note.customs': 'As recorded by the buyers’ own customs.',
  'buyers.note.unit.OIL':
    'At {barrels} barrels a tonne, China’s {weight} in twelve months are about {rate} barrels a day.',
  'buyers.note.unit.GAS':
    'One million tonnes of natural gas is about 1.4 billion cubic metres; LPG is not measured so.',
  'buyers.caution.china.OIL': 'China’s line is oil and products (HS 2709, 2710, 2712–2715), not crude oil alone.',
  'buyers.caution.china.GAS':
    'China publishes no weight of pipeline gas after December 2021: its line and share leave that gas out. HS 2711 includes LPG.',
  'buyers.caution.floors.OIL':
    'Türkiye publishes no crude: its line is an undercount. “Other countries” are those that report: a minimum.',
  'buyers.caution.floors.GAS': 'Türkiye’s line is an undercount. “Other countries” are those that report: a minimum.',
  'buyers.note.others': '“Other countries” are a different group for oil than for gas.',
  'buyers.note.share': 'Sales that no buyer reports are not counted: China’s share of all that Russia sells is lower.',
  'buyers.note.gaps':
    'A month that a buyer did not publish is a gap, as is every 12-month sum with it; the share skips it.',
  'buyers.caution.missing': 'Not reported in the year to {period}: {buyers}; China’s share is slightly too large.',
  'buyers.missing': '{name} {count} {count|month|months}',
  'buyers.note.thin': 'India bought only {least} in {year}: too small a base for a growth rate.',
  'buyers.caution.estimated': 'From {from} the months are partly estimated.',
} as const
