import type { TextsLike } from '#src/i18n/types.ts'
import type { buyerMessages as english } from '#src/i18n/messages/en/analyses/buyers.ts'

export const buyerMessages = {
  'buyers.title.OIL':
    '截至{period}的12个月，中国购买俄罗斯石油及油品{china}，{name}{other}；{year}分别为{chinaThen}和{otherThen}',
  'buyers.title.GAS': '截至{period}的12个月，中国报告购买俄罗斯天然气{china}（不含管道气），{name}{other}',
  'buyers.title.none.OIL': '俄罗斯石油及油品的买方',
  'buyers.title.none.GAS': '俄罗斯天然气的买方',
  'buyers.subtitle.OIL': '各买方自俄罗斯进口的石油及油品，净重，滚动12个月累计，{from}至{to}',
  'buyers.subtitle.GAS': '各买方自俄罗斯进口的天然气，净重，滚动12个月累计，{from}至{to}',
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
  'buyers.note.customs': '按买方自己的海关统计。',
  'buyers.note.china.OIL': '中国一线为石油及油品（HS 2709、2710、2712–2715），多于本页其他部分所示的原油。',
  'buyers.note.china.GAS':
    '中国自2021年12月之后不再公布管道气重量：2022年起其数据不含管道气。2022年的下降源于统计范围，此后的占比亦然。',
  'buyers.note.turkey.OIL': '土耳其不公布原油数据：其数字偏低。',
  'buyers.note.turkey.GAS': '土耳其的数字偏低。',
  'buyers.note.others': '“其他报告方”是下限，且石油与天然气所指的买方不同。',
  'buyers.note.share': '无人报告的部分不在其中：中国占俄罗斯全部销量的比重低于此处所示。',
  'buyers.note.gaps':
    '买方海关没有数据的月份视为缺失，包含该月的各累计数亦缺失：线上为空缺，绝不是零。比重以已报告的月份为分母。',
  'buyers.note.missing': '截至{period}的12个月中，未报告的有：{buyers}；中国占比因此略微偏高。',
  'buyers.missing': '{name}{count}个月',
  'buyers.note.thin': '印度{year}仅购买{least}：以如此小的基数计算的增长率主要反映基数，因此不予列出。',
  'buyers.note.estimated': '自{from}起，各月数据部分为估计数。',
  'buyers.alt.line': '{name}：{from}为{first}，{to}为{last}。',
} as const satisfies TextsLike<typeof english>
