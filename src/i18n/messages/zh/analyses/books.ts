import type { TextsLike } from '#src/i18n/types.ts'
import type { bookMessages as english } from '#src/i18n/messages/en/analyses/books.ts'

export const bookMessages = {
  'books.title.M': '中国称从俄罗斯购买多少，俄罗斯称售出多少',
  'books.title.X': '中国称向俄罗斯出售多少，俄罗斯称购入多少',
  'books.subtitle': '全部商品，{unit}，年度，{from}至{to}',
  'books.panel.totals': '双方各自申报，{unit}',
  'books.panel.gap': '中方数据减俄方数据，{unit}，及占中方数据的百分比',
  'books.china': '海关总署',
  'books.russia.imf-imts': '俄方（IMF）',
  'books.russia.wits': '俄方（WITS）',
  'books.russia.other': '俄方（{source}）',
  'books.gap': '中方减{name}',
  'books.gap.amount': '{amount}（{percent}）',
  'books.why': '为何不一致',
  'books.why.M':
    '中国按到达本国口岸计算进口额，含运费和保险费（CIF）；俄罗斯按离开本国口岸计算出口额，不含这些费用（FOB）。因此中方数据理应高出几个百分点。',
  'books.why.X':
    '中国按离开本国口岸计算出口额，不含运费和保险费（FOB）；俄罗斯按到达本国口岸计算进口额，含这些费用（CIF）。因此俄方数据理应高出几个百分点。',
  'books.why.more': '除此之外的差距从何而来，例如经第三国转运的货物，或年末仍在途中的货物，总额无从说明。',
  'books.note.cif.M': '中国进口额含运费和保险费（CIF），俄罗斯出口额不含（FOB）：存在一定差距属正常。',
  'books.note.cif.X': '俄罗斯进口额含运费和保险费（CIF），中国出口额不含（FOB）：差距为负属正常。',
  'books.note.imf': '自{from}起，IMF的数据为其自行估计，并非俄罗斯申报。',
  'books.note.rates':
    '中方按月折算，俄方按全年十二个月的平均值折算：仅此一项就使差距最多变动{points}个百分点（{year}）。',
  'books.note.lines': 'WITS与IMF对同一份俄方申报的数据不同：始终作为两条线，从不合并。',
  'books.table': '两国数字逐年对照',
  'books.table.year': '年份',
  'books.table.gap': '差距',
  'books.table.percent': '差距（%）',
  'books.alt.change': '中国减{name}：{from}为{first}，{to}为{last}。',
  'books.alt.year': '{year}：中国{china}；{others}。',
  'books.alt.other': '{name}{value}，差距{gap}',
} as const satisfies TextsLike<typeof english>
