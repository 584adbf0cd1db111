/** Texts around the chart, and the sheets of the phone's layout. */
export const exploreMessages = {
  'explore.title': 'Explore',
  'explore.looks': 'Closer looks',
  'explore.back': 'Back to the chart',

  'sheet.commodities': 'Commodities',
  'sheet.openCommodities': 'Commodities ({count})',
  'sheet.measures': 'Chart and measure',
  'sheet.close': 'Close',
} as const
