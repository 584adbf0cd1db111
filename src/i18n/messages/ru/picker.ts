import type { TextsLike } from '#src/i18n/types.ts'
import type { pickerMessages as english } from '#src/i18n/messages/en/picker.ts'

export const pickerMessages = {
  'picker.search': 'Поиск товаров',
  'picker.search.hint': 'Поиск: {count} {count|товар|товара|товаров}',
  'picker.energy': 'Энергоносители',
  'picker.article': 'Статья',
  'picker.clear': 'Очистить',
  'picker.only': 'Только это',
  'picker.onlyNamed': 'Только это: {name}',
  'picker.keep': 'Оставить в цвете: {name}',
  'picker.own': 'Свои данные',
  'picker.yearly': 'по годам',
  'picker.ofYear': '{year}: {value}',
  'picker.books': '{name}: другие данные ({books})',
  'picker.allBooks': 'Другие данные для {count} из этих товаров',
  'picker.noWeight': 'вес не публикуется',
  'picker.column': '{year}, млрд долл.',
  'picker.presets': 'Готовые наборы',
  'picker.loadingFinds': 'Загружаем товарные позиции…',
  'picker.search.none': 'По запросу «{query}» ничего не найдено. Попробуйте другое слово или первые цифры кода ГС.',
  'picker.search.more': 'Ещё {count} {count|совпадение|совпадения|совпадений}: уточните запрос.',
  'picker.search.english':
    'У части позиций ГС есть русские названия, у остальных — только английские: ищите по слову или по коду.',
} as const satisfies TextsLike<typeof english>
