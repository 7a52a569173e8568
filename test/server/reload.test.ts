import { Edition, namesQuery, versionsIn } from '../fixtures/Edition.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import type { Engine } from '../neo4j/openEngines.ts';
import { type RunningService, serve, settingsOf } from './serve.ts';

interface Ready {
  readonly status: string;
  readonly version: number;
  readonly datasets: readonly { readonly id: string; readonly version: string }[];
}

const searchQuery =
  '{ search(text: "gdp", first: 5) { edges { node { ... on Metric { name(lang: EN) } } } } metrics(first: 100) { nodes { name(lang: EN) } } }';

describeEachEngine('a service whose data is loaded while it serves', (engine: Engine) => {
  let edition: Edition;
  let service: RunningService;
  let other: RunningService;
  beforeAll(async () => {
    await (await engine.open()).close();
    edition = new Edition();
    edition.write('1');
    const settings = { ...settingsOf(engine), KG_DATASETS: edition.folder };
    service = await serve(settings);
    // On Neo4j a second process of the service; the embedded engine belongs to one.
    other = engine.name === 'neo4j' ? await serve(settings) : service;
  }, 300_000);
  afterAll(async () => {
    await service?.close();
    if (other !== service) await other?.close();
    edition?.remove();
  });

  const ask = async (address: string, query: string) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, text: await response.text() };
  };
  const ready = async ({ address }: RunningService): Promise<Ready> =>
    (await (await fetch(`${address}/readyz`)).json()) as Ready;

  test('answers from one version, before or after, never between, and without an error', async () => {
    const seen: string[] = [];
    const wrong: string[] = [];
    let running = true;
    const reader = async (address: string, query: string) => {
      while (running) {
        const { status, text } = await ask(address, query);
        const versions = versionsIn(text);
        if (status !== 200 || versions.length !== 1)
          wrong.push(`${status} ${versions} ${text.slice(0, 200)}`);
        seen.push(versions.join());
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    const readers = [reader(service.address, searchQuery), reader(other.address, namesQuery)];
    for (const version of ['2', '3']) {
      edition.write(version);
      await service.reload();
      expect(versionsIn((await ask(service.address, namesQuery)).text)).toEqual([version]);
      // The other process looks twice a second, and at once when a statement says another version.
      for (;;) {
        const [seenThere] = versionsIn((await ask(other.address, namesQuery)).text);
        if (seenThere === version) break;
        expect(Number(seenThere)).toBe(Number(version) - 1);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    running = false;
    await Promise.all(readers);
    expect(wrong).toEqual([]);
    expect(new Set(seen)).toEqual(new Set(['1', '2', '3'].filter((version) => seen.includes(version))));
    expect(seen.at(-1)).toBe('3');
  }, 60_000);

  test('readyz says the versions; an older folder is refused, and the data stays', async () => {
    const before = await ready(service);
    expect(before).toMatchObject({ status: 'ready', datasets: [{ id: 'beijing-common', version: '3' }] });
    edition.write('2');
    await expect(service.reload()).rejects.toMatchObject({
      code: 'DATASET_OLDER',
      message: expect.stringContaining('KG_ALLOW_OLDER'),
    });
    expect(await ready(other)).toEqual(before);
    if (engine.name === 'neo4j') {
      const settings = { ...settingsOf(engine), KG_DATASETS: edition.folder };
      await expect(serve(settings)).rejects.toMatchObject({ code: 'DATASET_OLDER' });
    }
  }, 60_000);

  test('news of loads are told as they come, and from where a listener left off', async () => {
    const { version } = await ready(service);
    const controller = new AbortController();
    const response = await fetch(`${other.address}/changes`, {
      headers: { 'last-event-id': String(version) },
      signal: controller.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = (response.body as ReadableStream<Uint8Array>)
      .pipeThrough(new TextDecoderStream())
      .getReader();
    let text = '';
    const until = async (pattern: RegExp) => {
      while (!pattern.test(text)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(text);
        text += value;
      }
    };
    edition.write('4');
    await service.reload();
    await until(/^id: \d+\nevent: load\ndata: .*\n\n/m);
    const [, id, data = '{}'] = /^id: (\d+)\nevent: load\ndata: (.*)$/m.exec(text) ?? [];
    expect(Number(id)).toBe(version + 2);
    const change = JSON.parse(data);
    expect(change).toMatchObject({ dataset: 'beijing-common', version: '4', removedIds: [], isCut: false });
    expect(change.changedIds).toContain('gdp');
    expect(change.counts.nodesChanged).toBe(change.changedIds.length);
    controller.abort();

    const again = await fetch(`${service.address}/changes?since=${version - 2}`);
    const late = (again.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
    text = '';
    while ((text.match(/^id: /gm) ?? []).length < 2) text += (await late.read()).value ?? '';
    expect([...text.matchAll(/^id: (\d+)$/gm)].map(([, one]) => Number(one))).toEqual([version, version + 2]);
    await late.cancel();
    expect((await fetch(`${service.address}/changes?since=x`)).status).toBe(400);
  }, 60_000);
});
