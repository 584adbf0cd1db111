import type { TextsLike } from '#src/i18n/types.ts'
import type { stateMessages as english } from '#src/i18n/messages/en/states.ts'

export const stateMessages = {
  'chart.empty.title': '尚未选择任何商品',
  'chart.empty.body': '请从列表中选择一种商品，或先用一个预设组合。',
  'chart.nothing.title': '没有可绘制的数据',
  'chart.nothing.body': '{names}：在所选时段内，这一选择没有数据。',
  'chart.yearlyOnly': '只公布年度数据，因此未绘制：{names}。',
  'chart.showYears': '改看年度',
  'chart.noFigures': '在此时段内，这一选择没有数据：{names}。',
  'chart.partFailed': '{name}未能载入。{problem}',
  'chart.loadingSeries': '正在载入{names}……',
  'chart.received': '已收到{size}\u00a0kB。',
  'chart.otherBase': '并非所有商品在{chosen}都有非零数据，因此指数以{base}为100。',
  'chart.thinBase': '{names}在{base}的数值很小，不宜作为基期。',
  'chart.useBase': '改以{period}为基期',
  'chart.loadingRates': '正在载入汇率……',
  'chart.ratesFailed': '汇率未能载入。{problem}',
  'chart.noBase': '没有一个时期使所有选中商品都有非零数据，无法计算指数，因此显示数值。',
} as const satisfies TextsLike<typeof english>
