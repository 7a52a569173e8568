import { catalogue } from '../../messages/useMessages.ts';
import { en, type Messages } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** What the graph view says. */
export const useGraphMessages = catalogue<Messages>({ en, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

/** What a kind of relationship is called, seen from one of its ends. */
export function kindName(messages: Messages, relationship: string, direction: 'OUT' | 'IN'): string {
  const known = messages.relationships[relationship]?.[direction === 'OUT' ? 0 : 1];
  return known ?? `${direction === 'IN' ? '← ' : ''}${relationship.toLowerCase().replaceAll('_', ' ')}`;
}
