import type { TextsLike } from '#src/i18n/types.ts'
import type { stateMessages as english } from '#src/i18n/messages/en/states.ts'

export const stateMessages = {
  'chart.empty.title': 'Ничего не выбрано',
  'chart.empty.body': 'Выберите товар из списка или начните с готового набора.',
  'chart.nothing.title': 'Нет данных для графика',
  'chart.nothing.body': '{names}: при таком выборе за этот период данных нет.',
  'chart.yearlyOnly': 'Не показано, так как публикуются только годовые данные: {names}.',
  'chart.showYears': 'Показать по годам',
  'chart.noFigures': 'При таком выборе за этот период нет данных: {names}.',
  'chart.partFailed': '{name}: данные не загрузились. {problem}',
  'chart.loadingSeries': 'Загружаем: {names}…',
  'chart.received': 'Получено {size}\u00a0кБ.',
  'chart.otherBase':
    'Не у всех товаров есть ненулевые данные за период «{chosen}», поэтому за 100 принят период «{base}».',
  'chart.thinBase': 'Период «{base}» — очень малая база: {names}.',
  'chart.useBase': 'Взять за базу {period}',
  'chart.loadingRates': 'Загружаем курсы…',
  'chart.ratesFailed': 'Курсы не загрузились. {problem}',
  'chart.noBase':
    'Нет периода, в котором у всех выбранных товаров есть ненулевые данные, поэтому вместо индекса показаны значения.',
} as const satisfies TextsLike<typeof english>
