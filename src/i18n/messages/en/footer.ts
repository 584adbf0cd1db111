/** The page’s foot: what its values are and how new its figures; under an embedded figure, the way to the page. */
export const footerMessages = {
  'footer.values':
    'Values are in current US dollars. China’s imports include insurance and freight (CIF), its exports do not (FOB).',
  'footer.age': 'Energy to {energy}, totals to {totals}, other goods by year to {year}.',
  'footer.age.compiled': 'Compiled in {month}.',
  'footer.age.later': 'China Customs has published later months.',

  'footer.whole': 'Open the whole page: China–Russia trade flows',
} as const
