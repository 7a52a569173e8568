import { citation } from '../../source/cite.ts';
import type { SourceText } from '../../source/SourceText.ts';
import type { Proposals, ProposedFigure } from './proposeFigures.ts';

/** The file of a draft that it makes; what it cites is added to the other. */
export const figuresFile = 'Observation.yaml';

/** Rows to begin with, as the text of two files. */
export type DraftFiles = Readonly<Record<typeof figuresFile | 'Evidence.yaml', string>>;

/** What the rows of a draft are about, and what they may name. */
export interface DraftTarget {
  readonly source: string;
  readonly subject: string;
  readonly dataset: string;
  /** Whether the dataset, or one it requires, has a node. */
  isKnown(id: string): boolean;
  /** The rule by which 今年 is the year of the statement. */
  readonly thisYearRule: string | undefined;
}

/**
 * Write proposals as rows. What a person has to decide is marked TODO, and a row with a TODO in a
 * value does not pass `kg validate`.
 */
export function writeDraft(
  text: SourceText,
  { figures, leftOut }: Proposals,
  target: DraftTarget,
): DraftFiles {
  const { source, dataset } = target;
  const evidence: string[] = [];
  const observations: string[] = [];
  const seen = new Map<string, string>();
  const cite = (prefix: string, span: ProposedFigure['span']): string => {
    const key = `${span.start}-${span.end}`;
    const id = seen.get(key) ?? `${dataset}.p${span.paragraph}.${prefix}${span.start}`;
    if (!seen.has(key)) evidence.push(`- { id: ${id}, source: ${source}, ${citation(text, span)} }`);
    seen.set(key, id);
    return id;
  };
  for (const figure of figures) observations.push(observation(figure, target, cite));
  const left = leftOut.map(
    ({ span, why }) =>
      `# left out: ${span.asStated} in paragraph ${span.paragraph}, characters ${span.start} to ${span.end}: ${why}`,
  );
  return {
    'Evidence.yaml': `${evidence.join('\n')}\n`,
    'Observation.yaml': `${[...observations, ...left].join('\n')}\n`,
  };
}

function observation(
  { span, metrics, metricWords, modality, date, units }: ProposedFigure,
  { subject, dataset, isKnown, thisYearRule }: DraftTarget,
  cite: (prefix: string, span: ProposedFigure['span']) => string,
): string {
  const [best, ...others] = metrics;
  const told = ({ id, name, dataset: of }: (typeof metrics)[number]) =>
    `${id} (${name}${isKnown(id) ? '' : `; of ${of}, which dataset.yaml does not require`})`;
  const more = others.map(told).join(', ');
  const metric =
    best === undefined
      ? `TODO # a metric in ${units.join(' or ')}`
      : `${best.certain ? best.id : 'TODO'} # TODO ${best.certain ? 'confirm' : 'perhaps'}: ${told(best)}${more && `; ${more}`}`;
  const name = best?.certain ? best.id : `p${span.paragraph}.${span.start}`;
  const places = [
    cite('', span),
    ...(date ? [cite('d', date.span)] : []),
    ...(metricWords ? [cite('m', metricWords)] : []),
  ];
  const lines = [
    `- id: ${dataset}.${name}.${date?.edtf.replace('/', '_') ?? span.start}`,
    `  subject: ${subject}`,
    `  metric: ${metric}`,
    `  asStated: ${JSON.stringify(span.asStated)}`,
    date === undefined
      ? '  # TODO period: the sentence prints no date'
      : `  period: { kind: ${date.kind}, edtf: "${date.edtf}", asStated: ${date.span.asStated}${date.isRelative ? ', basis: INFERRED' : ''} } # TODO confirm`,
    ...(date?.isRelative ? [`  periodRule: ${thisYearRule ?? 'TODO # the rule for 今年'}`] : []),
    `  modality: ${modality}${modality === 'ACTUAL' ? '' : ' # TODO confirm'}`,
    `  evidence: [${places.join(', ')}]`,
  ];
  return lines.join('\n');
}
