import type { TextsLike } from '#src/i18n/types.ts'
import type { priceVolumeMessages as english } from '#src/i18n/messages/en/analyses/priceVolume.ts'

export const priceVolumeMessages = {
  'waterfall.formula': '如何计算',
  'waterfall.formula.weight': '数量因素=净重变动×两个均价的平均值：',
  'waterfall.formula.price': '价格因素=均价变动×两个净重的平均值：',
  'waterfall.formula.numbers': '({after} − {before}) × ({one} + {other}) ÷ 2 = {effect}',
  'waterfall.formula.sum':
    '两个因素都按两年的平均值计算，因此相加恰好等于总变动，不偏向任何一年。方法出自贝内特（1920年）。',
  'waterfall.title': '{name}，{a}至{b}：{change}，其中数量因素{weight}，价格因素{price}',
  'waterfall.title.none': '{name}，{a}至{b}',
  'waterfall.subtitle.M': '中国自俄罗斯进口额（{money}），其变动分解为数量因素和价格因素',
  'waterfall.subtitle.X': '中国对俄罗斯出口额（{money}），其变动分解为数量因素和价格因素',
  'waterfall.weight': '数量因素',
  'waterfall.price': '价格因素',
  'waterfall.detail.weight': '{before} → {after}',
  'waterfall.detail.growth': '{change}，{growth}',
  'waterfall.detail.whole': '{weight}，{price}',
  'waterfall.alt.whole': '{name}：{amount}。',
  'waterfall.note.final': '依据已公布的数据。',
  'waterfall.note.notFinal': '分解所依据的数据有一部分为初步或估算数据（{status}）。',
  'waterfall.note.hollow': '空心柱依据初步或估算数据。',
  'waterfall.none.title': '这一变动无法分解',
  'waterfall.none.weight': '{name}：{missing}没有公布大于零的净重，因而没有均价。',
  'waterfall.none.value': '{name}：{missing}没有完整的金额数据。',
  'waterfall.none.present': '金额和净重俱全的年份：{years}。',
  'waterfall.none.never': '没有一年同时具备金额和净重。',
} as const satisfies TextsLike<typeof english>
