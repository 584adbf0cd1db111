import type { TextsLike } from '#src/i18n/types.ts'
import type { termMessages as english } from '#src/i18n/messages/en/terms.ts'

export const termMessages = {
  'term.cif.words': 'CIF|到岸价',
  'term.cif': '到岸价，即成本加保险费和运费：货物运抵时的价值，包括运输和保险费用。海关按此统计进口额。',
  'term.fob.words': 'FOB|离岸价',
  'term.fob':
    '离岸价，即船上交货价：货物离境时的价值，不含运输和保险费用。海关按此统计出口额，比同一批货物的进口额低百分之几。',
  'term.baci.words': 'BACI',
  'term.baci':
    '法国国际展望与信息研究中心（CEPII）按HS品目编制的全球贸易年度数据，把进出口双方各自向联合国申报的数字协调为一个。',
  'term.hs.words': 'HS',
  'term.hs': '《商品名称及编码协调制度》，各国海关通用的商品目录：两位数为章，四位数为品目，六位数为子目。',
  'term.rolling.words': '滚动12个月累计|12个月累计',
  'term.rolling': '每个点为截至该月的12个月之和：季节波动由此消除，但转折显现得比单月数据晚。',
  'term.unreliable.words': '可靠性低',
  'term.unreliable': '该数据有理由存疑：各项申报相互矛盾，或部分为推算。只宜看作大致规模。',
} as const satisfies TextsLike<typeof english>
