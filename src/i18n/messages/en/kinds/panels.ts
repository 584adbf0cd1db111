/** Panels, one for each series. */
export const panelMessages = {
  'panel.at': '{amount}, {period}',
  'panel.y': 'Value axis',
  'panel.y.shared': 'Shared',
  'panel.y.own': 'Own',
  'panel.none': 'no figure, {period}',
  'panel.description': '{name}: {amount}',
} as const
