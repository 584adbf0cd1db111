import type { TextsLike } from '#src/i18n/types.ts'
import type { cautionMessages as english } from '#src/i18n/messages/en/cautions.ts'

export const cautionMessages = {
  'note.break': '自{from}起，海关数据改取自另一发布渠道，衔接处可能略有跳动。',
  'note.break.crude': '自{from}起，海关数据改取自另一发布渠道：{year}原油金额因此偏高约{excess}，合每桶{perBarrel}。',
  'note.baci.break':
    'BACI在{both}及以前含中俄双方申报，自{alone}起仅有中方数据：跨越这两年的变动可能源于数据来源变化，而非贸易本身。',
} as const satisfies TextsLike<typeof english>
