import type { Language } from './Language.ts';

/** One and many in English; the measure word or sign in simplified and traditional Chinese. */
type UnitWords = readonly [one: string, many: string, simplified: string, traditional: string];

/**
 * Words for the codes of `data/units.yaml`. A code that is not here is shown as it is, so a dataset
 * may bring units of its own.
 */
const words: Readonly<Record<string, UnitWords>> = {
  CNY: ['yuan', 'yuan', '元', '元'],
  '%': ['%', '%', '%', '%'],
  '[ppth]': ['‰', '‰', '‰', '‰'],
  '{times}': ['times', 'times', '倍', '倍'],
  '{pp}': ['percentage point', 'percentage points', '个百分点', '個百分點'],
  m2: ['m²', 'm²', '平方米', '平方公尺'],
  har: ['hectare', 'hectares', '公顷', '公頃'],
  km: ['km', 'km', '公里', '公里'],
  a: ['year', 'years', '年', '年'],
  P: ['P of computing power', 'P of computing power', 'P（算力）', 'P（算力）'],
  company: ['company', 'companies', '家', '家'],
  institution: ['institution', 'institutions', '家', '家'],
  university: ['university', 'universities', '所', '所'],
  school: ['school', 'schools', '所', '所'],
  kindergarten: ['kindergarten', 'kindergartens', '所', '所'],
  hospital: ['hospital', 'hospitals', '家', '家'],
  canteen: ['canteen', 'canteens', '家', '家'],
  person: ['person', 'people', '人', '人'],
  'school-place': ['school place', 'school places', '个学位', '個學位'],
  dwelling: ['dwelling', 'dwellings', '套', '套'],
  model: ['model', 'models', '款', '款'],
  cluster: ['cluster', 'clusters', '个集群', '個集群'],
  reform: ['measure', 'measures', '项', '項'],
  project: ['project', 'projects', '个项目', '個項目'],
  park: ['park', 'parks', '个公园', '個公園'],
  area: ['area', 'areas', '个片区', '個片區'],
  tier: ['tier', 'tiers', '级', '級'],
  deal: ['deal', 'deals', '个投资案例', '個投資案例'],
  'street-block': ['street block', 'street blocks', '个街区', '個街區'],
  landscape: ['landscape', 'landscapes', '处景观', '處景觀'],
  venue: ['venue', 'venues', '处', '處'],
};

/** A quantity with its unit in words: `1,900 companies`, `1900家`. `number` is already formatted. */
export function withUnit(number: string, unit: string, language: Language): string {
  const [one, many, simplified, traditional] = words[unit] ?? [unit, unit, unit, unit];
  if (unit === '%' || unit === '[ppth]') return number + one;
  if (language === 'en') return `${number} ${number === '1' ? one : many}`;
  const word = language === 'zh-Hans' ? simplified : traditional;
  return words[unit] === undefined ? `${number} ${word}` : number + word;
}

/** A unit by itself, for the head of a column or an axis. */
export function unitText(unit: string, language: Language): string {
  const [, many, simplified, traditional] = words[unit] ?? [unit, unit, unit, unit];
  return language === 'en' ? many : language === 'zh-Hans' ? simplified : traditional;
}
