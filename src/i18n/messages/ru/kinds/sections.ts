import type { TextsLike } from '#src/i18n/types.ts'
import type { sectionMessages as english } from '#src/i18n/messages/en/kinds/sections.ts'

export const sectionMessages = {
  'section.I': 'Продукты животного происхождения',
  'section.II': 'Продукты растительного происхождения',
  'section.III': 'Жиры и масла',
  'section.IV': 'Пищевые продукты, напитки и табак',
  'section.V': 'Минеральные продукты',
  'section.VI': 'Химическая продукция',
  'section.VII': 'Пластмассы и каучук',
  'section.VIII': 'Кожа, меха и сумки',
  'section.IX': 'Древесина и пробка',
  'section.X': 'Целлюлоза и бумага',
  'section.XI': 'Текстиль и одежда',
  'section.XII': 'Обувь и головные уборы',
  'section.XIII': 'Камень, керамика и стекло',
  'section.XIV': 'Драгоценные камни и металлы',
  'section.XV': 'Недрагоценные металлы',
  'section.XVI': 'Машины и электрооборудование',
  'section.XVII': 'Транспортные средства, воздушные и морские суда',
  'section.XVIII': 'Приборы и оптика',
  'section.XIX': 'Оружие и боеприпасы',
  'section.XX': 'Мебель, игрушки и прочие товары',
  'section.XXI': 'Произведения искусства',
} as const satisfies TextsLike<typeof english>
