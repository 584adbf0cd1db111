/** Texts for the points of a chart in a screen reader. */
export const spokenMessages = {
  'said.point': '{name}, {period}, {amount}, {status}',
  'said.pointChange': '{name}, {period}, {amount}, {change}, {status}',
  'said.noPoint': '{name}, {period}, no figure',
  'said.up': 'up {percent} on a year earlier',
  'said.down': 'down {percent} on a year earlier',
  'said.same': 'unchanged on a year earlier',
  'said.changeStatus': '{change} ({status})',
  'said.tonnes': '{number} {count|tonne|tonnes}',
  'said.perTonne': '{money} a tonne',
  'said.real': '{money} of 2021',
  'said.fault': 'The words for this point could not be made',
} as const
