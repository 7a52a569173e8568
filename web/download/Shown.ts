import {
  type CitedPlace,
  type CitedSource,
  citation,
  publishersOf,
} from '../../src/figure/words/citation.ts';

/** A statement as a page shows it, and the places that prove it: what a download holds. */
export interface Shown {
  readonly id: string;
  /** Id and name of what it is about. */
  readonly subject: { readonly id: string; readonly name: string } | null;
  /** Id and name of the metric; null for what is no figure. */
  readonly metric: { readonly id: string; readonly name: string } | null;
  readonly asStated: string;
  /** What it means in the words of the page's language. */
  readonly reading: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean | null;
  readonly highOpen: boolean | null;
  readonly unit: string | null;
  readonly modality: string | null;
  /** The time it speaks of in the words of the page's language. */
  readonly period: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly places: readonly (CitedPlace & { readonly source: CitedSource & { readonly id: string } })[];
}

/** Of what page, and when it was taken: the head of every download. */
export interface Taken {
  readonly title: string;
  readonly address: string;
  readonly at: string;
}

const columns = [
  'id',
  'subject',
  'metric',
  'as_stated',
  'reading',
  'value',
  'low',
  'low_open',
  'high',
  'high_open',
  'unit',
  'modality',
  'period',
  'period_start',
  'period_end',
  'source',
  'publisher',
  'paragraph',
  'characters_start',
  'characters_end',
  'hash',
  'citation_zh',
  'citation_en',
] as const;

/**
 * RFC 4180 with a byte order mark, so that spreadsheets read Chinese. One line a statement, with its
 * first place and a citation in Chinese and English.
 */
export function toCsv(statements: readonly Shown[]): string {
  const lines = statements.map((shown) => {
    const [place] = shown.places;
    return [
      shown.id,
      shown.subject?.name,
      shown.metric?.name,
      shown.asStated,
      shown.reading,
      shown.value,
      shown.low,
      shown.lowOpen,
      shown.high,
      shown.highOpen,
      shown.unit,
      shown.modality,
      shown.period,
      shown.start,
      shown.end,
      place && (place.source.title ?? place.source.name),
      place && publishersOf(place.source).join('; '),
      place?.paragraph,
      place?.start,
      place?.end,
      place?.hash,
      place && citation(place.source, 'zh-Hans', place),
      place && citation(place.source, 'en', place),
    ];
  });
  return `\uFEFF${[columns, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | boolean | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  // A text that begins like a formula would be run by a spreadsheet; an apostrophe keeps it a text.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Everything shown, with every place and its citations. */
export function toJson(statements: readonly Shown[], taken: Taken): string {
  const cited = statements.map(({ places, ...shown }) => ({
    ...shown,
    evidence: places.map(({ source, ...place }) => ({
      paragraph: place.paragraph,
      start: place.start,
      end: place.end,
      asStated: place.asStated,
      hash: place.hash,
      source: source.id,
      title: source.title ?? source.name,
      url: source.url,
      citation: { zh: citation(source, 'zh-Hans', place), en: citation(source, 'en', place) },
    })),
  }));
  return `${JSON.stringify({ ...taken, statements: cited }, null, 2)}\n`;
}

/** The same as Turtle, in the vocabularies of the export (`kg export`): schema.org, PROV, OA. */
export function toTurtle(statements: readonly Shown[], taken: Taken): string {
  const base = taken.address.replace(/[?#].*$/, '').replace(/(e\/)?[^/]*$/, '');
  const iri = (id: string) => `<${base}id/${encodeURIComponent(id)}>`;
  const triples = (subject: string, pairs: readonly (readonly [string, string | null])[]) =>
    `${subject} ${pairs
      .filter(([, object]) => object !== null)
      .map(([predicate, object]) => `${predicate} ${object}`)
      .join(' ;\n  ')} .\n`;
  const number = (value: number | null) => (value === null ? null : `"${value}"^^xsd:decimal`);
  const text = (value: string | null, tag = '') => (value === null ? null : literal(value) + tag);
  const date = (value: string | null) => (value === null ? null : `"${value}"^^xsd:date`);
  const head = [
    `# ${taken.title.replace(/\s+/g, ' ')}`,
    `# ${taken.address}`,
    `# ${taken.at}`,
    '@prefix schema: <https://schema.org/> .',
    '@prefix prov: <http://www.w3.org/ns/prov#> .',
    '@prefix oa: <http://www.w3.org/ns/oa#> .',
    '@prefix dcterms: <http://purl.org/dc/terms/> .',
    '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
    '@prefix sh: <http://www.w3.org/ns/shacl#> .',
  ].join('\n');
  const body = statements.map((shown) => {
    const places = shown.places.map((place) =>
      triples(`${iri(`${place.source.id}.${place.start}-${place.end}`)} a oa:TextPositionSelector ;\n `, [
        ['oa:start', String(place.start)],
        ['oa:end', String(place.end)],
        ['schema:text', text(place.asStated, '@zh-Hans')],
        ['prov:wasQuotedFrom', iri(place.source.id)],
        ['dcterms:bibliographicCitation', text(citation(place.source, 'en', place), '@en')],
        ['dcterms:bibliographicCitation', text(citation(place.source, 'zh-Hans', place), '@zh-Hans')],
      ]),
    );
    const derived = shown.places.map((place) => iri(`${place.source.id}.${place.start}-${place.end}`));
    return [
      triples(`${iri(shown.id)} a ${shown.metric === null ? 'prov:Entity' : 'schema:Observation'} ;\n `, [
        ['schema:text', text(shown.asStated, '@zh-Hans')],
        ['schema:observationAbout', shown.subject && iri(shown.subject.id)],
        ['schema:measuredProperty', shown.metric && iri(shown.metric.id)],
        ['schema:value', number(shown.value)],
        [shown.lowOpen === true ? 'sh:minExclusive' : 'schema:minValue', number(shown.low)],
        [shown.highOpen === true ? 'sh:maxExclusive' : 'schema:maxValue', number(shown.high)],
        ['schema:unitText', text(shown.unit)],
        ['schema:startDate', date(shown.start)],
        ['schema:endDate', date(shown.end)],
        ['prov:wasDerivedFrom', derived.length > 0 ? derived.join(', ') : null],
      ]),
      ...places,
    ].join('');
  });
  return `${head}\n\n${body.join('\n')}`;
}

function literal(value: string): string {
  const escaped = value.replace(/["\\\n\r\t]/g, (character) => {
    const known: Readonly<Record<string, string>> = {
      '"': '\\"',
      '\\': '\\\\',
      '\n': '\\n',
      '\r': '\\r',
      '\t': '\\t',
    };
    return known[character] ?? character;
  });
  return `"${escaped}"`;
}
