import type { TextsLike } from '#src/i18n/types.ts'
import type { areaMessages as english } from '#src/i18n/messages/en/kinds/area.ts'

export const areaMessages = {
  'area.rest': '其他全部商品',
  'area.total': '全部商品',
  'area.note.rest': '“其他全部商品”为全部商品减去图中各层。',
  'area.note.whole': '{name}未单独成层，因其组成部分已在图中：{parts}。',
  'area.note.part': '{name}未单独成层，因其已包含在{whole}之中。',
  'area.note.book': '不同来源的数据从不相加，因此未堆积：{names}。',
  'area.note.never': '下方某一层在相同时期没有数据，因此未绘制：{names}。',
  'area.note.open': '某一层没有数据时，该层及其上各层均留空。',
} as const satisfies TextsLike<typeof english>
