import { createHash } from 'node:crypto';
import { randomOf } from '../harness/random.ts';

/** A row of a made-up dataset and the type whose file it belongs to. */
export interface MadeRow {
  readonly type: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** How large a made-up nation is. Numbers follow from the number of nodes alone. */
interface Extent {
  readonly provinces: number;
  readonly districts: number;
  readonly bodies: number;
  /** Tables: the first is the national one, the largest hub; the rest are yearbooks of provinces. */
  readonly figures: number;
}

const metricsOf: readonly (readonly [
  id: string,
  name: string,
  en: string,
  unit: string,
  word: string,
  statistic: string,
])[] = [
  ['gdp', '地区生产总值', 'Gross regional product', 'CNY', '亿元', 'FLOW'],
  ['residents', '常住人口', 'Permanent residents', 'person', '万人', 'STOCK'],
  ['urban-share', '城镇化率', 'Urban share of residents', '%', '%', 'SHARE'],
  ['revenue', '一般公共预算收入', 'General public budget revenue', 'CNY', '亿元', 'FLOW'],
  ['spending', '一般公共预算支出', 'General public budget spending', 'CNY', '亿元', 'FLOW'],
  ['retail', '社会消费品零售总额', 'Retail sales of consumer goods', 'CNY', '亿元', 'FLOW'],
  ['companies', '规模以上工业企业数', 'Industrial companies above the threshold', 'company', '家', 'STOCK'],
  ['schools', '普通中小学数', 'Primary and secondary schools', 'school', '所', 'STOCK'],
  ['hospitals', '医院数', 'Hospitals', 'hospital', '家', 'STOCK'],
  ['savings', '住户存款余额', 'Deposits of households', 'CNY', '亿元', 'STOCK'],
  ['floor-space', '房屋施工面积', 'Floor space under construction', 'm2', '万平方米', 'STOCK'],
  ['forest-share', '森林覆盖率', 'Forest cover', '%', '%', 'SHARE'],
];
const variants = ['城镇', '农村', '非公有制', '第一产业', '第二产业', '第三产业', '外商投资', '高技术'];
const stems = '清海安永兴宁东西南北长平武临江河山阳城泉石龙凤金玉华丰和福康昌泰嘉德文明云天'.split('');
const trades =
  '智能 量子 生物 医药 航天 能源 环保 云端 芯片 光电 材料 软件 网络 安全 机器 视觉 语音 金融'.split(' ');
const works = '改造提升 新建 扩建 综合整治 数字化升级 生态修复 基础设施配套'.split(' ');

/**
 * The rows of a nation's yearbooks, in the documented format, one after the other: about `nodes` nodes
 * and four and a half times as many relationships, the same for the same size and seed. The skew is that of
 * real ones: one national table has a tenth of all figures, few metrics have most figures, names repeat
 * between provinces, some are very long, many figures are equal, some rows lack what others have, and of
 * some figures a second source says the same, or nearly.
 * @param nodes 1,000 and more
 */
export function* nation(nodes: number, seed = 1): Generator<MadeRow> {
  const extent = extentOf(nodes);
  const random = randomOf(seed * 1_000_003 + nodes);
  const metrics = [...metricRows()];
  yield {
    type: 'Place',
    row: { id: 'n.country', name: { ZH_HANS: '大平国', EN: 'Daping' }, kind: 'COUNTRY' },
  };
  yield* metrics.map((metric) => metric.made);
  for (let index = 0; index < 40; index += 1) {
    const name = `${trades[index % trades.length]}${index < trades.length ? '' : variants[index % variants.length]}产业`;
    yield { type: 'Industry', row: { id: `n.i${index}`, name: { ZH_HANS: name } } };
  }
  const districts = [...districtRows(extent, random)];
  for (let index = 0; index < extent.provinces; index += 1) {
    const name = `${pick(stems, random)}${pick(stems, random)}省`;
    const parent = { to: 'n.country', basis: 'BACKGROUND' };
    yield { type: 'Place', row: { id: `n.p${index}`, name: { ZH_HANS: name }, kind: 'CITY', parent } };
  }
  yield* districts.map(({ made }) => made);
  yield* bodies(extent, districts, random);
  yield* tables(extent, metrics, districts, random);
}

function extentOf(nodes: number): Extent {
  if (!Number.isInteger(nodes) || nodes < 1_000) throw new Error('A nation has at least 1,000 nodes.');
  const districts = Math.max(8, Math.round(nodes / 330));
  const bodies = Math.round(nodes * 0.04);
  return {
    districts,
    bodies,
    provinces: Math.max(2, Math.round(districts / 100)),
    figures: Math.round(nodes * 0.455),
  };
}

interface Metric {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly word: string;
  readonly made: MadeRow;
}

function* metricRows(): Generator<Metric> {
  for (const [index, variant] of ['', ...variants].entries()) {
    for (const [key, name, en, unit, word, statistic] of metricsOf) {
      const id = index === 0 ? `n.m.${key}` : `n.m.${key}.${index}`;
      const partOf = index === 0 || statistic === 'SHARE' ? {} : { partOf: `n.m.${key}` };
      const names = { ZH_HANS: `${variant}${name}`, ...(index === 0 && { EN: en }) };
      const row = { id, name: names, unit, statistic, ...partOf };
      yield { id, name: names.ZH_HANS, unit, word, made: { type: 'Metric', row } };
    }
  }
}

interface District {
  readonly id: string;
  readonly name: string;
  readonly province: number;
  readonly made: MadeRow;
}

function* districtRows({ districts, provinces }: Extent, random: () => number): Generator<District> {
  for (let index = 0; index < districts; index += 1) {
    const province = index % provinces;
    const name = `${pick(stems, random)}${pick(stems, random)}${pick(['区', '县', '市'], random)}`;
    const id = `n.d${index}`;
    const isShort = random() < 0.2;
    const row = {
      id,
      name: isShort ? name : { ZH_HANS: name, EN: `District ${index}` },
      ...(random() < 0.3 && { aliases: [name.slice(0, 2)] }),
      ...(!isShort && { externalIds: [`gb2260:${String(100_000 + index)}`] }),
      city: { to: `n.p${province}`, basis: 'BACKGROUND' },
    };
    yield { id, name, province, made: { type: 'District', row } };
  }
}

function* bodies({ bodies: count }: Extent, districts: readonly District[], random: () => number) {
  for (let index = 0; index < count; index += 1) {
    // Few districts have most bodies.
    const district = districts[Math.floor(random() ** 3 * districts.length)];
    const words = Array.from({ length: random() < 0.02 ? 12 : 1 + Math.floor(random() * 2) }, () =>
      pick(trades, random),
    );
    const own = random() < 0.1 ? '' : `${pick(stems, random)}${pick(stems, random)}${pick(stems, random)}`;
    const name = `${district?.name}${own}${words.join('')}`;
    const place = random() < 0.1 ? {} : { district: { to: district?.id, basis: 'BACKGROUND' } };
    const supports = { to: `n.i${Math.floor(random() ** 2 * 40)}`, basis: 'BACKGROUND' };
    yield index % 2 === 0
      ? {
          type: 'Organization',
          row: { id: `n.o${index}`, name: `${name}有限公司`, kind: 'COMPANY', ...place },
        }
      : {
          type: 'Project',
          row: {
            id: `n.j${index}`,
            name: {
              ZH_HANS: `${name}${pick(works, random)}项目`,
              ...(random() < 0.3 && { EN: `Project ${index}` }),
            },
            ...place,
            ...(random() < 0.5 && { progress: 'UNDERWAY' }),
            industries: [supports],
          },
        };
  }
}

function* tables(
  extent: Extent,
  metrics: readonly Metric[],
  districts: readonly District[],
  random: () => number,
): Generator<MadeRow> {
  let left = extent.figures;
  for (let number = 0; left > 0; number += 1) {
    const isNational = number === 0;
    const province = (number - 1) % extent.provinces;
    const year = 2024 - Math.floor((number - 1) / extent.provinces);
    const rows = isNational ? districts : districts.filter((one) => one.province === province);
    const share = isNational ? extent.figures * 0.22 : Math.min(left, rows.length * 24);
    const table = { number, year: isNational ? 2020 : year, rows, cells: Math.ceil(share) };
    left -= yield* tableRows(table, metrics, random);
  }
}

interface Table {
  readonly number: number;
  readonly year: number;
  readonly rows: readonly District[];
  readonly cells: number;
}

function* tableRows(
  { number, year, rows, cells }: Table,
  metrics: readonly Metric[],
  random: () => number,
): Generator<MadeRow, number> {
  const source = `n.s${number}`;
  let offset = 0;
  let paragraph = 0;
  const cite = (id: string, asStated: string): MadeRow => {
    const start = offset;
    offset += [...asStated].length + 1;
    paragraph += 1;
    const hash = createHash('sha256').update(asStated).digest('hex').slice(0, 16);
    return { type: 'Evidence', row: { id, source, paragraph, start, end: offset - 1, asStated, hash } };
  };
  const title = number === 0 ? `${year}年全国分县统计表` : `${year}年统计年鉴第${number}卷`;
  yield cite(`${source}.year`, `${year}年`);
  yield {
    type: 'Source',
    row: {
      id: source,
      name: title,
      publishedOn: `${year}-12-31`,
      publishedOnBasis: 'BACKGROUND',
      evidence: [`${source}.year`],
      ...(random() < 0.5 && { url: `https://example.org/yearbook/${number}` }),
    },
  };
  const columns = Math.max(1, Math.min(metrics.length, Math.ceil(cells / rows.length)));
  for (let column = 0; column < columns; column += 1) {
    const metric = metrics[column] as Metric;
    yield cite(`${source}.c${column}`, metric.name);
    yield cite(`${source}.u${column}`, metric.word);
  }
  let made = 0;
  for (const [index, district] of rows.entries()) {
    yield cite(`${source}.r${index}`, district.name);
    for (let column = 0; column < columns && made < cells; column += 1) {
      // Cells of a yearbook are empty now and then.
      if (random() < 0.04) continue;
      const metric = metrics[column] as Metric;
      const id = `${source}.${index}.${column}`;
      // What two sources say of one thing is mostly the same.
      const same = randomOf(Number(district.id.slice(3)) * 7_919 + column * 104_729 + year);
      const asStated = figureOf(metric, random() < 0.05 ? random : same);
      const isTimeless = random() < 0.02;
      yield cite(`${id}.e`, asStated);
      yield {
        type: 'Observation',
        row: {
          id,
          subject: district.id,
          metric: metric.id,
          asStated,
          modality: random() < 0.03 ? 'ESTIMATE' : 'ACTUAL',
          period: isTimeless
            ? { kind: 'UNKNOWN' }
            : { kind: 'INTERVAL', edtf: String(year), asStated: `${year}年` },
          ...(metric.word === '%' && random() < 0.5 && { relativeTo: `n.p${district.province}` }),
          evidence: [
            ...[`${id}.e`, `${source}.r${index}`, `${source}.c${column}`, `${source}.u${column}`],
            ...(isTimeless ? [] : [`${source}.year`]),
          ],
        },
      };
      made += 1;
    }
  }
  return made === 0 ? cells : made;
}

/** A figure as printed: many are round, and so equal to others. */
function figureOf({ word }: Metric, random: () => number): string {
  const size = word === '%' ? 10 + random() * 89 : 10 ** (1 + random() * 3);
  const number =
    random() < 0.3 ? String(Math.ceil(size / 10) * 10) : size.toFixed(word === '家' || word === '所' ? 0 : 2);
  const kind = random();
  if (word === '%')
    return kind < 0.9 ? `${Math.min(99, Number(number))}%` : `近${Math.min(99, Number(number))}%`;
  if (kind < 0.88) return `${number}${word}`;
  if (kind < 0.93) return `约${number}${word}`;
  if (kind < 0.97) return `超${number}${word}`;
  return `${number}${word}以上`;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
