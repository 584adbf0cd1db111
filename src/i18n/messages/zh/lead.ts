import type { TextsLike } from '#src/i18n/types.ts'
import type { leadMessages as english } from '#src/i18n/messages/en/lead.ts'

export const leadMessages = {
  'lead.paper': '《经济学人》',
  'lead.claims': '{paper}2023年3月称，2022年中国对俄贸易大增；其各项说法按美元核对，{verdicts}。',
  'lead.hold': '{words}{count|项}属实',
  'lead.hold.first': '{words}{count|项}属实（其中{first}项仅按首次发布数）',
  'lead.depend': '{words}{count|项}取决于采用哪一方的数据',
  'lead.open': '{words}项现有数据无法判定',
  'lead.fail': '{words}{count|项}不属实',
  'lead.none': '零',
  'lead.one': '一',
  'lead.two': '两',
  'lead.three': '三',
  'lead.four': '四',
  'lead.five': '五',
  'lead.since': '与{year}相比，{exports}；{crude}。',
  'lead.estimated': '{amount}（部分为估算）',
  'lead.X-TOTAL.more': '截至{month}的12个月中国对俄罗斯出口增长{change}，为{amount}',
  'lead.X-TOTAL.less': '截至{month}的12个月中国对俄罗斯出口下降{change}，为{amount}',
  'lead.X-TOTAL.same': '截至{month}的12个月中国对俄罗斯出口大致持平，为{amount}',
  'lead.M-2709.more': '截至{month}的12个月自俄罗斯进口原油增长{change}，为{amount}',
  'lead.M-2709.less': '截至{month}的12个月自俄罗斯进口原油下降{change}，为{amount}',
  'lead.M-2709.same': '截至{month}的12个月自俄罗斯进口原油大致持平，为{amount}',
} as const satisfies TextsLike<typeof english>
