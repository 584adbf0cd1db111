export const formulaMessages = {
  'formula.prices':
    'How it is computed: gap = value ÷ net weight − world price; in percent, the gap ÷ the world price.',
  'formula.world':
    'How it is computed: index = twelve months ÷ the twelve of the earlier year × 100; Russia’s share = trade with Russia ÷ trade with everyone.',
  'formula.buyers':
    'How it is computed: China’s share = China’s net weight ÷ that of all buyers who report, over the same twelve months.',
  'formula.suppliers':
    'How it is computed: share = what a supplier sold Russia ÷ all that Russia imported, by value, of the same heading and year.',
  'formula.dependence':
    'How it is computed: Russia’s share = China’s imports from Russia ÷ its imports from everyone; China’s share = Russia’s exports to China ÷ its exports to everyone, of the same good and year.',
  'formula.books': 'How it is computed: gap = China’s figure − Russia’s; in percent, the gap ÷ China’s figure.',
  'formula.movers':
    'How it is computed: change = value of the later year − value of the earlier; in percent, the change ÷ the earlier.',
} as const
