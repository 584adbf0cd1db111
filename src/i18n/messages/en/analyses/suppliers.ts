/** The analysis *Whom China replaced* among Russia's suppliers. */
export const supplierMessages = {
  'suppliers.title.most':
    'China supplied over half of Russia’s imports in {before} of {count} kinds of machinery, electronics and vehicles in {a}, in {after} in {b}',
  'suppliers.title.most.less':
    'China supplied over half of Russia’s imports in {before} of {count} kinds of machinery, electronics and vehicles in {a}, in {after} in {b}; in {less} its share rose while it sold less',
  'suppliers.title.plain': 'China’s share of Russia’s imports of machinery, electronics and vehicles, {a} and {b}',
  'suppliers.title.replaced':
    '{name}: China replaced {other} as Russia’s largest supplier, from {before} of imports in {a} to {after} in {b}',
  'suppliers.title.shares': '{name}: China supplied {before} of Russia’s imports in {a} and {after} in {b}',
  'suppliers.title.less':
    '{name}: China’s share of Russia’s imports rose from {before} in {a} to {after} in {b}, but it sold less: {amounts}',
  'suppliers.title.one': '{name}: China supplied {after} of Russia’s imports in {b}',
  'suppliers.title.heading': '{name}: Russia’s suppliers',
  'suppliers.subtitle':
    'China’s share of the value of Russia’s imports by HS heading, percent, {a} and {b}; at the right what China sold, {unit}',
  'suppliers.subtitle.heading':
    'HS {code}: each supplier’s share of Russia’s imports, percent of value, and what it sold, {unit}; {years}',
  'suppliers.side': 'China’s share of Russia’s imports',
  'suppliers.amounts': 'China’s sales',
  'suppliers.year.notFinal': '{year}, {status}',
  'suppliers.less': 'less: {amounts}',
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
  'suppliers.key.less': 'Ochre and “less”: China’s share rose, but the amount fell; it replaced nobody there.',
  'suppliers.caution.partners':
    'From 2022 this is what Russia’s partners report: Russia publishes nothing by heading, and neither Belarus nor the Emirates is in a list of 2024. Totals are too low and China’s shares too high. Re-exports by Kyrgyzstan, Armenia and Kazakhstan count only as far as those report them.',
  'suppliers.caution.unlisted':
    'Only the ten largest suppliers are listed. Who is not listed is unknown, not zero: of those who report, at most the share of the tenth.',
  'suppliers.caution.missing': 'No list of {year}, so one dot: {names}.',
  'suppliers.caution.hongKong': '{name}: {share} of {year} ({amount}) came through Hong Kong.',
  'suppliers.caution.asia': '{name} is BACI’s “Other Asia, not elsewhere specified”.',
  'suppliers.caution.chips':
    'HS 8542 is integrated circuits alone; solar cells and LEDs are in HS 8541 with other semiconductors.',
  'suppliers.note.rest':
    'All others: what is left of 100%, with a supplier shown here in a year in which it reports and is not listed.',
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
