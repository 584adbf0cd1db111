import type { TextsLike } from '#src/i18n/types.ts'
import type { appMessages as english } from '#src/i18n/messages/en/app.ts'

export const appMessages = {
  'app.title': '中俄贸易往来',
  'app.description':
    '2017年以来中国与俄罗斯之间的贸易：能源与总额为月度数据，其余商品为年度数据。核对报道说法，比较各类商品，数据均注明来源，图表可下载。',
  'app.skip': '跳到图表',
  'app.footer': '金额按现价美元计。中国进口额含运费和保险费（CIF），出口额不含（FOB）。',
  'app.age': '能源数据至{energy}，进出口总额至{totals}，其余商品为年度数据，至{year}。',
  'app.age.compiled': '数据整理于{month}。',
  'app.age.later': '海关总署已公布更近月份的数据。',
  'app.language': '语言',
  'app.theme': '外观',
  'app.theme.auto': '自动',
  'app.theme.light': '浅色',
  'app.theme.dark': '深色',
  'app.crash.title': '页面的这一部分出错了',
  'app.crash.body': '其余部分仍可使用。出错原因：{problem}。',
  'app.retry': '重试',
  'app.dismiss': '关闭提示',
  'app.loading': '正在载入数据……',
  'app.offline': '当前没有网络连接。已绘制的内容保留不变，其余内容将在恢复连接后载入。',

  'app.whole': '打开完整页面：中俄贸易往来',
} as const satisfies TextsLike<typeof english>
