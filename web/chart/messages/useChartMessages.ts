import { catalogue } from '../../messages/useMessages.ts';
import { en, type Messages } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** What the chart page says. */
export const useChartMessages = catalogue<Messages>({ en, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
