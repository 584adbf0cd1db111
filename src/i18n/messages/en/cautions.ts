/** Cautions change how a figure is read; they are a file of their own, because the first view's alt text has them. */
export const cautionMessages = {
  'note.break': 'From {from} Customs’ figures come from another publisher: a slight shift there is possible.',
  'note.break.crude':
    'From {from} Customs’ figures come from another publisher, whose crude oil of {year} is about {excess} too high, or {perBarrel} a barrel.',
  'note.baci.break':
    'BACI holds both countries’ reports up to {both} and China’s alone from {alone}: a change between those years may be a change of source, not of trade.',
} as const
