import type { TextsLike } from '#src/i18n/types.ts'
import type { lookMessages as english } from '#src/i18n/messages/en/looks.ts'

export const lookMessages = {
  'looks.title': '深入分析',
  'looks.price-volume': '价格、单价、均价、涨价、数量、重量、净重、销量、通胀',
  'looks.brent': '布伦特、Brent、乌拉尔、Urals、油价、原油价格、国际价格、基准价、折扣、折价、限价、每桶',
  'looks.world': '世界、全球、占比、份额、比重、依赖、各国、全部外贸',
  'looks.buyers': '买家、买方、购买、印度、土耳其、匈牙利、斯洛伐克、日本、进口国',
  'looks.books': '镜像统计、差异、差额、不一致、俄罗斯海关、俄方数据、两国数据',
  'looks.movers': '增长、上升、上涨、增加、下降、下跌、减少、排名、涨跌',
} as const satisfies TextsLike<typeof english>
