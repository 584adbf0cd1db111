import type { Texts } from '#src/i18n/types.ts'

export const supplierMessages = {
  'suppliers.title.most':
    'Машины, электроника и транспорт: позиций, где Китай обеспечивал больше половины импорта России, в {a}\u00a0году было {before} из {count}, в {b}-м — {after}',
  'suppliers.title.plain': 'Доля Китая в импорте Россией машин, электроники и транспорта, {a} и {b}',
  'suppliers.title.shares':
    '{name}: доля Китая в импорте России — {before} в {a}\u00a0году ({sold}) и {after} в {b}-м ({sells})',
  'suppliers.title.first':
    '{name}: доля Китая в импорте России — {before} в {a}\u00a0году ({sold}) и {after} в {b}-м ({sells}); первое место в {a}-м: {other}, в {b}-м — {now}',
  'suppliers.title.one': '{name}: доля Китая в импорте России в {b}\u00a0году — {after} ({sells})',
  'suppliers.title.heading': '{name}: поставщики России',
  'suppliers.subtitle':
    'Доля Китая в импорте России по позициям ГС, % стоимости, {a} и {b} (оба года есть у {count} из {all}); справа — продажи Китая в {unit}',
  'suppliers.subtitle.heading':
    'ГС {code}: доли поставщиков в импорте России, % стоимости, и их продажи в {unit}; {years}',
  'suppliers.side': 'Доля Китая в импорте России',
  'suppliers.amounts': 'Продажи Китая',
  'suppliers.year.notFinal': '{year}, {status}',
  'suppliers.less': 'меньше: {amounts}',
  'suppliers.less.about': 'Доля Китая в учтённом импорте выросла, а сумма его продаж в {unit} упала.',
  'suppliers.some': '{shown} крупнейших товаров из {all} по импорту России',
  'suppliers.group.87': 'Транспорт',
  'suppliers.group.84': 'Машины и оборудование',
  'suppliers.group.85': 'Электроника и электротехника',
  'suppliers.heading': '{name}, ГС {code}',
  'suppliers.with': '{one}, {other}',
  'suppliers.sold': '{name} {sold}',
  'suppliers.notListed': 'нет в списке',
  'suppliers.rest': 'Все остальные',
  'suppliers.unlisted': 'Прочие, не названы',
  'suppliers.key.less':
    'Охра и слово «меньше» ({count}): доля Китая в учтённом импорте выросла, а сумма его продаж в {unit} упала.',
  'suppliers.caution.partners':
    'С {from}\u00a0года отчитываются только партнёры России, без Беларуси, а с {emirates}-го и без ОАЭ: итоги занижены, доли Китая — верхний предел; реэкспорт учтён лишь там, где о нём сообщают.',
  'suppliers.caution.unlisted':
    'В списках только десять крупнейших. Доля остальных неизвестна, но не равна нулю; у отчитавшихся она не больше, чем у десятого.',
  'suppliers.caution.missing': 'Одна точка, нет списка за {year}\u00a0год: {names}.',
  'suppliers.caution.missing.many': 'Одна точка, нет списка за {year}\u00a0год: {count} из {all} товаров.',
  'suppliers.caution.asia': '{name} — это «прочие страны Азии, не указанные отдельно» BACI.',
  'suppliers.caution.chips':
    'ГС 8542 — только интегральные схемы; солнечные элементы и светодиоды входят в ГС 8541 с другими полупроводниками.',
  'suppliers.note.rest':
    'Все остальные — то, что остаётся до 100\u00a0%; показанный поставщик входит в них в те годы, когда его нет в списке.',
  'suppliers.goods': 'Товары',
  'suppliers.goods.all': 'Все товары: {count}',
  'suppliers.goods.back': 'Назад ко всем товарам: {count}',
  'suppliers.sort': 'Порядок',
  'suppliers.sort.china': 'По доле Китая',
  'suppliers.sort.group': 'По группам',
  'suppliers.choose': 'Выберите строку, чтобы увидеть всех поставщиков.',
  'suppliers.none': 'За эти годы списков поставщиков России нет. За 2021 и 2024 годы они есть.',
  'suppliers.table': 'Поставщики по годам',
  'suppliers.table.supplier': 'Поставщик',
} as const satisfies Texts
