import type { TextsLike } from '#src/i18n/types.ts'
import type { sectionMessages as english } from '#src/i18n/messages/en/kinds/sections.ts'

export const sectionMessages = {
  'section.I': '动物产品',
  'section.II': '植物产品',
  'section.III': '动植物油脂',
  'section.IV': '食品、饮料及烟草',
  'section.V': '矿产品',
  'section.VI': '化工产品',
  'section.VII': '塑料及橡胶',
  'section.VIII': '皮革、毛皮及箱包',
  'section.IX': '木及软木制品',
  'section.X': '纸浆及纸制品',
  'section.XI': '纺织品及服装',
  'section.XII': '鞋帽伞等',
  'section.XIII': '石料、陶瓷及玻璃',
  'section.XIV': '珠宝及贵金属',
  'section.XV': '贱金属及制品',
  'section.XVI': '机电产品',
  'section.XVII': '车辆、航空器及船舶',
  'section.XVIII': '光学及精密仪器',
  'section.XIX': '武器弹药',
  'section.XX': '家具、玩具及杂项制品',
  'section.XXI': '艺术品及古物',
} as const satisfies TextsLike<typeof english>
