/** The footer: the kind of values and the age of the figures; under an embedded figure, the link to the page. */
export const footerMessages = {
  'footer.values':
    'Values are in current US dollars. China’s imports include insurance and freight (CIF), its exports do not (FOB).',
  'footer.age': 'Energy to {energy}, totals to {totals}, other goods by year to {year}.',
  'footer.age.some': 'Energy to {energy}, totals to {totals}, other goods by year to {year}, some of them to {some}.',
  'footer.age.compiled': 'Compiled in {month}.',
  'footer.age.later': 'China Customs has published later months.',

  'footer.whole': 'Open the whole page: China–Russia trade flows',
} as const
