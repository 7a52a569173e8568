import { pinyin } from 'pinyin-pro';
import { simplify } from '../../../source/simplify.ts';
import { toTraditional } from '../../../source/toTraditional.ts';
import type { DatasetNode } from '../../Dataset.ts';
import { TextMap } from '../../paged/TextMap.ts';
import { compact } from './CitedGraph.ts';
import { type MeaningFinding, ofEach, ofEachAfter } from './MeaningCheck.ts';

const han = /\p{Script=Han}/u;

/** Forms of one name convert into each other; English is in Latin letters. */
export const checkNameForms = ofEach(
  ({ fields }) => [...fields.values()].some((field) => field.kind === 'localized' && field.search),
  function* (node, graph) {
    for (const field of graph.model.nodes.get(node.type)?.fields.values() ?? []) {
      if (field.kind !== 'localized' || !field.search) continue;
      const form = (tag: string): string | undefined => {
        const property = field.variants.get(tag);
        const text = property === undefined ? undefined : node.properties[property];
        return typeof text === 'string' ? text : undefined;
      };
      const [canonical, traditional, romanised, english] = ['ZH_HANS', 'ZH_HANT', 'PINYIN', 'EN'].map(form);
      const report = (message: string): MeaningFinding => ({
        code: 'NAME_FORM',
        id: node.id,
        location: node.location,
        message: `${field.name} of ${node.id}: ${message}`,
      });
      if (english !== undefined && han.test(english))
        yield report(`the English form ${english} has Chinese characters.`);
      if (canonical === undefined || !han.test(canonical)) continue;
      if (traditional !== undefined && compact(simplify(traditional)) !== compact(simplify(canonical)))
        yield report(
          `the traditional form ${traditional} converts to ${simplify(traditional)}, not to ${canonical}.`,
        );
      const { aliases } = node.properties;
      const kept = Array.isArray(aliases) && aliases.includes(toTraditional(canonical));
      if (traditional === canonical && toTraditional(canonical) !== canonical && !kept)
        yield report(
          `the traditional form is the simplified ${canonical}; it would be ${toTraditional(canonical)}. If the source prints it so, add that as an alias.`,
        );
      if (simplify(canonical) !== canonical)
        yield report(`the simplified form ${canonical} has traditional characters: ${simplify(canonical)}.`);
      if (romanised !== undefined && !reads(canonical, romanised))
        yield report(`${romanised} is no reading of ${canonical}.`);
    }
  },
);

/** True when the letters are a reading of each character in turn; spaces, case, tones and marks aside. */
function reads(name: string, romanised: string): boolean {
  const letters = plain(romanised);
  let ends = new Set([0]);
  for (const character of [...name]) {
    const readings = han.test(character)
      ? pinyin(character, { multiple: true, toneType: 'none', type: 'array', surname: 'off' }).map(plain)
      : [plain(character)];
    const next = new Set<number>();
    for (const at of ends)
      for (const reading of readings) if (letters.startsWith(reading, at)) next.add(at + reading.length);
    ends = next;
  }
  return ends.has(letters.length);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308|ü/gu, 'v')
    .replace(/[^a-z0-9]/gu, '');
}

/** Two entities share no name or alias, of whatever types they are. */
export const checkSharedNames = ofEachAfter('Entity', () => {
  const seen = new TextMap<Pick<DatasetNode, 'id' | 'type'>>();
  return function* (node) {
    for (const name of names(node)) {
      const first = seen.get(name);
      if (first === undefined) seen.set(name, { id: node.id, type: node.type });
      else if (first.id !== node.id && first.type !== 'Criterion' && node.type !== 'Criterion') {
        yield {
          code: 'SAME_NAME',
          id: node.id,
          location: node.location,
          message: `${node.id} and ${first.id} are both called ${name}. Are they one thing? If not, give each a name that tells it apart.`,
        };
      }
    }
  };
});

function names({ properties }: DatasetNode): ReadonlySet<string> {
  const all = ['name', 'name_en'].flatMap((key) =>
    typeof properties[key] === 'string' ? [String(properties[key])] : [],
  );
  const aliases = Array.isArray(properties.aliases) ? properties.aliases : [];
  return new Set([...all, ...aliases].map((name) => simplify(compact(name))).filter((name) => name !== ''));
}

/** The forms identifiers of a scheme have. */
const schemes: Readonly<Record<string, RegExp>> = {
  gb2260: /^[1-9]\d{5}$/u,
  'iso3166-1': /^[A-Z]{2}$/u,
  'iso3166-2': /^[A-Z]{2}-[A-Z0-9]{1,3}$/u,
  wikidata: /^Q[1-9]\d*$/u,
  geonames: /^[1-9]\d*$/u,
  uscc: /^[0-9A-HJ-NPQRTUWXY]{18}$/u,
};

/** An external identifier is `scheme:value`, of a known scheme, in the scheme's form. */
export const checkIdentifiers = ofEachAfter('Entity', () => {
  const owners = new TextMap<string>();
  return function* (node) {
    const { externalIds } = node.properties;
    for (const identifier of Array.isArray(externalIds) ? externalIds : []) {
      const [scheme = '', value = ''] = [
        identifier.slice(0, identifier.indexOf(':')),
        identifier.slice(identifier.indexOf(':') + 1),
      ];
      const form = schemes[scheme];
      const report = (message: string): MeaningFinding => ({
        code: 'IDENTIFIER',
        id: node.id,
        location: node.location,
        message,
      });
      if (form === undefined)
        yield report(
          `${identifier} of ${node.id} is of no known scheme; known are ${Object.keys(schemes).join(', ')}.`,
        );
      else if (!form.test(value))
        yield report(`${identifier} of ${node.id} has not the form of ${scheme}, ${form.source}.`);
      const other = owners.get(identifier);
      if (other !== undefined)
        yield report(`${identifier} is the identifier of both ${other} and ${node.id}.`);
      owners.set(identifier, node.id);
    }
  };
});
