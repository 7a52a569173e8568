import { GraphQLError } from 'graphql';
import type { ComputedField } from '../query/plan/ComputedField.ts';
import type { TextShelf } from '../source/TextShelf.ts';
import { cypherFile } from '../store/cypherFile.ts';

/** Most ids `passages` takes. */
const mostPlaces = 50;

interface Place {
  readonly id: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly sha256: string | null;
}

/** `passages`: the paragraphs that places stand in, where the operator has the texts. */
export function passagesField(texts: TextShelf): ComputedField {
  return {
    name: 'passages',
    nodes: ({ evidence }) => Math.min(mostPlaces, (evidence as readonly unknown[]).length),
    work: ({ evidence }) => 2 * Math.min(mostPlaces, (evidence as readonly unknown[]).length),
    async resolve({ evidence }, { store, reading }) {
      const ids = (evidence as readonly unknown[]).map(String);
      if (ids.length === 0 || ids.length > mostPlaces) {
        throw new GraphQLError(`passages.evidence: ${ids.length} ids; 1 to ${mostPlaces} are allowed.`, {
          extensions: { code: 'BAD_USER_INPUT' },
        });
      }
      const statement = { text: cypherFile('explore/read_places'), parameters: { ids } };
      const rows = (await store.read(statement, reading)) as unknown as readonly Place[];
      const places = new Map(rows.map((place) => [place.id, place]));
      const passages = await Promise.all(
        ids.map(async (id) => {
          const place = places.get(id);
          if (place === undefined) return undefined;
          const { sha256, paragraph, start, end } = place;
          const text = sha256 === null ? undefined : await texts.paragraph(sha256, Number(paragraph));
          return text === undefined
            ? { evidence: id, text: null, start: null, end: null }
            : {
                evidence: id,
                text: text.text,
                start: Number(start) - text.start,
                end: Number(end) - text.start,
              };
        }),
      );
      return passages.filter((passage) => passage !== undefined);
    },
  };
}
