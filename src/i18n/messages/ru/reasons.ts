import type { TextsLike } from '#src/i18n/types.ts'
import type { reasonMessages as english } from '#src/i18n/messages/en/reasons.ts'

export const reasonMessages = {
  'why.noWeight': 'ни у одного из выбранных товаров вес за этот период не опубликован.',
  'why.yearlyOnly': 'у выбранных товаров есть только годовые данные.',
  'why.ofMonths': 'сезонность видна по месяцам; сначала выберите «Месяц» или «С начала года».',
  'why.indexOfRunning': 'у нарастающих с января сумм нет единой базы для индекса.',
  'why.shareOfValue': 'доля бывает только по стоимости.',
  'why.moneyOfWeight': 'вес не измеряется в деньгах.',
  'why.stackPrice': 'средние цены не складываются.',
  'why.stackIndex': 'индексы не складываются.',
  'why.stackChange': 'изменения не складываются.',
  'why.logStack': 'у слоёв не бывает логарифмической шкалы.',
  'why.logShare': 'доли показываются на линейной шкале.',
  'why.logChange': 'изменения бывают отрицательными, у них нет логарифма.',
  'why.logBars': 'столбцы начинаются с нуля, у которого нет логарифма.',
  'why.logNone': 'у этого графика нет такой оси.',
  'why.valueLevel': 'этот график показывает стоимость как она есть.',
  'why.baseNotShown': 'выбранного периода нет на графике.',
  'why.noEvents': 'у этого графика нет оси времени, на которой отмечаются события.',
  'why.noIndexBase': 'нет периода, в котором у всех выбранных товаров есть ненулевые данные.',
} as const satisfies TextsLike<typeof english>
