import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { circumstances, milliseconds, number, table } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import { quantile } from '../harness/statistics.ts';

/** In a headless Chromium that paints in software: frames are few, their ratio is the result. */
export const suite: Suite = {
  about: 'the explorer in Chromium: weight, time to a usable page, frames beside bare sigma',
  section: { page: 'docs/benchmarks.md', name: 'web' },
  run,
};

const root = process.cwd();

/** A page, its address, and what is on it once it can be used. */
const pages = [
  ['an entity', 'e/haidian?lang=en', '[data-figure]'],
  ['home', '?lang=en', 'main h2'],
  ['a chart', 'chart?metric=gdp&subjects=haidian&lang=en', 'figure svg'],
  ['the graph', 'graph?seeds=haidian&lang=en', 'tbody tr'],
  ['the playground', 'playground/', '.graphiql-query-editor'],
] as const;

async function run({ quick, say }: Order): Promise<string> {
  const browser = await chromium.launch({
    executablePath: process.env.KG_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const loads = await measureLoads(browser, quick ? 2 : 5, say);
    const frames = await measureFrames(browser, quick ? 1 : 3, quick ? 1500 : 4000, say);
    return `${circumstances(quick, `Chromium ${browser.version()} without a GPU`)} A shared machine.

${loads}

${frames}`;
  } finally {
    await browser.close();
  }
}

/** The service as it is started by people, on a free port. */
async function startService(): Promise<{ readonly service: ChildProcess; readonly address: string }> {
  const service = spawn(process.execPath, [join(root, 'dist/cli/kg.js'), 'serve'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  for await (const chunk of service.stdout) {
    said += String(chunk);
    const [, address] = /Explorer: (http:\S+?)\/?\s/.exec(said) ?? [];
    if (address !== undefined) return { service, address };
  }
  throw new Error('The service did not start; build it first: npm run build.');
}

async function measureLoads(browser: Browser, rounds: number, say: Order['say']): Promise<string> {
  const { service, address } = await startService();
  try {
    const rows: string[][] = [];
    for (const [name, path, ready] of pages) {
      const times: number[] = [];
      let weight = 0;
      for (let round = 0; round <= rounds; round += 1) {
        const context = await browser.newContext({ reducedMotion: 'reduce' });
        const page = await context.newPage();
        const sizes: Promise<number>[] = [];
        page.on('response', (response) => {
          if (response.url().endsWith('.js'))
            sizes.push(response.body().then((body) => gzipSync(body).length));
        });
        const began = performance.now();
        await page.goto(`${address}/${path}`);
        await page.locator(ready).first().waitFor();
        // The first round warms the service.
        if (round > 0) times.push(performance.now() - began);
        weight = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
        await context.close();
      }
      rows.push([name, number(weight / 1000), milliseconds(quantile(times, 0.5))]);
      say(`${name}: ${number(weight / 1000)} kB, ${milliseconds(quantile(times, 0.5))} ms`);
    }
    return table(['first load of', 'JavaScript gzipped, kB', 'until usable, ms'], rows);
  } finally {
    service.kill();
    await once(service, 'exit');
  }
}

interface Seen {
  readonly framesPerSecond: number;
  readonly openMs: number;
  readonly longestWhileOpening: number;
  readonly longestWhilePanning: number;
  readonly longestWhileExpanding: number;
  readonly scriptWhileOpening: number;
  readonly scriptWhileExpanding: number;
}

async function measureFrames(browser: Browser, rounds: number, panMs: number, say: Order['say']) {
  const outDir = join(root, 'bench/dist/pages');
  const config = { root: join(root, 'bench/pages'), configFile: false, logLevel: 'error' } as const;
  // Loaded when it is used: the tests read every suite, and vite is no CommonJS module.
  const { build, preview } = await import('vite');
  await build({ ...config, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  try {
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const see = async (who: string, nodes: number, links: number) => {
      const wanted = JSON.stringify({ who, nodes, links, panMs });
      return (await page.evaluate(`measure(${wanted})`)) as Seen;
    };
    const rows: string[][] = [];
    for (const [nodes, links] of [
      [2_000, 5_000],
      [50_000, 0],
    ] as const) {
      const seen: Record<'explorer' | 'sigma', Seen[]> = { explorer: [], sigma: [] };
      for (let round = 0; round < rounds; round += 1) {
        const order = round % 2 === 0 ? (['explorer', 'sigma'] as const) : (['sigma', 'explorer'] as const);
        for (const who of order) seen[who].push(await see(who, nodes, links));
      }
      const median = (who: 'explorer' | 'sigma', what: keyof Seen) =>
        quantile(
          seen[who].map((one) => one[what]),
          0.5,
        );
      const ratios = seen.explorer.map(
        ({ framesPerSecond }, round) => framesPerSecond / (seen.sigma[round]?.framesPerSecond ?? Number.NaN),
      );
      for (const who of ['explorer', 'sigma'] as const) {
        rows.push([
          `${number(nodes)} nodes, ${number(links)} links, ${who === 'explorer' ? 'the explorer' : 'bare sigma'}`,
          number(median(who, 'framesPerSecond'), 1),
          who === 'explorer' ? number(quantile(ratios, 0.5), 2) : '',
          milliseconds(median(who, 'openMs')),
          withScript(median(who, 'longestWhileOpening'), median(who, 'scriptWhileOpening')),
          milliseconds(median(who, 'longestWhilePanning')),
          withScript(median(who, 'longestWhileExpanding'), median(who, 'scriptWhileExpanding')),
        ]);
        say((rows.at(-1) ?? []).join(' | '));
      }
    }
    return table(
      [
        'panning, all labelled',
        'frames/s',
        '÷ bare sigma',
        'to open, ms',
        'longest task while opening (script alone), ms',
        'while panning, ms',
        'while 50 more come (script alone), ms',
      ],
      rows,
    );
  } finally {
    await page.close();
    await server.close();
  }
}

const withScript = (task: number, script: number): string =>
  `${milliseconds(task)} (${milliseconds(script)})`;
