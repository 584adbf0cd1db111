/** Choices that are closed, addresses that were repaired, and why. */
export const noticeMessages = {
  'notice.ignored': 'The link held something this page does not know, which was ignored: {parameters}.',
  'notice.own':
    'The link names series of a reader’s own file, which no link can carry: {ids}. Whoever has the file can open it on this page.',
  'notice.parameter': '{name}={value}',
  'notice.repaired': '{control} was set to {choice}: {reason}',
  'notice.closed': 'That cannot be chosen now: {why}',
  'notice.dismiss': 'Dismiss',

  'why.noWeight': 'none of the selected commodities has a published weight in this period.',
  'why.yearlyOnly': 'the selected commodities have yearly figures only.',
  'why.ofMonths': 'seasons are made of months; choose Month or Year to date first.',
  'why.indexOfRunning': 'such sums restart each January, so no single period can be 100.',
  'why.shareOfValue': 'a share is of value only.',
  'why.moneyOfWeight': 'a weight is not counted in money.',
  'why.stackPrice': 'unit prices do not add up to a stack.',
  'why.stackIndex': 'indices do not add up to a stack.',
  'why.stackChange': 'changes do not add up to a stack.',
  'why.logStack': 'a stack has no logarithm.',
  'why.logShare': 'shares are shown on a linear scale.',
  'why.logChange': 'changes can be negative, which has no logarithm.',
  'why.logBars': 'bars start at zero, which has no logarithm.',
  'why.logNone': 'this chart has no such axis.',
  'why.valueLevel': 'this chart shows values as they are.',
  'why.baseNotShown': 'the chosen period is not shown.',
  'why.noEvents': 'this chart has no time axis to mark events on.',
  'why.noIndexBase': 'there is no period in which every selected commodity has a figure other than zero.',
} as const
