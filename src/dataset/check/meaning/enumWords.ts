import type { DatasetNode } from '../../Dataset.ts';
import type { MeaningCode } from './MeaningCheck.ts';

/** Words that stand for the values of an enum: one of them is printed where the value is stated. */
export const enumWords: Readonly<Record<string, readonly [MeaningCode, Readonly<Record<string, RegExp>>]>> = {
  'Ranking.kind': [
    'RANK_WORDS',
    {
      POSITION: /第[一二三四五六七八九十\d]|首位|之首|榜首|冠军/u,
      SUPERLATIVE: /最(?!早|先)/u,
      EARLIEST: /首个|首家|首批|首次|率先|最早|最先/u,
      LEADING: /领跑|前列|领先|前茅/u,
    },
  ],
  'Milestone.kind': [
    'MILESTONE_WORDS',
    {
      FOUNDED: /成立|组建|设立/u,
      STARTED: /启动|开工|动工|开建/u,
      ISSUED: /发布|印发|出台|公布/u,
      COMPLETED: /建成|完成|竣工|落地|完工/u,
      OPENED: /投用|运营|开放|启用|开业|开通|投入使用/u,
    },
  ],
  'Observation.modality': [
    'MODALITY_WORDS',
    {
      ESTIMATE: /预计|预期|估计|估算|初步核算|约计/u,
      FORECAST: /将|预计|有望/u,
      TARGET: /目标|力争|争取|确保|计划|达到|不低于|控制在/u,
    },
  ],
};

/** The words of a row's own values: 力争 of a target. What a check asks for is not idle where it is cited. */
export function enumWordsOf({ type, properties }: DatasetNode): readonly RegExp[] {
  return Object.entries(enumWords).flatMap(([field, [, patterns]]) => {
    const [owner, name = ''] = field.split('.');
    return owner === type ? (patterns[String(properties[name] ?? '')] ?? []) : [];
  });
}
