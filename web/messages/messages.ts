import { en } from './en.ts';
import { catalogue } from './useMessages.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** What the shell, the home page, the entity page and the search say. */
export const useMessages = catalogue({ en, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
