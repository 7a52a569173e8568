import { dayText } from '../figure/periodText.ts';
import type { Language } from '../messages/languages.ts';

/** A source as far as a citation needs it. */
export interface CitedSource {
  readonly name: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly eventOn: string | null;
  readonly sha256: string | null;
  readonly organizations: {
    readonly edges: readonly { readonly role: string; readonly node: { readonly name: string } }[];
  };
}

/** A place in it. */
export interface CitedPlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly asStated: string;
  readonly hash: string;
}

/** Who published a source, as far as it is known. */
export function publishersOf({ organizations }: CitedSource): readonly string[] {
  return organizations.edges
    .filter(({ role }) => role.toLowerCase() === 'publisher')
    .map(({ node }) => node.name);
}

/**
 * A citation ready to be pasted: publisher, title, day, the quoted characters and where they stand,
 * and the hash that lets anyone check a copy of the text. What is not known is left out.
 * @param place left out to cite the source as a whole
 */
export function citation(source: CitedSource, language: Language, place?: CitedPlace): string {
  const title = source.title ?? source.name;
  const publishers = publishersOf(source);
  const { publishedOn, eventOn, url, sha256 } = source;
  if (language === 'en') {
    const day =
      publishedOn !== null
        ? dayText(publishedOn, language)
        : eventOn !== null
          ? `event of ${dayText(eventOn, language)}`
          : '';
    return [
      publishers.join(', '),
      `“${title}”`,
      day,
      place &&
        `“${place.asStated}”, paragraph ${place.paragraph}, characters ${place.start}–${place.end} (hash ${place.hash})`,
      url ?? '',
      sha256 === null ? '' : `text SHA-256 ${sha256}`,
    ]
      .filter(Boolean)
      .join('. ')
      .concat('.');
  }
  const isTraditional = language === 'zh-Hant';
  const [open, close] = isTraditional ? ['「', '」'] : ['“', '”'];
  const day =
    publishedOn !== null
      ? dayText(publishedOn, language)
      : eventOn !== null
        ? `${isTraditional ? '活動日期' : '活动日期'}${dayText(eventOn, language)}`
        : '';
  return [
    publishers.join('、'),
    `《${title}》`,
    day,
    place &&
      `第${place.paragraph}段第${place.start}–${place.end}字${open}${place.asStated}${close}（${isTraditional ? '校驗值' : '校验值'}${place.hash}）`,
    url ?? '',
    sha256 === null ? '' : `文本SHA-256：${sha256}`,
  ]
    .filter(Boolean)
    .join('，')
    .concat('。');
}

/**
 * The address that opens a source at the quoted characters, where browsers know text fragments.
 * @param quoted the characters as the source itself has them
 */
export const textFragment = (url: string, quoted: string): string =>
  `${url.split('#', 1)[0]}#:~:text=${encodeURIComponent(quoted).replaceAll('-', '%2D')}`;
