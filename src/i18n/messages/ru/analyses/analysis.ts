import type { TextsLike } from '#src/i18n/types.ts'
import type { analysisMessages as english } from '#src/i18n/messages/en/analyses/analysis.ts'

export const analysisMessages = {
  'analysis.year.a': 'Более ранний год',
  'analysis.year.b': 'Более поздний год',
  'analysis.flow.M': 'Импорт Китая',
  'analysis.flow.X': 'Экспорт Китая',

  'analysis.choices': 'Описание и выбор',
  'analysis.price-volume': 'Цена или объём?',
  'analysis.brent': 'В сравнении с Brent',
  'analysis.world': 'На фоне всей торговли Китая',
  'analysis.buyers': 'Кто ещё покупал',
  'analysis.books': 'Зеркальная статистика',
  'analysis.movers': 'Что выросло и что упало',
  'analysis.price-volume.about':
    'Сколько в изменении стоимости от объёма и сколько от цены: для любого товара с опубликованным весом и любых двух лет.',
  'analysis.brent.about':
    'Сколько Китай платил за российскую нефть в сравнении с Brent, мировой эталонной ценой, того же месяца. Цена партии определяется за месяц-два до её прибытия, поэтому между ними разрыв, а не «скидка».',
  'analysis.world.about': 'Торговля Китая с Россией рядом с его торговлей со всеми странами и доля России в ней.',
  'analysis.buyers.about':
    'Кто покупает российские нефть и газ по данным таможен самих покупателей и какова доля Китая.',
  'analysis.books.about':
    'Всякая торговля учитывается дважды, таможней продавца и таможней покупателя, и эти данные не совпадают. Их сопоставление называют зеркальной статистикой.',
  'analysis.movers.about':
    'Позиции ГС, которые за два года больше всего прибавили и потеряли, по BACI. Годы по 2021-й включают и данные, представленные Россией, более поздние — нет: сравнивать через эту границу нужно осторожно.',
  'analysis.loading': 'Загружаем данные этой части…',
  'analysis.money.usd': 'долларах США',
  'analysis.money.cny': 'юанях',
  'analysis.money.rub': 'рублях',
  'analysis.money.real': 'долларах США 2021\u00a0года',
  'analysis.failed': 'Данные этой части не загрузились. {problem}',
  'analysis.commodity': 'Товар',
  'analysis.flow': 'Направление',
  'analysis.alt': '{title}. {subtitle}. {facts}',
  'analysis.table': 'По годам',
  'analysis.table.year': 'Год',
  'analysis.sameYear': 'Выбран один и тот же год: {year}. Выберите два разных, чтобы увидеть изменение между ними.',
  'analysis.years': '{first}–{last}',
} as const satisfies TextsLike<typeof english>
