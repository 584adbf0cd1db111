/** Texts that the analyses of suppliers and of dependence share. */
export const partnerMessages = {
  'partners.atMost': 'at most {share}',
  'partners.spoken': '{name}: {facts}',
  'partners.fact': '{fact}.',
  'partners.note.amounts':
    'Amounts are FOB, and estimated: a share, published to a hundredth of a percent, of the whole.',
  'partners.note.release':
    'All years here are from BACI’s release of January 2026. Other figures of BACI to 2023 are from January 2025; their 2021 is not the same, and no number here rests on both.',
} as const
