import type { TextsLike } from '#src/i18n/types.ts'
import type { noteMessages as english } from '#src/i18n/messages/en/notes.ts'

export const noteMessages = {
  'note.flows': '中国进口额含运费和保险费（CIF），出口额不含（FOB）。',
  'note.flowCif': '中国自俄罗斯进口额含运费和保险费（CIF）。',
  'note.flowFob': '中国对俄罗斯出口额不含运费和保险费（FOB）。',
  'note.status': '虚线和空心：{kinds}。',
  'note.status.lines': '{names}：{facts}',
  'note.status.ends': '至{period}，{kinds}',
  'note.all': '图中各项',
  'note.crudeWeight': '2025年起的原油净重由桶数换算，每吨按7.3桶计。',
  'note.pipeline': '管道天然气：2020年11月的进口记在2020年12月，因此相关月份的同比变动没有意义。',
  'note.chips': '“媒体引述”各年均仅为媒体报道的中国海关数据；BACI的变动则以含俄方申报的年份为基数。',
  'note.baci.reports': 'BACI对双方申报加以协调：{both}及以前含俄方申报，{alone}起仅有中方数据。',
  'note.baci': 'BACI金额原则上按FOB计价，净重部分为推算。',
  'note.yearly': '2024年起分品目的年度数据为中国单方向UN Comtrade的申报，属初步数据，并非BACI的延续。',
  'note.quoted': '“媒体引述”为媒体报道的中国海关数据。',
  'note.gaps': '折线中断处为没有公布数据的时期。',
  'note.gaps.ratio': '折线中断处为缺少数据或除数为零的时期。',
  'note.janFeb': '春节在1月与2月之间移动，因此两月合并计算。',
  'note.thinBase': '{names}的指数基期数值很小。',
  'note.ends': '{names}：至{period}。',
  'note.log': '对数刻度无法绘制零值，零值标在图的底端。',
  'note.yearlyOnly': '只有年度数据，因此未显示：{names}。',
  'note.money.cny':
    '各月美元金额按当月平均汇率折算。海关自行公布的人民币数据单月与此相差约1%；美元数据为估算值的月份，相差最多3%。',
  'note.money.rub': '各月美元金额按当月平均汇率折算。',
  'note.money.real': '各月美元金额按美国消费者价格指数折算为2021年不变价美元；该指数并非贸易平减指数。',
  'note.money.years': '没有月度数据的年度数字按当年十二个月的平均值折算。',
  'note.rates.cny': '缺少{months}的人民币汇率，需用该汇率的数字均不显示。',
  'note.rates.rub': '缺少{months}的卢布汇率，需用该汇率的数字均不显示。',
  'note.rates.real': '美国没有公布{months}的消费者价格指数，需用该指数的数字均不显示。',

  'table.note.status': '带字母：{kinds}。',

  'source.onPage': '{count|来源}：{sources}。',

  'notes.about': '关于这些数据',

  'events.title': '事件',
  'events.own': '您的批注',

  'note.file': '{names}：取自读者自己的文件，本页未核对，单列，不与其他来源混用。',
  'note.outlier': '远超其余的变动只画到图的边缘，并在该处标出数值。',
} as const satisfies TextsLike<typeof english>
