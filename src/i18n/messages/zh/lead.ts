import type { TextsLike } from '#src/i18n/types.ts'
import type { leadMessages as english } from '#src/i18n/messages/en/lead.ts'

export const leadMessages = {
  'lead.paper': '《经济学人》',
  'lead.claims': '{paper}2023年3月称，2022年中国对俄贸易大增；其各项说法按美元核对，{verdicts}。',
  'lead.hold': '{words}{count|项}属实',
  'lead.depend': '{words}{count|项}取决于采用哪一方的数据',
  'lead.open': '{words}项现有数据无法判定',
  'lead.fail': '{words}{count|项}不属实',
  'lead.none': '零',
  'lead.one': '一',
  'lead.two': '两',
  'lead.three': '三',
  'lead.four': '四',
  'lead.five': '五',
  'lead.since': '最近12个月与{year}相比，{exports}；{crude}。',
  'lead.by': '{change}',
  'lead.about': '约{change}',
  'lead.X-TOTAL.more': '中国对俄罗斯出口增长{change}',
  'lead.X-TOTAL.less': '中国对俄罗斯出口下降{change}',
  'lead.X-TOTAL.same': '中国对俄罗斯出口大致持平',
  'lead.M-2709.more': '自俄罗斯进口原油增长{change}',
  'lead.M-2709.less': '自俄罗斯进口原油下降{change}',
  'lead.M-2709.same': '自俄罗斯进口原油大致持平',
} as const satisfies TextsLike<typeof english>
