import type { TextsLike } from '#src/i18n/types.ts'
import type { cardMessages as english } from '#src/i18n/messages/en/analyses/card.ts'

export const cardMessages = {
  'card.price-volume.more': '{b}中国购买俄罗斯{name}比{a}多支出{change}，其中{price}来自涨价',
  'card.price-volume': '{name}，{a}至{b}：{change}，其中价格因素{price}',
  'card.brent.below': '截至{month}的12个月，运抵中国的俄罗斯原油每桶比布伦特约低{gap}',
  'card.brent.above': '截至{month}的12个月，运抵中国的俄罗斯原油每桶比布伦特约高{gap}',
  'card.brent.same': '截至{month}的12个月，运抵中国的俄罗斯原油与布伦特价格大致相同',
  'card.buyers': '截至{period}的12个月，中国购买俄罗斯石油及油品{china}，{name}{other}',
  'card.books.M': '{year}，中方统计自俄罗斯进口{china}，俄方统计对华出口{russia}',
  'card.books.X': '{year}，中方统计对俄罗斯出口{china}，俄方统计自华进口{russia}',
  'card.books.range': '{least}至{most}',
  'card.movers.M': '中国自俄罗斯进口，{a}至{b}：{rose}增加最多（{more}），{fell}减少最多（{less}）',
  'card.movers.X': '中国对俄罗斯出口，{a}至{b}：{rose}增加最多（{more}），{fell}减少最多（{less}）',
} as const satisfies TextsLike<typeof english>
