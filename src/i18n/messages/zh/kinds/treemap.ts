import type { TextsLike } from '#src/i18n/types.ts'
import type { treemapMessages as english } from '#src/i18n/messages/en/kinds/treemap.ts'

export const treemapMessages = {
  'treemap.path': '当前显示',
  'treemap.flow': '流向',
  'treemap.help': '用方向键逐块查看，按Enter展开，按Esc返回上一级。',
  'treemap.tile': '{id} {name}：{amount}，{share}',
  'treemap.tile.heading': '{id} {name}：{amount}，{share}。以折线图查看历年数据',
  'treemap.value': '金额',
  'treemap.weight': '重量',
  'treemap.shareOf.section': '占第{id}类比重',
  'treemap.shareOf.chapter': '占第{id}章比重',
  'treemap.shareOfAll': '占全部商品比重',
  'treemap.allHeadings': '所选流向和年份的全部品目，与列表中的勾选无关。',
  'treemap.loading': '正在载入{year}的品目……',
  'treemap.failed': '{year}的品目未能载入。{problem}',
  'treemap.nothing.title': '没有贸易记录',
  'treemap.nothing.body': '对这一部分品目，BACI没有{year}该流向的数据。',

  'treemap.title.M.all': '{year}中国自俄罗斯进口的全部商品',
  'treemap.title.X.all': '{year}中国对俄罗斯出口的全部商品',
  'treemap.title.M.part': '{name}：{year}中国自俄罗斯进口',
  'treemap.title.X.part': '{name}：{year}中国对俄罗斯出口',
  'treemap.subtitle.all': '按HS类和品目划分的金额，合计{total}',
  'treemap.subtitle.section': '按HS章和品目划分的金额，合计{total}，占全部商品的{share}',
  'treemap.subtitle.chapter': '按HS品目划分的金额，合计{total}，占全部商品的{share}',
  'treemap.node': '{id} {name}',
  'treemap.all': '全部商品',
  'treemap.note.area': '面积与金额成比例，百分比以所示部分为基数。',
  'treemap.note.total': '“全部商品”为BACI各品目之和，并非海关总署的总额。没有色块的品目当年没有贸易记录。',
  'treemap.alt': '{title}。{subtitle}。矩形树图，共{count}块，最大的为：{list}。',
  'treemap.alt.item': '{name}{amount}（{share}）',
} as const satisfies TextsLike<typeof english>
