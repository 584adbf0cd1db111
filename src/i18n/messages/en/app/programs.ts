/** Addresses of the published figures, and how other programs read them. */
export const programMessages = {
  'programs.title': 'Use the data',
  'programs.about': 'By address, from Python, R, a spreadsheet or curl',
  'programs.whole':
    'The published figures, before any conversion, as CSV at an address that stays. What the chart computes from them (sums, shares, indices, other currencies) is in CSV, XLSX and Copy table.',
  'programs.own': 'Your file stays in this browser: its series have no address.',
  'programs.address': 'Address',
  'programs.python': 'Python (pandas)',
  'programs.r': 'R',
  'programs.sheet': 'Spreadsheet (Google Sheets)',
  'programs.curl': 'curl',
  'programs.copy': 'Copy',
  'programs.copyNamed': 'Copy: {name}',
  'programs.done': 'In the clipboard: {name}',
  'programs.more.openapi': 'All requests (OpenAPI)',
  'programs.more.tables': 'All tables (data package)',
  'programs.more.feed': 'New months and corrections (feed)',
} as const
