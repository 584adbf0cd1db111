import type { TextsLike } from '#src/i18n/types.ts'
import type { spokenMessages as english } from '#src/i18n/messages/en/spoken.ts'

export const spokenMessages = {
  'said.point': '{name}，{period}，{amount}，{status}',
  'said.pointChange': '{name}，{period}，{amount}，{change}，{status}',
  'said.noPoint': '{name}，{period}，无数据',
  'said.up': '同比增长{percent}',
  'said.down': '同比下降{percent}',
  'said.same': '与上年同期持平',
  'said.changeStatus': '{change}（{status}）',
  'said.tonnes': '{number}{count|吨}',
  'said.perTonne': '每吨{money}',
  'said.real': '{money}（2021年不变价）',
} as const satisfies TextsLike<typeof english>
