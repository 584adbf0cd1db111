/** Panels, one for each series. */
export const panelMessages = {
  'panel.none': 'no figure, {period}',
  'panel.description': '{name}: {amount}',
} as const
