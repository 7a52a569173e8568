import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateDatasets } from '../../src/dataset/readDatasets.ts';
import { repository, schemaModel } from './folder.ts';

const root = mkdtempSync(join(tmpdir(), 'kg-meaning-'));
const folder = join(root, 'haidian-2025-07');
beforeEach(() => cpSync(join(repository, 'data'), root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Change the row of an id: each pattern once, which must be there. */
function edit(file: string, id: string, ...changes: readonly (readonly [string, string])[]): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const from = text.search(new RegExp(`^- (?:id|extend): ${id}$`, 'mu'));
  const length = text.slice(from + 1).search(/^- (?:id|extend): /mu);
  const end = length === -1 ? text.length : from + 1 + length;
  let row = text.slice(from, end);
  for (const [was, is] of changes) {
    if (from === -1 || !row.includes(was)) throw new Error(`${file} has no ${was} in ${id}.`);
    row = row.replace(was, is);
  }
  writeFileSync(path, text.slice(0, from) + row + text.slice(end));
}

async function codes(): Promise<readonly string[]> {
  const { folders } = await validateDatasets([folder, join(root, 'beijing-common')], await schemaModel());
  const found = folders.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  return found.map(({ code, message }) => `${code}: ${message}`);
}

/** Edits that change the meaning of the shipped dataset and leave its form right. */
const edits: readonly (readonly [what: string, code: string, change: () => void])[] = [
  [
    'a forecast made actual',
    'MODALITY_WORDS',
    () =>
      edit('Observation.yaml', 'haidian.new-industrial-space.next-3-years', [
        'modality: FORECAST',
        'modality: ACTUAL',
      ]),
  ],
  [
    'the subject of a figure swapped for another entity',
    'NOT_NAMED',
    () =>
      edit('Observation.yaml', 'haidian.unicorns.2025-07-17', ['subject: haidian', 'subject: zhongguancun']),
  ],
  [
    'the metrics of two figures of one sentence swapped',
    'NOT_NAMED',
    () =>
      edit('Observation.yaml', 'haidian.listed-companies.2025-07-17', [
        'metric: listed-companies',
        'metric: high-tech-enterprises',
      ]),
  ],
  [
    'the year changed in the dates and in the words',
    'PERIOD_WORDS',
    () =>
      edit('Observation.yaml', 'haidian.gdp.2023', [
        'edtf: 2023, asStated: 2023年',
        'edtf: 2022, asStated: 2022年',
      ]),
  ],
  [
    'evidence moved to a neighbouring span',
    'NOT_NAMED',
    () =>
      edit('Observation.yaml', 'haidian.universities.2025-07-17', [
        'p9.name-universities',
        'p9.name-research-institutes',
      ]),
  ],
  [
    'an event dated a year off',
    'DATES_DIFFER',
    () =>
      edit('Event.yaml', 'haidian-press-conference-2025-07-17', ['heldOn: 2025-07-17', 'heldOn: 2024-07-17']),
  ],
  [
    'an event dated a day off the printed day',
    'DATES_DIFFER',
    () =>
      edit('Event.yaml', 'haidian-press-conference-2025-07-17', ['heldOn: 2025-07-17', 'heldOn: 2025-07-18']),
  ],
  [
    '今年 taken for the year before',
    'PERIOD_WORDS',
    () => edit('Observation.yaml', 'haidian.gdp.2025-h1', ['2025-01/2025-06', '2024-01/2024-06']),
  ],
  [
    'a post other than its printed words',
    'POST_WORDS',
    () => edit('Tenure.yaml', 'li-junjie.district-mayor.2025-07-17', ['ZH_HANS: 区长', 'ZH_HANS: 副区长']),
  ],
  [
    'containment in a circle',
    'CYCLE',
    () =>
      edit('../beijing-common/Place.yaml', 'beijing', [
        'parent: { to: china,',
        'parent: { to: beijing-central-districts,',
      ]),
  ],
  [
    'a base the other way round',
    'DIRECTION',
    () =>
      edit('../beijing-common/Metric.yaml', 'gdp', ['statistic: FLOW', 'statistic: FLOW\n  base: gdp-share']),
  ],
  [
    'the English name of another entity',
    'SAME_NAME',
    () =>
      edit('../beijing-common/Metric.yaml', 'kindergartens', ['EN: Kindergartens', 'EN: Unicorn companies']),
  ],
  [
    'the plan of a figure',
    'NOT_NAMED',
    () =>
      edit('Observation.yaml', 'haidian.housing-starts.plan-14', [
        'plan: five-year-plan-14',
        'plan: five-year-plan-13',
      ]),
  ],
  [
    'what a share is of',
    'NOT_NAMED',
    () =>
      edit('Observation.yaml', 'haidian.unicorn-share.2025-07-17', [
        'relativeTo: beijing',
        'relativeTo: china',
      ]),
  ],
  [
    'evidence of a relationship that names neither end',
    'LINK_UNPROVEN',
    () =>
      edit('Event.yaml', 'haidian-press-conference-2025-07-17', [
        '{ to: beijing-information-office, evidence: p2.information-office }',
        '{ to: beijing-information-office, evidence: p16.garden-city }',
      ]),
  ],
  [
    'the role of an industry swapped for one of another sentence',
    'LINK_UNPROVEN',
    () =>
      edit('District.yaml', 'haidian', [
        '{ to: new-energy, role: role.strategic-emerging,',
        '{ to: new-energy, role: role.lead-goose,',
      ]),
  ],
  [
    'the theme of a speech swapped for another goal',
    'LINK_UNPROVEN',
    () =>
      edit('Event.yaml', 'haidian-press-conference-2025-07-17', [
        'theme: most-investable-city',
        'theme: innovation-centre-core',
      ]),
  ],
  [
    'an office known as of another day than it was said on',
    'DATES_DIFFER',
    () =>
      edit('Tenure.yaml', 'li-junjie.district-mayor.2025-07-17', ['asOf: 2025-07-17', 'asOf: 2024-07-17']),
  ],
  [
    '未来3年 that begins a year later',
    'PERIOD_WORDS',
    () =>
      edit('Observation.yaml', 'haidian.new-industrial-space.next-3-years', [
        'edtf: 2025-07-17/2028-07-16',
        'edtf: 2026-07-17/2029-07-16',
      ]),
  ],
  [
    'something that has happened in the future',
    'NOT_YET',
    () =>
      edit('Observation.yaml', 'haidian.talent.2025-07-17', [
        '{ kind: UNKNOWN }',
        '{ kind: INTERVAL, edtf: 2026, basis: BACKGROUND }',
      ]),
  ],
  [
    'a traditional form that is another name',
    'NAME_FORM',
    () => edit('Official.yaml', 'li-junjie', ['ZH_HANT: 李俊杰', 'ZH_HANT: 李俊傳']),
  ],
  [
    'a pinyin that is no reading',
    'NAME_FORM',
    () =>
      edit('../beijing-common/District.yaml', 'haidian', [
        '{ ZH_HANS: 海淀区,',
        '{ ZH_HANS: 海淀区, PINYIN: Hǎidìng Qū,',
      ]),
  ],
  [
    'a streak of another length',
    'COUNT_WORDS',
    () => edit('Ranking.yaml', 'haidian.rank.development-evaluation', ['streakYears: 4', 'streakYears: 5']),
  ],
  [
    'another position',
    'COUNT_WORDS',
    () => edit('Ranking.yaml', 'haidian.rank.exercise-share', ['position: 1', 'position: 2']),
  ],
  [
    'the first in time made the best',
    'RANK_WORDS',
    () =>
      edit('Ranking.yaml', 'intelligent-computing-cluster.rank.first', [
        'kind: EARLIEST',
        'kind: SUPERLATIVE',
      ]),
  ],
  [
    'fewer recipients than are named',
    'COUNT_WORDS',
    () =>
      edit('AwardGrant.yaml', 'haidian.urban-renewal-best-practice', [
        'recipientCount: 8',
        'recipientCount: 1',
      ]),
  ],
  [
    'begun made completed',
    'MILESTONE_WORDS',
    () => edit('Milestone.yaml', 'old-community-renovation.started', ['kind: STARTED', 'kind: OPENED']),
  ],
  [
    'an identifier without its form',
    'IDENTIFIER',
    () => edit('../beijing-common/District.yaml', 'haidian', ['gb2260:110108', 'gb2260:11010']),
  ],
  [
    'a name that the source does not print',
    'NAME_UNPROVEN',
    () => edit('Award.yaml', 'urban-renewal-best-practice', ['北京城市更新最佳实践', '北京城市更新优秀实践']),
  ],
  [
    'a rule whose words are not cited',
    'BASIS_UNPROVEN',
    () =>
      edit('Observation.yaml', 'haidian.unicorns.2025-07-17', [
        'rule.now-is-statement-day',
        'rule.coming-years',
      ]),
  ],
  [
    'a share of something else',
    'DIRECTION',
    () => edit('Metric.yaml', 'exercise-share', ['base: residents', 'base: forest-area']),
  ],
  [
    'a metric of another industry than its name has',
    'DIRECTION',
    () =>
      edit('../beijing-common/Metric.yaml', 'ai-enterprises', [
        'industry: artificial-intelligence',
        'industry: new-energy',
      ]),
  ],
  [
    'a metric whose words stand in the spans, but in pieces of one character',
    'NOT_NAMED',
    () =>
      edit('Observation.yaml', 'haidian.public-parks.2025-07-17', [
        'p15.name-public-parks',
        'p15.name-forest-area, p15.forest-area',
      ]),
  ],
  [
    'a position without the list that its words name',
    'INCOMPLETE',
    () =>
      edit('Ranking.yaml', 'haidian.rank.venture-investment', [
        '  list: chinaventure-investment-list-2024\n',
        '',
      ]),
  ],
  [
    'a position without the metric of its criterion',
    'INCOMPLETE',
    () => edit('Ranking.yaml', 'haidian.rank.gdp', ['  metric: gdp\n', '']),
  ],
  [
    'progress without its words',
    'INCOMPLETE',
    () => edit('Project.yaml', 'fitness-for-all', ['  progressAsStated: 持续完善\n', '']),
  ],
  [
    'a body that is named nowhere',
    'INCOMPLETE',
    () => edit('Organization.yaml', 'chinaventure', ['  evidence: p3.chinaventure\n', '']),
  ],
  [
    'a relationship that cites 将 of another sentence',
    'IDLE_EVIDENCE',
    () => edit('Policy.yaml', 'people-first', ['[p12.people-first, p12.said]', '[p10.will-add, p12.said]']),
  ],
  [
    'the day of 现有 a year off',
    'PERIOD_WORDS',
    () =>
      edit('Observation.yaml', 'haidian.medical-institutions.2025-07-17', [
        'edtf: 2025-07-17',
        'edtf: 2024-07-17',
      ]),
  ],
  [
    '未来3年 as four years',
    'PERIOD_WORDS',
    () =>
      edit('Observation.yaml', 'haidian.new-industrial-space.next-3-years', [
        'duration: P3Y',
        'duration: P4Y',
      ]),
  ],
  [
    'a span named after a plan without the plan',
    'INCOMPLETE',
    () => edit('Observation.yaml', 'haidian.housing-starts.plan-14', ['  plan: five-year-plan-14\n', '']),
  ],
  [
    'targets exceeded without the plan whose they are',
    'INCOMPLETE',
    () =>
      edit('Observation.yaml', 'haidian.new-school-places.since-2021', [
        '  exceeds: five-year-plan-14\n',
        '',
      ]),
  ],
  [
    'a share without its whole',
    'INCOMPLETE',
    () => edit('Observation.yaml', 'haidian.unicorn-share.2025-07-17', ['  relativeTo: beijing\n', '']),
  ],
];

test('the shipped dataset says what it cites', async () => {
  expect(await codes()).toEqual([]);
});

test.each(edits)('%s is noticed', async (_, code, change) => {
  change();
  expect(await codes()).toContainEqual(expect.stringMatching(`^${code}: .{30,}`));
});
