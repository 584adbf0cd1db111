import type { TextsLike } from '#src/i18n/types.ts'
import type { buyerMessages as english } from '#src/i18n/messages/en/analyses/buyers.ts'

export const buyerMessages = {
  'buyers.title.OIL':
    '截至{period}的12个月，中国购买俄罗斯石油及油品{china}，{name}{other}（{year}：{chinaThen}和{otherThen}）',
  'buyers.title.GAS': '截至{period}的12个月，中国报告进口俄罗斯液化天然气及液化石油气{china}；{name}{other}',
  'buyers.title.none.OIL': '俄罗斯石油及油品的买方',
  'buyers.title.none.GAS': '俄罗斯天然气的买方',
  'buyers.subtitle.OIL': '各买方自俄罗斯进口的石油及油品，净重，滚动12个月累计，{from}至{to}',
  'buyers.subtitle.GAS':
    '各买方自俄罗斯进口的天然气（HS 2711；中国自2022年起不含管道气），净重，滚动12个月累计，{from}至{to}',
  'buyers.product': '购买的商品',
  'buyers.product.OIL': '石油及油品',
  'buyers.product.GAS': '天然气',
  'buyers.panel.weight': '按买方，{unit}',
  'buyers.panel.share': '中国占这些买方报告总量的比重（%）',
  'buyers.CHN': '中国',
  'buyers.IND': '印度',
  'buyers.TUR': '土耳其',
  'buyers.JPN': '日本',
  'buyers.HUN': '匈牙利',
  'buyers.SVK': '斯洛伐克',
  'buyers.OTHER': '其他报告方',
  'buyers.share': '中国占比',
  'buyers.note.customs': '数据来自各买方自己的海关。',
  'buyers.note.unit.OIL': '按每吨{barrels}桶换算，中国12个月的{weight}约合{rate}百万桶/日。',
  'buyers.note.unit.GAS': '100万吨天然气约合14亿立方米；液化石油气不按此换算。',
  'buyers.caution.china.OIL': '中国的曲线包括石油及油品（HS 2709、2710、2712—2715），不只是原油。',
  'buyers.caution.china.GAS':
    '中国自2022年起不再公布管道气净重：其曲线2022年因此下降，此后的占比也不含管道气。HS 2711还包括液化石油气。',
  'buyers.caution.floors.OIL': '土耳其不公布原油数据，其数字偏低；“其他报告方”为下限。',
  'buyers.caution.floors.GAS': '土耳其的数字偏低；“其他报告方”为下限。',
  'buyers.note.others': '“其他报告方”所指的国家，石油与天然气不同。',
  'buyers.note.share': '未有任何买方报告的部分不在其中：中国占俄罗斯全部销量的比重低于此处所示。',
  'buyers.note.gaps':
    '买方某月没有公布数据的，该月及包含该月的12个月累计数均缺失：线上为空缺，而不是零。比重只按已报告的月份计算。',
  'buyers.caution.missing': '截至{period}的12个月中，未报告的有：{buyers}；中国占比因此略微偏高。',
  'buyers.missing': '{name}{count}个月',
  'buyers.note.thin': '印度{year}仅购买{least}，基数过小，因此不列增长率。',
  'buyers.caution.estimated': '自{from}起，各月数据部分为估算数。',
  'buyers.alt.line': '{name}：{from}为{first}，{to}为{last}。',
} as const satisfies TextsLike<typeof english>
