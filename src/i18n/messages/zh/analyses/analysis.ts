import type { TextsLike } from '#src/i18n/types.ts'
import type { analysisMessages as english } from '#src/i18n/messages/en/analyses/analysis.ts'

export const analysisMessages = {
  'analysis.year.a': '前一年份',
  'analysis.year.b': '后一年份',
  'analysis.flow.M': '中国进口',
  'analysis.flow.X': '中国出口',

  'analysis.choices': '说明与选项',
  'analysis.price-volume': '量还是价？',
  'analysis.brent': '对比布伦特',
  'analysis.world': '与中国全部外贸相比',
  'analysis.buyers': '还有谁在买',
  'analysis.books': '两国数字对照',
  'analysis.movers': '增减排行',
  'analysis.price-volume.about': '金额的变动中，多少来自数量，多少来自价格：任选一种公布净重的商品和任意两年。',
  'analysis.brent.about':
    '中国为俄罗斯原油支付的价格，与同月国际基准布伦特油价对照。货物在到岸前一两个月定价，因此两者之间是价差，而不是“折扣”。',
  'analysis.world.about': '中国对俄贸易与中国全部外贸对照，以及俄罗斯在其中的比重。',
  'analysis.buyers.about': '据各买方自己的海关记录，谁在买俄罗斯的石油和天然气，中国占其中多少。',
  'analysis.books.about': '每一笔贸易都由卖方和买方的海关各记录一次，而两者并不一致。统计上称这种对照为镜像统计。',
  'analysis.movers.about':
    '两年之间增减最大的HS品目，依据BACI。2021年及以前含俄方数据，其后不含：跨越这一界线的比较须谨慎。',
  'analysis.loading': '正在载入这一部分的数据……',
  'analysis.money.usd': '美元',
  'analysis.money.cny': '人民币',
  'analysis.money.rub': '卢布',
  'analysis.money.real': '2021年不变价美元',
  'analysis.failed': '这一部分的数据未能载入。{problem}',
  'analysis.commodity': '商品',
  'analysis.flow': '流向',
  'analysis.alt': '{title}。{subtitle}。{facts}',
  'analysis.table': '逐年数据',
  'analysis.table.year': '年份',
  'analysis.sameYear': '两个年份都是{year}。请选择不同的年份，以查看其间的变动。',
  'analysis.years': '{first}至{last}',
} as const satisfies TextsLike<typeof english>
