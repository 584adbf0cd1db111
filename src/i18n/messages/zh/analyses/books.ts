import type { TextsLike } from '#src/i18n/types.ts'
import type { bookMessages as english } from '#src/i18n/messages/en/analyses/books.ts'

export const bookMessages = {
  'books.title.M': '中国称从俄罗斯购买多少，俄罗斯称售出多少',
  'books.title.X': '中国称向俄罗斯出售多少，俄罗斯称购入多少',
  'books.subtitle': '全部商品，{unit}，年度，{from}至{to}',
  'books.panel.totals': '双方各自公布，{unit}',
  'books.panel.gap': '中方数据减俄方数据，{unit}，及占中方数据的百分比',
  'books.panel.gap.reported': '中方数据减俄方数据，{unit}，及占中方数据的百分比（估算数除外）',
  'books.china': '海关总署',
  'books.russia.imf-imts': '俄方（IMF）',
  'books.russia.wits': '俄方（WITS）',
  'books.russia.other': '俄方（{source}）',
  'books.gap': '中方减{name}',
  'books.gap.amount': '{amount}（{percent}）',
  'books.why': '为何不一致',
  'books.why.M':
    '中国以本国口岸到岸价（CIF）计算进口额，含运费和保险费；俄罗斯以本国口岸离岸价（FOB）计算出口额，不含这些费用。因此中方数据理应高出几个百分点。',
  'books.why.X':
    '中国以本国口岸离岸价（FOB）计算出口额，不含运费和保险费；俄罗斯以本国口岸到岸价（CIF）计算进口额，含这些费用。因此俄方数据理应高出几个百分点。',
  'books.why.more': '此外还有哪些原因，例如经第三国转运的货物，或年末仍在途中的货物，从总额中看不出来。',
  'books.caution.cif.M': '中国进口额含运费和保险费（CIF），俄罗斯出口额不含（FOB）：存在一定差距属正常。',
  'books.caution.cif.X': '俄罗斯进口额含运费和保险费（CIF），中国出口额不含（FOB）：差距为负属正常。',
  'books.caution.estimates':
    '自{from}起，{name}并非俄罗斯公布的数据，而是相当于中方数据{least}至{most}的估算数，因此不据此绘制差距。',
  'books.note.rates':
    '中方按月折算，俄方按全年十二个月的平均值折算：仅此一项就使差距最多变动{points}个百分点（{year}）。',
  'books.note.lines': '对俄罗斯公布的同一年数据，WITS与IMF所载不同：始终作为两条线，从不合并。',
  'books.table': '两国数字逐年对照',
  'books.table.year': '年份',
  'books.table.gap': '差距',
  'books.table.percent': '差距（%）',
  'books.alt.change': '中国减{name}：{from}为{first}，{to}为{last}。',
  'books.alt.year': '{year}：中国{china}；{others}。',
  'books.alt.other': '{name}{value}，差距{gap}',
  'books.alt.estimate': '{name}{value}（估算）',
} as const satisfies TextsLike<typeof english>
