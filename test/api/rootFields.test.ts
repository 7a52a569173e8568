import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Changes of the generated API as a change of `schema/queries` brings them, and who must follow. */
const changes = [
  {
    what: 'a field has another name',
    from: 'unknownSeeds: ',
    to: 'missingSeeds: ',
    fails: 'subgraphField.ts',
  },
  {
    what: 'a field is new',
    from: "'ShortestPath';",
    to: "'ShortestPath';\n  cost?: Maybe<number>;",
    fails: 'pathFields.ts',
  },
  {
    what: 'a field has another type',
    from: "undatedCount: Scalars['Int']",
    to: "undatedCount: Scalars['String']",
    fails: 'timelineField.ts',
  },
  {
    what: 'a node became a value',
    from: 'scope: Entity;',
    to: "scope: Scalars['Int']['output'];",
    fails: 'rankField.ts',
  },
  { what: 'an enum lost a value', from: "  | 'COMPARABLE'\n", to: '', fails: 'compareField.ts' },
  { what: 'an argument has another name', from: 'lowestFirst?: ', to: 'ascending?: ', fails: 'rankField.ts' },
  {
    what: 'a root field has another name',
    from: '  claims?: ',
    to: '  statements?: ',
    fails: 'claimsField.ts',
  },
  {
    what: 'a search knows more',
    from: "'SearchConnection';",
    to: "'SearchConnection';\n  took: number;",
    fails: 'searchFields.ts',
  },
] as const;

test('a change of schema/queries that the code does not follow fails the type check', () => {
  const copy = mkdtempSync(join(tmpdir(), 'kg-types-'));
  try {
    for (const part of ['src', 'tsconfig.json', 'tsconfig.build.json', 'package.json']) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const file = join(copy, 'src/generated/api.ts');
    let api = readFileSync(file, 'utf8');
    for (const { what, from, to } of changes) {
      expect({ what, found: api.includes(from) }).toEqual({ what, found: true });
      api = api.replaceAll(from, to);
    }
    writeFileSync(file, api);
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.build.json'],
      { cwd: copy, encoding: 'utf8' },
    );
    const failed = [
      ...new Set(
        [...stdout.matchAll(/^src\/(?:explore|search)\/(?:\w+\/)*(\w+\.ts)\(/gm)].map(([, name]) => name),
      ),
    ];
    expect(failed.toSorted()).toEqual([...new Set(changes.map(({ fails }) => fails))].toSorted());
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}, 120_000);
