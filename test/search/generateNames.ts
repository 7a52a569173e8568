import { pinyin } from 'pinyin-pro';
import type { Dataset, DatasetNode } from '../../src/dataset/Dataset.ts';

const places =
  '海淀 朝阳 东城 西城 丰台 石景山 通州 大兴 昌平 顺义 房山 门头沟 怀柔 平谷 密云 延庆 清河 上地 中关村 五道口 苏州 杭州 南京 武汉 成都 重庆 西安 广州 深圳 青岛 大连 长春 长沙 合肥 厦门 无锡 宁波 郑州 济南 昆明'.split(
    ' ',
  );
const words =
  '智能 量子 生物 医药 航天 能源 环保 数据 云端 芯片 光电 材料 软件 网络 安全 机器 视觉 语音 金融 教育 文化 体育 生态 森林 水务 交通 轨道 建筑 设计 咨询 物流 农业 食品 健康 养老 托育 影像 基因 细胞 纳米 激光 传感 导航 卫星 遥感 海洋 气象 地理 测绘 精密 仪器 装备 制造 电子 通信 信息 创新 未来 启明 远景 天元 博雅 清源 华兴 中科 新源 东方 长城 星河 银河 蓝天 青松 和平 光明 方正 同仁 百合 友谊'.split(
    ' ',
  );
const kinds: readonly (readonly [zh: string, en: string])[] = [
  ['公司', 'Company'],
  ['研究院', 'Institute'],
  ['中心', 'Centre'],
  ['实验室', 'Laboratory'],
  ['产业园', 'Industrial Park'],
  ['学校', 'School'],
  ['医院', 'Hospital'],
  ['公园', 'Park'],
  ['基金会', 'Foundation'],
  ['协会', 'Association'],
];

/** Made-up organizations with names in all forms, the same for the same count and seed. */
export function generateNames(count: number, seed = 1): Dataset {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const spelled = new Map<string, string>();
  const spell = (part: string) => {
    const known = spelled.get(part) ?? pinyin(part, { toneType: 'symbol' });
    spelled.set(part, known);
    return known;
  };
  const latin = (part: string) => {
    const letters = spell(part)
      .normalize('NFD')
      .replace(/[\p{M}\s]/gu, '');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const nodes = new Map<string, DatasetNode>();
  for (let index = 0; index < count; index += 1) {
    const place = pick(places);
    const middle = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(words));
    const [kind, kindEn] = pick(kinds);
    const parts = [place, ...middle, kind];
    const id = `org-${index}`;
    nodes.set(id, {
      id,
      type: 'Organization',
      properties: {
        id,
        name: parts.join(''),
        name_pinyin: parts.map(spell).join(' '),
        name_en: `${latin(place)} ${middle.map(latin).join(' ')} ${kindEn}`,
        aliases: random() < 0.3 ? [`${middle.join('')}${kind}`] : [],
        kind: 'COMPANY',
      },
      location: { file: 'made up', line: index + 1, column: 1 },
    });
  }
  return {
    metadata: {
      id: `names-${count}`,
      title: 'Made-up names',
      version: '1',
      publisher: undefined,
      url: undefined,
      licenceNote: undefined,
    },
    nodes,
    relationships: [],
  };
}

/** A linear congruential generator: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
