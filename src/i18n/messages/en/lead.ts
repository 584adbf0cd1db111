/** The first sentences of the page: the article's claims, their verdicts, and trade since then. */
export const leadMessages = {
  'lead.paper': 'The Economist',
  'lead.claims':
    '{paper} wrote in March 2023 that China’s trade with Russia jumped in 2022. Of its claims, {verdicts}.',
  'lead.hold': '{words} {count|holds|hold} in dollars',
  'lead.first': '{words} {count|holds|hold} on first release only',
  'lead.depend': '{words} {count|depends|depend} on the source',
  'lead.fail': '{words} {count|does|do} not hold',
  'lead.open': '{words} {count|stays|stay} open',
  'lead.none': 'none',
  'lead.one': 'one',
  'lead.two': 'two',
  'lead.three': 'three',
  'lead.four': 'four',
  'lead.five': 'five',
  'lead.since':
    'Against {year}, China in the year to {month} sold Russia {sold} in dollars and paid {paid} for {oil} of its crude.',
  'lead.by': '{change}',
  'lead.about': 'about {change}',
  'lead.more': '{change} more',
  'lead.less': '{change} less',
  'lead.same': 'as much',
} as const
