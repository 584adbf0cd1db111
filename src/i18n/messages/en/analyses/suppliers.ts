/** The analysis *Who supplies Russia*. */
export const supplierMessages = {
  'suppliers.title.most':
    'China supplied over half of Russia’s imports in {before} of {count} kinds of machinery, electronics and vehicles in {a}, in {after} in {b}',
  'suppliers.title.plain': 'China’s share of Russia’s imports of machinery, electronics and vehicles, {a} and {b}',
  'suppliers.title.shares':
    '{name}: China supplied {before} of Russia’s imports in {a} ({sold}) and {after} in {b} ({sells})',
  'suppliers.title.first':
    '{name}: China supplied {before} of Russia’s imports in {a} ({sold}) and {after} in {b} ({sells}); first in {a}: {other}, {now} in {b}',
  'suppliers.title.one': '{name}: China supplied {after} of Russia’s imports in {b} ({sells})',
  'suppliers.title.heading': '{name}: Russia’s suppliers',
  'suppliers.subtitle':
    'China’s share of Russia’s imports by HS heading, percent of value, {a} and {b} ({count} of {all} have both); on the right, what China sold, {unit}',
  'suppliers.subtitle.heading':
    'HS {code}: each supplier’s share of Russia’s imports, percent of value, and what it sold, {unit}; {years}',
  'suppliers.side': 'China’s share of Russia’s imports',
  'suppliers.amounts': 'China’s sales',
  'suppliers.year.notFinal': '{year}, {status}',
  'suppliers.less': 'less: {amounts}',
  'suppliers.less.about': 'China’s share of what is reported rose, but the value of its sales in {unit} fell.',
  'suppliers.some': 'The {shown} largest of {all} goods by what Russia imports',
  'suppliers.group.87': 'Vehicles',
  'suppliers.group.84': 'Machinery',
  'suppliers.group.85': 'Electronics and electrical goods',
  'suppliers.heading': '{name}, HS {code}',
  'suppliers.with': '{one}, {other}',
  'suppliers.sold': '{name} {sold}',
  'suppliers.notListed': 'not listed',
  'suppliers.rest': 'All others',
  'suppliers.unlisted': 'Others, not named',
  'suppliers.key.less':
    'Ochre and “less” ({count}): China’s share of what is reported rose, but the value of its sales in {unit} fell.',
  'suppliers.caution.partners':
    'From {from} only partners report, without Belarus and, from {emirates}, the Emirates: totals are too low, China’s shares upper limits; re-exports count only where reported.',
  'suppliers.caution.unlisted':
    'Only the ten largest are known; any other that reports sold at most as much as the tenth: unknown, not zero.',
  'suppliers.caution.missing': 'One dot, no list for {year}: {names}.',
  'suppliers.caution.missing.many': 'One dot, no list for {year}: {count} of {all} goods.',
  'suppliers.caution.asia': '{name} is BACI’s “Other Asia, not elsewhere specified”.',
  'suppliers.caution.chips':
    'HS 8542 is integrated circuits alone; solar cells and LEDs are in HS 8541 with other semiconductors.',
  'suppliers.note.rest':
    'All others: the rest up to 100%. A supplier with a line is among them in a year in which it is not listed.',
  'suppliers.goods': 'Goods',
  'suppliers.goods.all': 'All {count} goods',
  'suppliers.goods.back': 'Back to all {count} goods',
  'suppliers.sort': 'Order',
  'suppliers.sort.china': 'By China’s share',
  'suppliers.sort.group': 'In groups',
  'suppliers.choose': 'Choose a row to see all its suppliers.',
  'suppliers.none': 'There are no lists of Russia’s suppliers for these years. There are for 2021 and 2024.',
  'suppliers.table': 'Suppliers by year',
  'suppliers.table.supplier': 'Supplier',
} as const
