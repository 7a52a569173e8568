import type { Language } from '../messages/languages.ts';

type Words = Readonly<Record<string, readonly [english: string, simplified: string, traditional: string]>>;

/** What the types of the schema are called. */
const types: Words = {
  AuditCheck: ['Check', '核对', '核對'],
  Award: ['Award', '荣誉', '榮譽'],
  AwardGrant: ['Award received', '获奖', '獲獎'],
  Criterion: ['Criterion', '评比标准', '評比標準'],
  Dataset: ['Dataset', '数据集', '資料集'],
  DerivedValue: ['Computed value', '推算值', '推算值'],
  District: ['District', '区', '區'],
  Event: ['Event', '活动', '活動'],
  Evidence: ['Place in a source', '出处', '出處'],
  Industry: ['Industry', '产业', '產業'],
  Load: ['Load', '载入', '載入'],
  Metric: ['Metric', '指标', '指標'],
  Assessment: ['Assessment', '评价', '評價'],
  FieldClaim: ['Claim', '说法', '說法'],
  Milestone: ['Milestone', '节点', '節點'],
  Observation: ['Figure', '数字', '數字'],
  Official: ['Official', '官员', '官員'],
  Organization: ['Organization', '机构', '機構'],
  Park: ['Park', '园区与公园', '園區與公園'],
  Person: ['Person', '人物', '人物'],
  Place: ['Place', '地区', '地區'],
  Policy: ['Policy', '政策', '政策'],
  Project: ['Project', '项目', '項目'],
  Ranking: ['Ranking', '排名', '排名'],
  Role: ['Role', '角色', '角色'],
  Rule: ['Rule', '规则', '規則'],
  Source: ['Source', '来源', '來源'],
  Tenure: ['Office held', '任职', '任職'],
  Topic: ['Topic', '主题', '主題'],
};

/** The types a search may be narrowed to. */
export const typeNames: readonly string[] = Object.keys(types).filter(
  (name) => !['AuditCheck', 'Dataset', 'DerivedValue', 'Evidence', 'Load', 'Rule'].includes(name),
);

/** Relationships, read from the node whose page it is: `OUT` leads from it, `IN` to it. */
const relations: Words = {
  'ABOUT OUT': ['About', '关于', '關於'],
  'ABOUT IN': ['Events about it', '相关活动', '相關活動'],
  'AMONG OUT': ['Compared among', '比较范围', '比較範圍'],
  'AMONG IN': ['Rankings among its members', '成员间的排名', '成員間的排名'],
  'APPLIES_TO OUT': ['Applies to', '适用于', '適用於'],
  'APPLIES_TO IN': ['Policies that apply here', '适用的政策', '適用的政策'],
  'AT_BODY OUT': ['Office at', '任职于', '任職於'],
  'AT_BODY IN': ['Offices held here', '在此任职', '在此任職'],
  'BY_CRITERION OUT': ['Compared by', '评比标准', '評比標準'],
  'BY_CRITERION IN': ['Rankings by it', '以此评比的排名', '以此評比的排名'],
  'CARRIES_OUT OUT': ['Carries out', '落实', '落實'],
  'CARRIES_OUT IN': ['Carried out by', '由以下项目落实', '由以下項目落實'],
  'CHECKED_IN OUT': ['Dataset of the check', '所属数据集', '所屬資料集'],
  'CHECKED_IN IN': ['Checks', '核对', '核對'],
  'CHECKS OUT': ['Checks', '核对对象', '核對對象'],
  'CHECKS IN': ['Checked by', '相关核对', '相關核對'],
  'COMPARES OUT': ['Industry compared', '比较的产业', '比較的產業'],
  'COMPARES IN': ['Criteria about it', '相关评比标准', '相關評比標準'],
  'COMPUTED_IN OUT': ['Computed in', '推算于', '推算於'],
  'COMPUTED_IN IN': ['Computed values', '推算值', '推算值'],
  'CONCERNS OUT': ['Industry', '所属产业', '所屬產業'],
  'CONCERNS IN': ['Metrics', '相关指标', '相關指標'],
  'CONFERRED_BY OUT': ['Conferred by', '颁发者', '頒發者'],
  'CONFERRED_BY IN': ['Awards it confers', '颁发的荣誉', '頒發的榮譽'],
  'CONTRIBUTED_TO OUT': ['Contributed to', '参与的来源', '參與的來源'],
  'CONTRIBUTED_TO IN': ['Contributors', '参与者', '參與者'],
  'CREATES OUT': ['Creates', '建设', '建設'],
  'CREATES IN': ['Created by', '由以下项目建设', '由以下項目建設'],
  'DATE_FOLLOWS_BY OUT': ['Date follows by', '日期推断依据', '日期推斷依據'],
  'DATE_FOLLOWS_BY IN': ['Dates that follow', '据此推断的日期', '據此推斷的日期'],
  'DERIVED_FROM OUT': ['Computed from', '由以下推算', '由以下推算'],
  'DERIVED_FROM IN': ['Figures computed from it', '据此推算的数字', '據此推算的數字'],
  'DERIVED_METRIC_OF OUT': ['Share or rate of', '基础指标', '基礎指標'],
  'DERIVED_METRIC_OF IN': ['Shares and rates of it', '占比与增速', '占比與增速'],
  'DEVELOPS OUT': ['Industries it develops', '发展的产业', '發展的產業'],
  'DEVELOPS IN': ['Developed by', '发展它的区', '發展它的區'],
  'DURING_PLAN OUT': ['During', '所处规划期', '所處規劃期'],
  'DURING_PLAN IN': ['Stated over its span', '规划期内的陈述', '規劃期內的陳述'],
  'EXCEEDS_TARGET_OF OUT': ['Exceeds the target of', '超过其目标', '超過其目標'],
  'EXCEEDS_TARGET_OF IN': ['Figures above its targets', '超过其目标的数字', '超過其目標的數字'],
  'FIGURE_OF OUT': ['Figure of', '所属项目', '所屬項目'],
  'FIGURE_OF IN': ['Figures stated of it', '与它有关的数字', '與它有關的數字'],
  'FOCUSES_ON OUT': ['Focuses on', '聚焦', '聚焦'],
  'FOCUSES_ON IN': ['Policies for it', '聚焦它的政策', '聚焦它的政策'],
  'FOLLOWS_BY OUT': ['Follows by', '推断规则', '推斷規則'],
  'FOLLOWS_BY IN': ['Statements that follow', '据此推断的陈述', '據此推斷的陳述'],
  'FROM_SOURCE OUT': ['Source', '来源', '來源'],
  'FROM_SOURCE IN': ['Places in it', '其中的出处', '其中的出處'],
  'GRANTED_TO OUT': ['Recipients', '获得者', '獲得者'],
  'GRANTED_TO IN': ['Awards received', '获得的荣誉', '獲得的榮譽'],
  'GRANTS OUT': ['Award', '荣誉', '榮譽'],
  'GRANTS IN': ['Times it was granted', '授予情况', '授予情況'],
  'HAS_EVIDENCE OUT': ['Places that name it', '提到它的出处', '提到它的出處'],
  'HAS_EVIDENCE IN': ['What it supports', '所支持的内容', '所支持的內容'],
  'HELD_BY OUT': ['Held by', '任职者', '任職者'],
  'HELD_BY IN': ['Offices held', '担任的职务', '擔任的職務'],
  'HOSTED_BY OUT': ['Hosted by', '主办方', '主辦方'],
  'HOSTED_BY IN': ['Events it hosted', '主办的活动', '主辦的活動'],
  'IMPROVES OUT': ['Improves', '提升', '提升'],
  'IMPROVES IN': ['Improved by', '由以下项目提升', '由以下項目提升'],
  'INSIDE OUT': ['Inside', '位于', '位於'],
  'INSIDE IN': ['Places inside', '下辖地区', '下轄地區'],
  'IN_SERIES OUT': ['Part of the series', '所属系列', '所屬系列'],
  'IN_SERIES IN': ['Events of the series', '系列活动', '系列活動'],
  'ISSUED_BY OUT': ['Issued by', '发布机构', '發布機構'],
  'ISSUED_BY IN': ['Policies it issued', '发布的政策', '發布的政策'],
  'LOCATED_IN OUT': ['Located in', '位于', '位於'],
  'LOCATED_IN IN': ['Located here', '位于此地', '位於此地'],
  'AFFILIATED_WITH OUT': ['Organizations', '所属机构', '所屬機構'],
  'AFFILIATED_WITH IN': ['People', '相关人员', '相關人員'],
  'ASSESSES OUT': ['Assessment of', '评价对象', '評價對象'],
  'ASSESSES IN': ['Assessments', '评价', '評價'],
  'BODY_OF OUT': ['Body of', '所属地区', '所屬地區'],
  'BODY_OF IN': ['Bodies', '机构', '機構'],
  'CLAIM_EVIDENCE OUT': ['Evidence', '出处', '出處'],
  'CLAIM_EVIDENCE IN': ['Claims', '说法', '說法'],
  'CLAIM_OF OUT': ['Claim of', '说法对象', '說法對象'],
  'CLAIM_OF IN': ['Claims', '说法', '說法'],
  'IS_ABOUT OUT': ['Is about', '内容涉及', '內容涉及'],
  'IS_ABOUT IN': ['Sources about it', '相关来源', '相關來源'],
  'SERVES_GOAL OUT': ['Goal', '目标', '目標'],
  'SERVES_GOAL IN': ['Means', '举措', '舉措'],
  'SERVES_POLICY OUT': ['Serves', '服务于', '服務於'],
  'SERVES_POLICY IN': ['Served by', '支撑', '支撐'],
  'UNDER OUT': ['Under', '上级', '上級'],
  'UNDER IN': ['Below it', '下级', '下級'],
  'MARKS OUT': ['Milestone of', '所属事项', '所屬事項'],
  'MARKS IN': ['Milestones', '节点', '節點'],
  'MEASURES OUT': ['Metric', '指标', '指標'],
  'MEASURES IN': ['Figures of it', '该指标的数字', '該指標的數字'],
  'OBSERVES OUT': ['Subject', '对象', '對象'],
  'OBSERVES IN': ['Figures', '数字', '數字'],
  'ON_TOPIC OUT': ['Topics', '主题', '主題'],
  'ON_TOPIC IN': ['Under this topic', '该主题下', '該主題下'],
  'PART_OF OUT': ['Part of', '隶属于', '隸屬於'],
  'PART_OF IN': ['Districts', '所辖区', '所轄區'],
  'PART_OF_METRIC OUT': ['Counted within', '包含于', '包含於'],
  'PART_OF_METRIC IN': ['Of which', '其中', '其中'],
  'PERIOD_FOLLOWS_BY OUT': ['Time follows by', '时间推断依据', '時間推斷依據'],
  'PERIOD_FOLLOWS_BY IN': ['Times that follow', '据此推断的时间', '據此推斷的時間'],
  'PUBLISHED_IN OUT': ['Published in', '发布于', '發布於'],
  'PUBLISHED_IN IN': ['Rankings in it', '榜上的排名', '榜上的排名'],
  'RANKED_BY OUT': ['Ranked by', '排名指标', '排名指標'],
  'RANKED_BY IN': ['Rankings by it', '以此指标的排名', '以此指標的排名'],
  'RANKS OUT': ['Who is ranked', '排名对象', '排名對象'],
  'RANKS IN': ['Rankings', '排名', '排名'],
  'READ_FROM OUT': ['Read from', '读自', '讀自'],
  'READ_FROM IN': ['Datasets read from it', '据此整理的数据集', '據此整理的資料集'],
  'RELATIVE_TO OUT': ['Share of', '占比对象', '占比對象'],
  'RELATIVE_TO IN': ['Shares of it', '占它的比重', '占它的比重'],
  'REPORTS OUT': ['Reports', '报道', '報道'],
  'REPORTS IN': ['Reports of it', '相关报道', '相關報道'],
  'SERVES OUT': ['Serves', '任职地', '任職地'],
  'SERVES IN': ['Officials', '官员', '官員'],
  'SPOKE_AT OUT': ['Spoke at', '出席发言', '出席發言'],
  'SPOKE_AT IN': ['Speakers', '发言人', '發言人'],
  'STATED_BY OUT': ['Said by', '发言者', '發言者'],
  'STATED_BY IN': ['What it said', '其陈述', '其陳述'],
  'SUBTOPIC_OF OUT': ['Broader topic', '上级主题', '上級主題'],
  'SUBTOPIC_OF IN': ['Narrower topics', '下级主题', '下級主題'],
  'SUPPORTS OUT': ['Supports', '支持', '支持'],
  'SUPPORTS IN': ['Supported by', '获得的支持', '獲得的支持'],
  'WITHIN OUT': ['Counted in', '归入', '歸入'],
  'WITHIN IN': ['Members', '成员', '成員'],
};

const inLanguage = (words: readonly [string, string, string], language: Language) =>
  words[language === 'en' ? 0 : language === 'zh-Hans' ? 1 : 2];

/** `HALF_TIME` and `HalfTime` as `Half time`: what stands for a name nobody has written words for. */
const humanised = (name: string) => {
  const spaced = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/** What a type of the schema is called. A type of a dataset's own schema is told by its name. */
export function typeText(type: string, language: Language): string {
  const words = types[type];
  return words === undefined ? humanised(type) : inLanguage(words, language);
}

/** Characters of types whose words begin like those of another. */
const glyphs: Readonly<Record<string, readonly [simplified: string, traditional: string]>> = {
  Criterion: ['标', '標'],
  Dataset: ['集', '集'],
};

/** One or two characters that stand for a type in a disc: the first of its words, each type's its own. */
export function glyphText(type: string, language: Language): string {
  const text = typeText(type, language);
  if (language !== 'en' && types[type] !== undefined) {
    return glyphs[type]?.[language === 'zh-Hans' ? 0 : 1] ?? text.charAt(0);
  }
  const words = text.split(' ');
  const [first = ''] = words;
  return words.length === 1 ? first.slice(0, 2) : `${first.charAt(0)}${words.at(-1)?.charAt(0) ?? ''}`;
}

/** What a relationship is called, seen from one of its ends. */
export function relationText(relationship: string, direction: string, language: Language): string {
  const words = relations[`${relationship} ${direction}`];
  return words === undefined ? humanised(relationship) : inLanguage(words, language);
}
