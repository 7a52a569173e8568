import { DatasetFolders, smallDataset } from '../dataset/folder.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { type OpenApi, openApi } from './openApi.ts';

const timeout = 300_000;

const evidence = (source: string) =>
  `- { id: ${source}.e, source: ${source}, paragraph: 1, start: 0, end: 5, asStated: 200亿元, hash: "0000000000000000" }\n`;

/** What a dataset of one figure that requires the small one says, with further files. */
const requiring = (id: string, files: Readonly<Record<string, string>>) => ({
  'dataset.yaml': `id: ${id}\ntitle: ${id}\nversion: "1"\nrequires: [small]\n`,
  'Source.yaml': `- { id: src-${id}, name: ${id}文, title: ${id}文 }\n`,
  'Evidence.yaml': evidence(`src-${id}`),
  ...files,
});

const figure = (id: string, subject: string) =>
  `- { id: ${id}.figure, subject: ${subject}, metric: gdp, asStated: 200亿元, period: { kind: UNKNOWN }, modality: ACTUAL, evidence: src-${id}.e }\n`;

describeEachEngine('the datasets of an entity', (engine) => {
  const folders = new DatasetFolders();
  let api: OpenApi;
  beforeAll(async () => {
    api = await openApi(engine, 'schema');
  }, timeout);
  afterAll(async () => {
    await api.close();
    folders.remove();
  });

  const datasets = async () => {
    const { district, metric, districts } = await api.ask(`{
      district(id: "haidian") { datasets }
      metric(id: "gdp") { datasets }
      districts(where: { datasets: { includes: "figures" } }) { totalCount }
    }`);
    return { district, metric, districts };
  };

  test(
    'are those that say something of it, not those that refer to it',
    async () => {
      const small = folders.write(smallDataset);
      const figures = folders.write(
        requiring('figures', { 'Observation.yaml': figure('figures', 'haidian') }),
        'figures',
      );
      const names = folders.write(
        requiring('names', {
          'District.yaml': '- { extend: haidian, aliases: [海淀] }\n- { id: elsewhere, name: 别区 }\n',
          'Observation.yaml': figure('names', 'elsewhere'),
        }),
        'names',
      );
      await api.load(small, figures, names);
      expect(await datasets()).toEqual({
        district: { datasets: ['small', 'figures', 'names'] },
        metric: { datasets: ['small'] },
        districts: { totalCount: 1 },
      });

      // The figure is of another subject now: the dataset refers to the metric alone.
      folders.write(
        requiring('figures', {
          'District.yaml': '- { id: third, name: 三区 }\n',
          'Observation.yaml': figure('figures', 'third'),
        }),
        'figures',
      );
      await api.load(figures);
      expect(await datasets()).toEqual({
        district: { datasets: ['small', 'names'] },
        metric: { datasets: ['small'] },
        districts: { totalCount: 1 },
      });
    },
    timeout,
  );
});
