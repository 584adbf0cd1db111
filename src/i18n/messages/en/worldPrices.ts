/** Notes of world prices that are lines. */
export const worldPriceMessages = {
  'note.world':
    'A world price is that of a similar good, sold elsewhere on other terms; over several months it is the mean of theirs, whatever was bought in each.',
  'note.world.bbl': '{names}: quoted by the barrel, at {factor} barrels a tonne.',
  'note.world.mmbtu':
    '{names}: quoted by the million British thermal units (Btu), at {factor} to the tonne, as S&P Global converts Japan’s price.',
  'note.world.urals':
    'Urals is the monthly average that Russia’s government uses for its oil-extraction tax, not what a cargo cost.',
  'note.world.potash':
    'Spot potash is quoted FOB Vancouver until 2019 and delivered to Brazil from 2020: not to be compared across.',
} as const
