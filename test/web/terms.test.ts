import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../web/graph/messages/en.ts';
import { zhHans } from '../../web/graph/messages/zh-Hans.ts';
import { languages } from '../../web/messages/languages.ts';
import { glyphText, relationText, typeText } from '../../web/terms/typeText.ts';

const folder = join(__dirname, '../../schema');
const schema = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql') && name !== 'api.graphql')
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const named = (pattern: RegExp) => [...new Set([...schema.matchAll(pattern)].map(([, name = '']) => name))];

const types = named(/^type (\w+)[^{]*@node/gm);
const relationships = named(/@relationship\(type: "(\w+)"/g);

test.each(types)('the type %s has words in Chinese', (type) => {
  expect(typeText(type, 'zh-Hans')).toMatch(/\p{Script=Han}/u);
  expect(typeText(type, 'zh-Hant')).toMatch(/\p{Script=Han}/u);
});

test.each(relationships)('the relationship %s has words from both ends', (relationship) => {
  expect(relationText(relationship, 'OUT', 'zh-Hans')).toMatch(/\p{Script=Han}/u);
  expect(relationText(relationship, 'IN', 'zh-Hant')).toMatch(/\p{Script=Han}/u);
});

test.each(relationships)('the relationship %s has words in the graph', (relationship) => {
  expect(en.relationships[relationship]).toHaveLength(2);
  expect(zhHans.relationships[relationship]?.join('')).toMatch(/^\p{Script=Han}+$/u);
});

test.each(languages)(
  'in %s every type has characters of its own, so that kinds are told without colour',
  (language) => {
    const glyphs = types.map((type) => glyphText(type, language));
    expect(new Set(glyphs).size).toBe(types.length);
  },
);

test('what has no words is told by its name, readably', () => {
  expect([typeText('TimeTable', 'zh-Hans'), relationText('SOLD_BY', 'OUT', 'en')]).toEqual([
    'Time table',
    'Sold by',
  ]);
});
