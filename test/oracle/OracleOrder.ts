import { GraphQLError } from 'graphql';
import { localizedInField, localizedInName } from '../../src/model/localizedIn.ts';
import type { Field, LocalizedField } from '../../src/model/Model.ts';
import { collationKey } from '../../src/search/keys/collationKey.ts';
import type { OracleGraph, OracleRow } from './OracleGraph.ts';
import { compareNullable, storedValue, type Value } from './values.ts';

/** One sort key of one connection: what it reads of a row, and which way it runs. */
interface Key {
  /** Names it within the type, such as `city.name` or `edge.role`. */
  readonly name: string;
  readonly descending: boolean;
  readonly read: (row: OracleRow) => Value;
}

/** What every cursor of the oracle begins with; nothing stored does. */
export const cursorPrefix = 'oracle-cursor.';

/** The order of a connection's rows. Every order ends with the id, so that it is total. */
export class OracleOrder {
  readonly #keys: readonly Key[];
  /** Tells one ordering from another: cursors of one are refused by the other. */
  readonly #signature: string;

  /** @param given arguments of the connection: `edgeOrderBy` comes before `orderBy` */
  constructor(
    given: { readonly orderBy?: readonly object[] | null; readonly edgeOrderBy?: readonly object[] | null },
    readonly target: string,
    readonly properties: string | undefined,
    readonly graph: OracleGraph,
  ) {
    const keys: Key[] = [];
    const edges = (given.edgeOrderBy ?? []).map((edge) => ({ edge }));
    for (const entry of [...edges, ...(given.orderBy ?? []), { id: 'ASC' }]) {
      const key = this.#key(entry, target, properties);
      if (!keys.some(({ name }) => name === key.name)) keys.push(key);
      if (key.name === 'id') break;
    }
    this.#keys = keys;
    this.#signature = `${target}:${keys.map((key) => `${key.descending ? '-' : ''}${key.name}`).join()}`;
  }

  compare = (a: OracleRow, b: OracleRow): number => this.#compare(this.#values(a), this.#values(b));

  /** The place of a row in this order. */
  cursor(row: OracleRow): string {
    const text = JSON.stringify([this.#signature, this.#values(row)]);
    return cursorPrefix + Buffer.from(text).toString('base64url');
  }

  /**
   * Where a row stands from a cursor: negative before, 0 at it, positive after.
   * @throws GraphQLError BAD_USER_INPUT for a cursor of something else.
   */
  side(cursor: string): (row: OracleRow) => number {
    const [signature, values] = cursor.startsWith(cursorPrefix)
      ? (JSON.parse(Buffer.from(cursor.slice(cursorPrefix.length), 'base64url').toString()) as [
          string,
          Value[],
        ])
      : [undefined, []];
    if (signature !== this.#signature) {
      throw new GraphQLError('Not a cursor of this ordering.', { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return (row) => this.#compare(this.#values(row), values);
  }

  #values(row: OracleRow): Value[] {
    return this.#keys.map(({ read }) => read(row));
  }

  #compare(a: readonly Value[], b: readonly Value[]): number {
    for (const [index, { descending }] of this.#keys.entries()) {
      const order = compareNullable(a[index] ?? null, b[index] ?? null);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  }

  #key(entry: object, target: string, properties: string | undefined): Key {
    const [[name, value]] = Object.entries(entry) as [[string, string | object]];
    if (name === 'edge' && properties !== undefined) {
      const [[property, inner]] = Object.entries(value) as [[string, string | object]];
      const field = this.graph.model.properties.get(properties)?.fields.get(property) as Field;
      return this.#fieldKey(`edge.${property}`, field, inner, ({ edge }) => edge);
    }
    const fields = this.graph.model.nodes.get(target)?.fields ?? new Map<string, Field>();
    const localized = localizedInField(fields, name);
    if (localized !== undefined) return formKey(localized, value as FormOrder);
    const field = fields.get(name) as Field;
    return this.#fieldKey(name, field, value, ({ node }) => node.properties);
  }

  #fieldKey(
    name: string,
    field: Field,
    value: string | object,
    from: (row: OracleRow) => OracleRow['edge'],
  ): Key {
    const plain = field.kind === 'reference' && !field.list;
    if (plain || field.kind === 'property' || field.kind === 'localized') {
      return { name, descending: value === 'DESC', read: (row) => storedValue(from(row), field.property) };
    }
    const [[inner, direction]] = Object.entries(value) as [[string, string | object]];
    const descending = direction === 'DESC';
    if (field.kind === 'embedded') {
      return this.#fieldKey(`${name}.${inner}`, field.fields.get(inner) as Field, direction, from);
    }
    if (field.kind === 'reference') {
      const read = (row: OracleRow) => ((storedValue(from(row), field.property) ?? []) as Value[]).length;
      return { name: `${name}.count`, descending, read };
    }
    if (field.kind === 'translations') throw new Error('Translations cannot be sorted by.');
    if (field.cardinality !== 'one') {
      const read = (row: OracleRow) => this.graph.related(row.node, field).length;
      return { name: `${name}.count`, descending, read };
    }
    const further = this.#key(value as object, field.target, undefined);
    return {
      name: `${name}.${further.name}`,
      descending: further.descending,
      read: (row) => {
        const [other] = this.graph.related(row.node, field);
        return other === undefined ? null : further.read(other);
      },
    };
  }
}

interface FormOrder {
  readonly lang: string;
  readonly direction?: string;
}

/** One form of a localized text of the node; pinyin by its collation key. */
function formKey(field: LocalizedField, { lang, direction }: FormOrder): Key {
  const form = (row: OracleRow, tag: string) =>
    storedValue(row.node.properties, field.variants.get(tag) ?? '');
  // The canonical form is the field itself under another name, and orders as it does.
  const canonical = field.variants.get(lang) === field.property;
  return {
    name: canonical ? field.name : `${localizedInName(field)}.${lang}`,
    descending: direction === 'DESC',
    read: (row) => {
      if (lang !== 'PINYIN') return form(row, lang);
      const canonical = storedValue(row.node.properties, field.property);
      return typeof canonical === 'string'
        ? collationKey(canonical, (form(row, 'PINYIN') ?? undefined) as string | undefined)
        : null;
    },
  };
}
