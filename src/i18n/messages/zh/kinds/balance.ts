import type { TextsLike } from '#src/i18n/types.ts'
import type { balanceMessages as english } from '#src/i18n/messages/en/kinds/balance.ts'

export const balanceMessages = {
  'balance.latest': '{name}：{amount}',
  'balance.title': '中国对俄罗斯贸易差额',
  'balance.surplus': '中国顺差',
  'balance.deficit': '中国逆差',
  'balance.alt': '{period}{name}：{amount}。',
  'balance.note.area': '两线之间的面积为差额，取较大一方的颜色；虚线处以斜线填充。',
  'balance.note.others': '未计入差额：{names}。',
  'balance.note.all': '所选商品中没有双向往来的，因此这里是全部商品的差额。',
} as const satisfies TextsLike<typeof english>
