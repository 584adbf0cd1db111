import type { TextsLike } from '#src/i18n/types.ts'
import type { claimMessages as english } from '#src/i18n/messages/en/claims.ts'

export const claimMessages = {
  'claims.title': 'Проверка четырёх утверждений',
  'claims.intro': 'The Economist от 25\u00a0марта 2023\u00a0года\u00a0— и данные таможни.',
  'claims.lines':
    'В статье речь об экспорте России; здесь — импорт Китая с фрахтом (CIF). Линии — суммы за 12\u00a0месяцев, фон — 2022\u00a0год.',
  'claims.how': 'Как проверено',
  'claims.show': 'На графике',
  'claims.holds': 'Верно',
  'claims.holdsOnFirstRelease': 'Верно по первой публикации',
  'claims.dependsOnSource': 'Зависит от источника',
  'claims.fails': 'Неверно',
  'claims.notSettled': 'Данные ответа не дают',
  'claims.crude': 'Сырая нефть',
  'claims.gas': 'Газ',
  'claims.exports': 'Экспорт Китая',
  'claims.chips': 'Микрочипы',
  'claims.electronics': 'Больше электроники?',
  'claims.electronics.report':
    'BACI, группа\u00a085\u00a0ГС: {before}\u00a0→\u00a0{after} в 2022\u00a0году ({change}); 2023\u00a0год к 2021-му: {later}. С 2022\u00a0года в BACI только данные Китая, и часть изменения может объясняться этим.',
  'claims.crude.claim': 'заявлено: {stated}',
  'claims.gas.claim': 'заявлено: более {stated}',
  'claims.exports.claim': 'заявлено: {stated}',
  'claims.chips.claim': 'заявлено: более чем вдвое',
  'claims.customs': 'Таможня Китая: {before}\u00a0→\u00a0{after}.',
  'claims.crude.split': 'Из {change} объём дал {weightEffect} ({weight}), цена — {priceEffect} ({price}).',
  'claims.gas.parts': 'СПГ {liquefied}, трубопроводный газ {pipeline}.',
  'claims.exports.revised': 'Таможня, уточнённые данные: {before}\u00a0→\u00a0{after}.',
  'claims.exports.firstRelease': 'Первая публикация таможни: {stated}.',
  'claims.exports.everyone': 'Весь экспорт Китая, уточнённые данные: {growth}.',
  'claims.part.imports': '{part} импорта Китая из России в 2022\u00a0году.',
  'claims.part.exports': '{part} всего экспорта Китая в 2022\u00a0году.',
  'claims.part.chips': 'По данным BACI — {part} экспорта Китая в Россию в 2022\u00a0году.',
  'claims.then.imports': 'Стоимость в следующие годы: {changes}.',
  'claims.then.exports': 'Экспорт в Россию в следующие годы: {changes}.',
  'claims.then.chips': 'Чипы в следующие годы, по данным BACI: {changes}.',
  'claims.then.year': '{change}\u00a0({year})',
  'claims.doubtful': 'Изменение за {years}\u00a0год опирается на месяцы с низкой надёжностью.',
  'claims.soFar.exports': 'За {months} таможня сообщает {growth} в\u00a0юанях.',
  'claims.soFar.imports': 'Весь импорт из России: за {months} таможня сообщает {growth} в\u00a0юанях.',
  'claims.soFar.months': 'январь\u00a0— {month} {year}\u00a0года',
  'claims.soFar.note':
    'Рост за {year}\u00a0год — из ежемесячного бюллетеня таможни в юанях, к уточнённому {before}\u00a0году; здесь он не пересчитан.',
  'claims.otherMoneys': 'В юанях {cny}, в рублях {rub}, в долларах 2021\u00a0года {real}.',
  'claims.otherMoneys.customs': 'Таможня: в юанях {cny}, в рублях {rub}, в долларах 2021\u00a0года {real}.',
  'claims.otherMoneys.baci': 'BACI: в юанях {cny}, в рублях {rub}, в долларах 2021\u00a0года {real}.',
  'claims.chips.customs':
    'Таможня Китая, ГС\u00a08542, по сообщению The Wall Street Journal: {before}\u00a0→\u00a0{after}.',
  'claims.chips.baci':
    'BACI, ГС\u00a08542 (по 2021\u00a0год — обе стороны, далее — только Китай): {before}\u00a0→\u00a0{after}.',
  'claims.chips.months': 'Таможня Китая, ГС\u00a08542, по месяцам: {before}\u00a0→\u00a0{after}.',
  'claims.chips.agree':
    'Оба дают за {year}\u00a0год около {amount}; расходятся они за {before}-й, до смены источников BACI.',
  'claims.chips.outside':
    'Чипы, идущие через Гонконг и третьи страны, не учтены нигде. В ГС\u00a08542 нет диодов и транзисторов (8541) и чипов в составе других товаров.',
  'claims.chips.figure': '{customs}\u00a0(таможня), {baci}\u00a0(BACI)',
  'claims.chips.bars.customs': 'Таможня',
  'claims.chips.bars.baci': 'BACI',
  'claims.note':
    'Скобкой показан 2022\u00a0год к 2021-му, как в The Economist от 25\u00a0марта 2023\u00a0года ({stated}, в долларах).',
  'claims.findings.failed': 'Часть пояснений не показана: числа для них не загрузились. {problem}',
  'claims.spark': 'Скользящие суммы за 12\u00a0месяцев: {before} ({first}), {after} ({last}).',
  'claims.loading': 'Проверяем утверждение…',
  'claims.missing': 'Проверить утверждение нельзя: для этого нет данных.',
  'claims.failed': 'Проверить утверждение нельзя: данные не загрузились. {problem}',
} as const satisfies TextsLike<typeof english>
