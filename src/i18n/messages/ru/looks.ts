import type { TextsLike } from '#src/i18n/types.ts'
import type { lookMessages as english } from '#src/i18n/messages/en/looks.ts'

export const lookMessages = {
  'looks.title': 'Подробнее',
  'looks.price-volume': 'цена, цены, цену, средняя цена, объём, объёмы, количество, вес, инфляция',
  'looks.brent':
    'Brent, Брент, Urals, Юралс, цена нефти, цены на нефть, мировая цена, эталон, скидка, дисконт, потолок цен, баррель',
  'looks.world': 'мир, мировая торговля, доля, доли, зависимость, все страны',
  'looks.buyers':
    'покупатели, покупатель, кто покупал, Индия, Индии, Индию, Турция, Турции, Венгрия, Словакия, Япония, импортёры',
  'looks.books': 'зеркало, расхождение, расхождения, разница, российская таможня, данные России',
  'looks.movers': 'рост, падение, выросло, упало, увеличение, снижение, лидеры, рейтинг',
} as const satisfies TextsLike<typeof english>
