import type { TextsLike } from '#src/i18n/types.ts'
import type { spokenMessages as english } from '#src/i18n/messages/en/spoken.ts'

export const spokenMessages = {
  'said.point': '{name}, {period}, {amount}, {status}',
  'said.pointChange': '{name}, {period}, {amount}, {change}, {status}',
  'said.noPoint': '{name}, {period}, нет данных',
  'said.up': 'рост на {percent} к тому же периоду год назад',
  'said.down': 'снижение на {percent} к тому же периоду год назад',
  'said.same': 'без изменений к тому же периоду год назад',
  'said.changeStatus': '{change} ({status})',
  'said.tonnes': '{number} {count|тонна|тонны|тонн}',
  'said.perTonne': '{money} за тонну',
  'said.real': '{money} 2021 года',
} as const satisfies TextsLike<typeof english>
