import { readFileSync } from 'node:fs';
import { collectDefaultMetrics, Registry } from 'prom-client';

interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string }[];
  }[];
}

test('every metric that the dashboard shows is one that docs/operations.md or Node names', async () => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const ofNode = (await registry.getMetricsAsJSON()).map(({ name }) => name);
  const page = readFileSync('docs/operations.md', 'utf8');
  const told = [...page.matchAll(/^\| `(kg_\w+)` \|/gm)].map(([, name]) => name ?? '');
  const { panels } = JSON.parse(readFileSync('deploy/grafana/dashboard.json', 'utf8')) as Dashboard;
  const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
  const shown = expressions.flatMap((expr) => expr.match(/\b(kg|process|nodejs)_\w+/g) ?? []);
  const bare = (name: string) => name.replace(/_(bucket|sum|count)$/, '');
  expect(shown.map(bare).filter((name) => ![...told, ...ofNode].includes(name))).toEqual([]);
  // What the service counts is all shown.
  expect(told.filter((name) => !shown.map(bare).includes(name))).toEqual([]);
});
