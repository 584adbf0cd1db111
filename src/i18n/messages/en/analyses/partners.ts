export const partnerMessages = {
  'partners.atMost': 'at most {share}',
  'partners.spoken': '{name}: {facts}',
  'partners.fact': '{fact}.',
  'partners.caution.hongKong': 'Hong Kong’s share of {year} is not in China’s: {items}.',
  'partners.hongKong.item': '{name} {share} ({amount})',
  'partners.note.amounts': 'Amounts (FOB) are estimates: the published share, to 0.01%, of the published total.',
  'partners.note.release':
    'BACI, release of January 2026; its 2021 differs from that of the release used elsewhere here.',
} as const
