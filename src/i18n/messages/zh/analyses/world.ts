import type { TextsLike } from '#src/i18n/types.ts'
import type { worldMessages as english } from '#src/i18n/messages/en/analyses/world.ts'

export const worldMessages = {
  'world.title.M': '{a}至{b}，中国自俄罗斯进口{russia}，自全球进口{everyone}',
  'world.title.X': '{a}至{b}，中国对俄罗斯出口{russia}，对全球出口{everyone}',
  'world.title.M.money': '{a}至{b}，中国自俄罗斯进口{russia}，自全球进口{everyone}（{money}）',
  'world.title.X.money': '{a}至{b}，中国对俄罗斯出口{russia}，对全球出口{everyone}（{money}）',
  'world.title.one.M': '中国自俄罗斯进口与自全球进口',
  'world.title.one.X': '中国对俄罗斯出口与对全球出口',
  'world.rose': '增长{percent}',
  'world.fell': '下降{percent}',
  'world.subtitle.M': '中国全部商品进口，{money}，滚动12个月累计，{from}至{to}',
  'world.subtitle.X': '中国全部商品出口，{money}，滚动12个月累计，{from}至{to}',
  'world.panel.index': '滚动12个月累计，{a}=100',
  'world.panel.share.M': '俄罗斯占中国进口的比重（%），滚动12个月累计',
  'world.panel.share.X': '俄罗斯占中国出口的比重（%），滚动12个月累计',
  'world.russia.M': '自俄罗斯进口',
  'world.russia.X': '对俄罗斯出口',
  'world.everyone.M': '自全球进口',
  'world.everyone.X': '对全球出口',
  'world.share': '俄罗斯占比',
  'world.amount': '{index}；{usd}',
  'world.note.base': '指数以截至{a}12月的12个月累计（即该日历年）为100。',
  'world.note.everyone': '全球包括俄罗斯；全球数据四舍五入至1亿美元。',
  'world.note.share.M': '比重为中国海关修订数除以其同一流向的修订数。自2025年起，自俄罗斯进口数据为第三方的加总数。',
  'world.note.share.X':
    '比重为中国海关修订数除以其同一流向的修订数。自2025年起，对俄罗斯出口数据为首次公布数，或读自第三方的图表。',
  'world.note.revised': '中国海关修订过以往年度的对全球出口数据：当时报道的增速与此处所示不可比。',
  'world.note.ends': '对俄贸易数据截至{period}。',
  'world.table.russiaChange': '增长，俄罗斯',
  'world.table.everyoneChange': '增长，全球',
  'world.alt.line': '{name}：{from}为{first}，{to}为{last}。',

  'world.neighbour.M': '以上为占中国自俄进口的比重。俄罗斯占中国全部进口的比重见：',
  'world.neighbour.X': '以上为占中国对俄出口的比重。俄罗斯占中国全部出口的比重见：',
} as const satisfies TextsLike<typeof english>
