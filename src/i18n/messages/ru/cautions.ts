import type { TextsLike } from '#src/i18n/types.ts'
import type { cautionMessages as english } from '#src/i18n/messages/en/cautions.ts'

export const cautionMessages = {
  'note.break': 'Данные таможни за {from} и позже — из другого источника: на стыке возможен небольшой сдвиг.',
  'note.break.crude':
    'Данные таможни за {from} и позже — из другого источника: стоимость нефти за {year}\u00a0год завышена примерно на {excess}, или на {perBarrel} за баррель.',
  'note.baci.break':
    'В BACI по {both}\u00a0год есть данные обеих стран, с {alone}\u00a0года — только Китая: изменение между этими годами может объясняться сменой источника, а не торговлей.',
} as const satisfies TextsLike<typeof english>
