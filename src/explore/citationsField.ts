import { type CitedPlace, type CitedSource, citation, placeAddress } from '../figure/words/citation.ts';
import { languageOfForms } from '../figure/words/figureText.ts';
import type { Language } from '../figure/words/Language.ts';
import type { Citation, QueryCitationsArgs } from '../generated/api.ts';
import type { Answer, RootField } from '../query/plan/RootField.ts';
import { cypherFile } from '../store/cypherFile.ts';
import { degreeKey, type GraphStatistics } from '../store/GraphStatistics.ts';
import { badInput, ids } from './input.ts';

/** Most ids `citations` takes, and most places it cites. */
const mostIds = 50;
const mostPlaces = 200;
/** Rows looked at to cite a place. */
const placeWork = 16;

/** A place with a publisher of its source, as it is read. */
interface StoredRow extends Omit<CitedPlace, 'cell'> {
  readonly id: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly rowHeader: string | null;
  readonly columnHeader: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly eventOn: string | null;
  readonly sha256: string | null;
  readonly name: string;
  readonly name_en: string | null;
  readonly name_zh_hant: string | null;
  readonly role: string | null;
  readonly publisher: string | null;
  readonly publisher_en: string | null;
  readonly publisher_zh_hant: string | null;
}

/** `citations`: the places in sources that statements, entities or evidence stand on, ready to be pasted. */
export const citationsField: RootField<'citations', QueryCitationsArgs> = {
  name: 'citations',
  nodes: placesOf,
  work: (args, statistics) => placeWork * placesOf(args, statistics),
  async resolve(args, { store, reading }) {
    const asked = ids(args, 'ids', mostIds);
    const places = (await store.read(
      {
        text: cypherFile('explore/read_evidence_of'),
        parameters: { ids: [...asked], limit: BigInt(mostPlaces + 1) },
      },
      reading,
    )) as unknown as readonly { id: string; evidence: string }[];
    if (places.length > mostPlaces) {
      throw badInput(`These rest on more than ${mostPlaces} places: cite fewer at a time.`);
    }
    const evidence = [...new Set(places.map((place) => place.evidence))];
    const rows = (await store.read(
      { text: cypherFile('explore/read_citations'), parameters: { ids: evidence } },
      reading,
    )) as unknown as readonly StoredRow[];
    const found = groupRows(rows);
    const order = new Map(asked.map((id, index) => [id, index]));
    return [...places]
      .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
      .flatMap((place) => {
        const of = found.get(place.evidence);
        return of === undefined ? [] : [citationOf(place.id, of)];
      });
  },
};

/** Places that some ids can rest on: their own, and those of the statement that rests on most. */
function placesOf({ ids }: QueryCitationsArgs, { degrees }: GraphStatistics): number {
  const most = degrees[degreeKey('HAS_EVIDENCE', 'OUT')]?.largest ?? mostPlaces;
  return Math.min(mostPlaces, ids.length * (1 + most));
}

function groupRows(rows: readonly StoredRow[]): ReadonlyMap<string, readonly StoredRow[]> {
  const groups = new Map<string, StoredRow[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group === undefined) groups.set(row.id, [row]);
    else group.push(row);
  }
  return groups;
}

function citationOf(of: string, rows: readonly StoredRow[]): Answer<Citation> {
  const [first] = rows as [StoredRow];
  const place = placeOf(first);
  return {
    of,
    evidence: first.id,
    url: first.url === null ? null : placeAddress(first.url, place, first.asStated),
    text: (_holder, forms) => {
      const language = languageOfForms(forms);
      return citation(sourceOf(rows, language), language, place);
    },
  };
}

function placeOf(row: StoredRow): CitedPlace {
  const { sheet, rowHeader, columnHeader } = row;
  const isCell = row.row !== null && row.column !== null;
  return {
    page: row.page === null ? null : Number(row.page),
    paragraph: Number(row.paragraph),
    start: Number(row.start),
    end: Number(row.end),
    asStated: row.asStated,
    hash: row.hash,
    cell: isCell
      ? { sheet, row: Number(row.row), column: Number(row.column), rowHeader, columnHeader }
      : null,
  };
}

/** The source with its names in a language, the canonical ones where they have no such form. */
function sourceOf(rows: readonly StoredRow[], language: Language): CitedSource {
  const [first] = rows as [StoredRow];
  const { title, url, publishedOn, eventOn, sha256 } = first;
  const form = (name: string | null, en: string | null, hant: string | null) =>
    (language === 'en' ? en : language === 'zh-Hant' ? hant : null) ?? name ?? '';
  const edges = rows.flatMap(({ role, publisher, publisher_en, publisher_zh_hant }) =>
    role === null || publisher === null
      ? []
      : [{ role, node: { name: form(publisher, publisher_en, publisher_zh_hant) } }],
  );
  const name = form(first.name, first.name_en, first.name_zh_hant);
  return { name, title, url, publishedOn, eventOn, sha256, organizations: { edges } };
}
