import type { TextsLike } from '#src/i18n/types.ts'
import type { figureMessages as english } from '#src/i18n/messages/en/figure.ts'

export const figureMessages = {
  'title.both': '中国{imports}与{exports}',
  'title.imports': '中国{imports}',
  'title.exports': '中国{exports}',
  'title.andAll': '{goods}及全部商品',
  'title.ofThem': '{all}及其中{count}种',
  'title.M.total': '自俄罗斯进口的全部商品',
  'title.M.energy': '自俄罗斯进口的能源',
  'title.M.many': '自俄罗斯进口的{count}种商品',
  'title.M.list': '自俄罗斯进口的{names}',
  'title.X.total': '对俄罗斯出口的全部商品',
  'title.X.many': '对俄罗斯出口的{count}种商品',
  'title.X.list': '对俄罗斯出口的{names}',
  'title.none': '尚未选择任何商品',

  'subtitle.level': '{measure}，{unit}，{frequency}，{range}',
  'subtitle.index': '{measure}，指数，{base}=100，{frequency}，{range}',
  'subtitle.yoy': '{measure}，同比变动（%），{frequency}，{range}',
  'subtitle.share': '{measure}，占同一流向全部商品的百分比，{frequency}，{range}',
  'subtitle.freq.month': '月度',
  'subtitle.freq.quarter': '季度',
  'subtitle.freq.rolling': '滚动12个月累计',
  'subtitle.freq.rolling.price': '12个月平均',
  'subtitle.freq.year': '年度',
  'subtitle.freq.ytd': '每年1—{month}',
  'subtitle.freq.ytd1': '每年1月',
  'subtitle.freq.running': '自1月起累计',
  'subtitle.none': '无数据',
  'subtitle.in.cny': '{measure}（人民币）',
  'subtitle.in.rub': '{measure}（卢布）',
  'subtitle.in.real': '{measure}（2021年不变价美元）',

  'span.date': '，{date}',
  'span.years': '{first}至{last}',
  'span.range': '{first}至{last}',
} as const satisfies TextsLike<typeof english>
