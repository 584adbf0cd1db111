import type { TextsLike } from '#src/i18n/types.ts'
import type { footerMessages as english } from '#src/i18n/messages/en/footer.ts'

export const footerMessages = {
  'footer.values':
    'Стоимость — в текущих долларах США. Импорт Китая учтён с фрахтом и страхованием (CIF), экспорт — без них (FOB).',
  'footer.age':
    'Энергоносители — по {energy} года, итоги — по {totals} года, остальные товары — по годам, по {year} год.',
  'footer.age.compiled': 'Данные собраны: {month} года.',
  'footer.age.later': 'Таможня Китая опубликовала данные и за более поздние месяцы.',

  'footer.whole': 'Открыть страницу целиком: «Торговля Китая и России»',
} as const satisfies TextsLike<typeof english>
