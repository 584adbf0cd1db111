import type { TextsLike } from '#src/i18n/types.ts'
import type { reasonMessages as english } from '#src/i18n/messages/en/reasons.ts'

export const reasonMessages = {
  'why.noWeight': '在此时段内，所选商品均未公布净重。',
  'why.yearlyOnly': '所选商品只有年度数据。',
  'why.ofMonths': '季节图由逐月数据构成，请先选择“月度”或“年初至今累计”。',
  'why.indexOfRunning': '自1月起逐月累计的数据没有统一的指数基期。',
  'why.shareOfValue': '比重只按金额计算。',
  'why.moneyOfWeight': '净重不以货币计量。',
  'why.stackPrice': '均价不能堆积相加。',
  'why.stackIndex': '指数不能堆积相加。',
  'why.stackChange': '变动值不能堆积相加。',
  'why.logStack': '堆积图不能用对数刻度。',
  'why.logShare': '比重以线性刻度显示。',
  'why.logChange': '变动值可能为负，没有对数。',
  'why.logBars': '柱形从零开始，零没有对数。',
  'why.logNone': '此图表没有这样的坐标轴。',
  'why.valueLevel': '此图表按原值显示金额。',
  'why.baseNotShown': '所选时期不在图中。',
  'why.noEvents': '此图表没有可标注事件的时间轴。',
  'why.noIndexBase': '没有一个时期使所有选中商品都有非零数据。',
} as const satisfies TextsLike<typeof english>
