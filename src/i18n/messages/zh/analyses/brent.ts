import type { TextsLike } from '#src/i18n/types.ts'
import type { brentMessages as english } from '#src/i18n/messages/en/analyses/brent.ts'

export const brentMessages = {
  'brent.title.below': '截至{month}的12个月，运抵中国的俄罗斯原油每桶比布伦特低{gap}',
  'brent.title.above': '截至{month}的12个月，运抵中国的俄罗斯原油每桶比布伦特高{gap}',
  'brent.title.none': '俄罗斯原油与布伦特对比',
  'brent.subtitle': '中国自俄罗斯进口原油均价与同月乌拉尔、布伦特原油均价，{unit}，{from}至{to}',
  'brent.unit.usd': '美元/桶',
  'brent.unit.cny': '元人民币/桶',
  'brent.unit.rub': '卢布/桶',
  'brent.unit.real': '2021年不变价美元/桶',
  'brent.panel.gap': '价差：俄罗斯原油减布伦特，{unit}',
  'brent.panel.uralsGap': '价差：俄罗斯原油（多为ESPO，到岸价）减乌拉尔（离岸价），{unit}',
  'brent.panel.share': '俄罗斯占中国原油进口的比重，按净重计（%），滚动12个月累计',
  'brent.russian': '俄罗斯原油',
  'brent.urals': '乌拉尔',
  'brent.brent': '布伦特',
  'brent.gap': '与布伦特的价差',
  'brent.uralsGap': '与乌拉尔的价差',
  'brent.share': '俄罗斯占比',
  'brent.share.long': '俄罗斯占比（十二个月）',
  'brent.caution.timing': '货物在到岸前一两个月定价，因此与布伦特的价差并不是“折扣”。',
  'brent.caution.urals':
    '乌拉尔为西部港口离岸价，而中国购买的多为东部的ESPO原油，到岸计价：与乌拉尔的价差还反映品种与运输路线的不同。',
  'brent.note.gap':
    '均价为金额除以净重，每吨按{barrels}桶换算，含运费和保险费；布伦特为FOB报价，不含这些费用。标题中的价差按12个月计算：12个月的金额除以净重，再减去同期布伦特均价。',
  'brent.note.urals': '乌拉尔价格是俄罗斯计征矿产资源开采税所用的月均价，并非某批货物的成交价。',
  'brent.note.share': '中国从各国进口的原油总量由每日桶数换算，因此为估算数。',
  'brent.alt.price': '{name}：{from}为{first}，{to}为{last}。',
  'brent.alt.peak': '{month}价差为{gap}。',
} as const satisfies TextsLike<typeof english>
