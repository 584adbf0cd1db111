import type { TextsLike } from '#src/i18n/types.ts'
import type { leadMessages as english } from '#src/i18n/messages/en/lead.ts'

export const leadMessages = {
  'lead.paper': 'The Economist',
  'lead.claims':
    '{paper} в марте 2023\u00a0года писал, что в 2022\u00a0году торговля Китая с Россией резко выросла; из его утверждений {verdicts}.',
  'lead.hold': 'в долларах {count|верно|верны|верны} {words}',
  'lead.depend': '{words} {count|зависит|зависят|зависят} от источника',
  'lead.open': 'на {words} данные ответа не дают',
  'lead.fail': '{words} {count|неверно|неверны|неверны}',
  'lead.none': 'ни одного',
  'lead.one': 'одно',
  'lead.two': 'два',
  'lead.three': 'три',
  'lead.four': 'четыре',
  'lead.five': 'пять',
  'lead.since': 'С {year}\u00a0года {exports}; {crude}.',
  'lead.by': 'на {change}',
  'lead.about': 'примерно на {change}',
  'lead.X-TOTAL.more': 'экспорт Китая в Россию вырос {change}',
  'lead.X-TOTAL.less': 'экспорт Китая в Россию сократился {change}',
  'lead.X-TOTAL.same': 'экспорт Китая в Россию почти не изменился',
  'lead.M-2709.more': 'импорт российской нефти вырос {change}',
  'lead.M-2709.less': 'импорт российской нефти сократился {change}',
  'lead.M-2709.same': 'импорт российской нефти почти не изменился',
} as const satisfies TextsLike<typeof english>
