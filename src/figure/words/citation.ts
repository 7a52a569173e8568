import type { Language } from './Language.ts';
import { dayText } from './periodText.ts';

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

/** A cell of a table, its headers as they are printed. */
export interface CitedCell {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rowHeader: string | null;
  readonly columnHeader: string | null;
}

/** A place in it. */
export interface CitedPlace {
  /** Of a source with pages. */
  readonly page: number | null;
  /** Where it stands in a table. */
  readonly cell: CitedCell | null;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly asStated: string;
  readonly hash: string;
}

const before = (text: string): string => (text === '' ? '' : `${text}，`);

/** Page and cell of a place, for who looks it up; empty for a place in running text. */
export function whereText({ page, cell }: Pick<CitedPlace, 'page' | 'cell'>, language: Language): string {
  const isEnglish = language === 'en';
  const isTraditional = language === 'zh-Hant';
  const named = (header: string | null) =>
    header === null ? '' : isEnglish ? ` (${header})` : `（${header}）`;
  const parts: string[] = [];
  if (page !== null) parts.push(isEnglish ? `page ${page}` : isTraditional ? `第${page}頁` : `第${page}页`);
  if (cell !== null) {
    const { sheet, row, column, rowHeader, columnHeader } = cell;
    if (sheet !== null) parts.push(isEnglish ? `sheet ${sheet}` : `工作表${sheet}`);
    parts.push(isEnglish ? `row ${row}${named(rowHeader)}` : `第${row}行${named(rowHeader)}`);
    parts.push(isEnglish ? `column ${column}${named(columnHeader)}` : `第${column}列${named(columnHeader)}`);
  }
  return parts.join(isEnglish ? ', ' : '，');
}

/** Who published a source, as far as it is known. */
export function publishersOf({ organizations }: CitedSource): readonly string[] {
  return organizations.edges
    .filter(({ role }) => role.toLowerCase() === 'publisher')
    .map(({ node }) => node.name);
}

/** English marks what is quoted within quotation marks with single ones. */
const quotedWithin = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

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
          ? `Event of ${dayText(eventOn, language)}`
          : '';
    return [
      publishers.join(', '),
      `“${quotedWithin(title)}”`,
      day,
      place &&
        `“${place.asStated}”, ${whereText(place, language) === '' ? '' : `${whereText(place, language)}, `}paragraph ${place.paragraph}, characters ${place.start}–${place.end} (hash ${place.hash})`,
      url ?? '',
      sha256 === null ? '' : `Text SHA-256 ${sha256}`,
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
      `${before(whereText(place, language))}第${place.paragraph}段第${place.start}–${place.end}字${open}${place.asStated}${close}（${isTraditional ? '校驗值' : '校验值'}${place.hash}）`,
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

/** The address that opens a source at a place: at its page, where it has pages (RFC 8118). */
export const placeAddress = (url: string, { page }: Pick<CitedPlace, 'page'>, quoted: string): string =>
  page === null ? textFragment(url, quoted) : `${url.split('#', 1)[0]}#page=${page}`;
