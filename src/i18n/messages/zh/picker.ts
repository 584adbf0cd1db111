import type { TextsLike } from '#src/i18n/types.ts'
import type { pickerMessages as english } from '#src/i18n/messages/en/picker.ts'

export const pickerMessages = {
  'picker.search': '搜索商品',
  'picker.search.hint': '搜索{count}种商品',
  'picker.energy': '能源',
  'picker.article': '原报道',
  'picker.clear': '清空',
  'picker.only': '只看此项',
  'picker.onlyNamed': '只看此项：{name}',
  'picker.keep': '保留颜色：{name}',
  'picker.own': '您自己的数据',
  'picker.yearly': '仅年度',
  'picker.ofYear': '{year}：{value}',
  'picker.books': '{name}的其他数据：{books}',
  'picker.allBooks': '其中{count}项另有其他数据',
  'picker.noWeight': '未公布净重',
  'picker.column': '{year}，亿美元',
  'picker.presets': '预设组合',
  'picker.loadingFinds': '正在载入品目……',
  'picker.search.none': '没有与“{query}”相符的商品。请换一个词，或输入HS编码的前几位数字。',
  'picker.search.more': '另有{count}项相符，请继续输入以缩小范围。',
  'picker.search.english': '部分HS品目有中文简称，其余名称只有英文：可用中文、英文或编码搜索。',
} as const satisfies TextsLike<typeof english>
