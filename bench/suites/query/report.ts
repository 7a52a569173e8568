import { type ContenderName, titleOf } from '../../contenders/roster.ts';
import { circumstances, number, table } from '../../harness/markdown.ts';
import type { AbuseCost } from '../../measure/abuse.ts';
import type { BindingCost } from '../../measure/binding.ts';
import type { PageCost } from '../../measure/deepPages.ts';
import type { Results } from '../../measure/Results.ts';
import type { Settings } from './Settings.ts';

export interface ReportInput {
  readonly settings: Settings;
  readonly results: Results;
  /** Bytes resident before and after the load. */
  readonly idle: ReadonlyMap<ContenderName, number>;
  readonly loaded: ReadonlyMap<ContenderName, number>;
  readonly neo4jVersion: string;
  readonly binding?: readonly BindingCost[];
  readonly pages?: readonly PageCost[];
  readonly abuse?: readonly AbuseCost[];
}

/** A ratio someone waits for. */
interface Target {
  readonly shape: string;
  readonly contender: ContenderName;
  readonly other: ContenderName;
  readonly atLeast: number;
}

const targets: readonly Target[] = [
  { shape: 'nested', contender: 'ours', other: 'hand', atLeast: 0.95 },
  { shape: 'nested', contender: 'ours', other: 'peer', atLeast: 1.5 },
  { shape: 'threeRoots', contender: 'ours', other: 'peer', atLeast: 3 },
  { shape: 'threeRoots', contender: 'ours', other: 'hand', atLeast: 0.9 },
  { shape: 'nested', contender: 'embedded', other: 'ours', atLeast: 2 },
  { shape: 'threeRoots', contender: 'embedded', other: 'ours', atLeast: 2 },
];

/** The whole result as Markdown. */
export function report(input: ReportInput): string {
  const { settings, neo4jVersion } = input;
  return [
    circumstances(
      settings.quick,
      `Neo4j ${neo4jVersion} (heap 1 GiB, page cache 256 MiB)`,
      `${settings.connections} connections`,
    ),
    ...settings.shapes.map(({ name, title }) => shapeTable(name, title, input)),
    targetTable(input.results),
    memoryTable(input),
    ...(input.binding === undefined ? [] : [bindingTable(input.binding)]),
    ...(input.pages === undefined ? [] : [pageTable(input.pages)]),
    ...(input.abuse === undefined ? [] : [abuseTable(input.abuse)]),
  ].join('\n\n');
}

function shapeTable(shape: string, title: string, { settings, results }: ReportInput): string {
  const rows = settings.contenders.flatMap((name) => {
    const summary = results.summary(shape, name);
    if (summary === undefined) return [];
    const ratio = (other: ContenderName) => {
      const value = results.ratio(shape, name, other);
      return value === undefined ? '–' : number(value, 2);
    };
    return [
      [
        titleOf(name),
        number(summary.rate),
        number(summary.p50, 2),
        number(summary.p99, 2),
        number(summary.serviceCpu, 2),
        number(summary.databaseCpu, 2),
        ratio('hand'),
        ratio('peer'),
      ],
    ];
  });
  const head = [
    '',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'CPU ms',
    'Neo4j CPU ms',
    '÷ by hand',
    '÷ @neo4j/graphql',
  ];
  return `### ${title[0]?.toUpperCase()}${title.slice(1)}\n\n${table(head, rows)}`;
}

function targetTable(results: Results): string {
  const rows = targets.flatMap(({ shape, contender, other, atLeast }) => {
    const ratio = results.ratio(shape, contender, other);
    if (ratio === undefined) return [];
    return [
      [
        `${shape}: ${titleOf(contender)} ÷ ${titleOf(other)}`,
        `≥ ${atLeast}`,
        number(ratio, 2),
        ratio >= atLeast ? 'reached' : 'missed',
      ],
    ];
  });
  return `### Targets\n\n${table(['', 'target', 'measured', ''], rows)}`;
}

function memoryTable({ settings, idle, loaded }: ReportInput): string {
  const mib = (bytes: number | undefined) => number((bytes ?? Number.NaN) / 2 ** 20);
  const rows = settings.contenders.map((name) => [titleOf(name), mib(idle.get(name)), mib(loaded.get(name))]);
  return `### Resident memory, MiB\n\nThe embedded engine holds the graph in the same process; the others leave it to Neo4j.\n\n${table(['', 'at start', 'after the load'], rows)}`;
}

function bindingTable(costs: readonly BindingCost[]): string {
  const rows = costs.map(({ shape, bind, execute, compile }) => [
    shape,
    number(bind, 1),
    number(execute, 1),
    number(compile),
  ]);
  const head = ['shape', 'coerce, find the plan, bind', 'engine without a database', 'compile, once'];
  return `### A document seen before, µs a request\n\n${table(head, rows)}`;
}

function pageTable(pages: readonly PageCost[]): string {
  const rows = pages.map(({ connection, page, databaseHits, milliseconds }) => [
    connection,
    number(page),
    number(databaseHits),
    number(milliseconds, 1),
  ]);
  const head = ['connection', 'page', 'database hits', 'ms'];
  return `### Pages of 100 in a connection of 100,000\n\n${table(head, rows)}`;
}

function abuseTable(costs: readonly AbuseCost[]): string {
  const rows = costs.map(({ operation, sent, answered, code, milliseconds, resident }) => [
    operation,
    number(sent / 1000, 1),
    number(answered / 1000, 1),
    code ?? 'answered',
    number(milliseconds, 1),
    number(resident / 2 ** 20),
  ]);
  const head = ['operation', 'sent, kB', 'answered, kB', 'outcome', 'ms', 'resident after, MiB'];
  return `### Operations made to hurt, on the service as it starts\n\n${table(head, rows)}`;
}
