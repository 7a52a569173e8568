/** The languages that figures and citations are put into words in, as BCP 47 tags. */
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof languages)[number];
