import type { TextsLike } from '#src/i18n/types.ts'
import type { footerMessages as english } from '#src/i18n/messages/en/footer.ts'

export const footerMessages = {
  'footer.values': '金额按现价美元计。中国进口额含运费和保险费（CIF），出口额不含（FOB）。',
  'footer.age': '能源数据至{energy}，进出口总额至{totals}，其余商品为年度数据，至{year}。',
  'footer.age.compiled': '数据整理于{month}。',
  'footer.age.later': '海关总署已公布更近月份的数据。',

  'footer.whole': '打开完整页面：中俄贸易往来',
} as const satisfies TextsLike<typeof english>
