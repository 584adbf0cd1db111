import type { TextsLike } from '#src/i18n/types.ts'
import type { noteMessages as english } from '#src/i18n/messages/en/notes.ts'

export const noteMessages = {
  'note.flowCif': '中国自俄罗斯进口额含运费和保险费（CIF）。',
  'note.flowFob': '中国对俄罗斯出口额不含运费和保险费（FOB）。',
  'note.status': '虚线和空心为非最终数（{kinds}）。',
  'note.status.lines': '{names}：{facts}',
  'note.status.ends': '至{period}，{kinds}',
  'note.all': '图中各项',
  'note.break': '自{from}起，海关数据改取自另一发布渠道，衔接处可能略有跳动。',
  'note.break.crude': '自{from}起，海关数据改取自另一发布渠道：{year}原油金额因此偏高约{excess}，合每桶{perBarrel}。',
  'note.crudeWeight': '2025年起的原油重量由桶数换算，每吨按7.3桶计。',
  'note.pipeline': '管道天然气：2020年11月的进口记在2020年12月，因此相关月份的同比变动没有意义。',
  'note.chips': 'BACI综合了中俄双方的申报（俄方至2021年）；媒体引述的数据仅为中方数据。',
  'note.baci': 'BACI对双方申报加以调和（俄方至2021年），数据至2023年，按FOB计价；其重量部分为推算。',
  'note.yearly': '2024年起分品目的年度数据为中国单方向UN Comtrade的申报，属初步数据，并非BACI的延续。',
  'note.quoted': '“媒体引述”为媒体报道的中国海关数据。',
  'note.gaps': '折线中断处为没有公布数据的时期。',
  'note.gaps.ratio': '折线中断处为缺少数据或除数为零的时期。',
  'note.janFeb': '春节在1月与2月之间移动，因此两月合并计算。',
  'note.thinBase': '{names}的指数基期数值很小。',
  'note.ends': '{names}：至{period}。',
  'note.log': '对数刻度无法绘制零值，零值标在图的底端。',
  'note.yearlyOnly': '只有年度数据，因此未显示：{names}。',
  'note.money.cny': '各月美元金额按当月平均汇率折算。海关按预先确定的汇率折算，因此其人民币数据单月最多相差3%。',
  'note.money.rub': '各月美元金额按当月平均汇率折算。',
  'note.money.real': '各月美元金额按美国消费价格折算为2021年美元。消费价格并非贸易平减指数。',
  'note.money.years': '没有月度数据的年度数字按十二个月的平均值折算。',
  'note.rates.cny': '缺少{months}的人民币汇率：凡含这些月份的数字均空缺。',
  'note.rates.rub': '缺少{months}的卢布汇率：凡含这些月份的数字均空缺。',
  'note.rates.real': '美国没有公布{months}的消费价格：凡含这些月份的数字均空缺。',

  'table.note.status': '带字母的数据不是最终数（{kinds}）。',

  'source.onPage': '{count|来源}：{sources}。',

  'events.title': '事件',
  'events.own': '您的批注',

  'note.file': '{names}：取自读者自己的文件，本页未核对，自成一套账目。',
} as const satisfies TextsLike<typeof english>
