import { citation } from '../../source/cite.ts';
import type { SourceText } from '../../source/SourceText.ts';
import type { Proposals, ProposedFigure } from './proposeFigures.ts';

/** The file of a draft that it makes; what it cites is added to the other. */
export const figuresFile = 'Observation.yaml';

/** Rows to begin with, as the text of two files. */
export type DraftFiles = Readonly<Record<typeof figuresFile | 'Evidence.yaml', string>>;

/**
 * Write proposals as rows. What a person has to decide is marked TODO, and a row with a TODO in a
 * value does not pass `kg validate`.
 */
export function writeDraft(
  text: SourceText,
  { figures, leftOut }: Proposals,
  {
    source,
    subject,
    dataset,
  }: { readonly source: string; readonly subject: string; readonly dataset: string },
): DraftFiles {
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
  for (const figure of figures) observations.push(observation(figure, { subject, dataset }, cite));
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
  { span, metrics, modality, date, units }: ProposedFigure,
  { subject, dataset }: { readonly subject: string; readonly dataset: string },
  cite: (prefix: string, span: ProposedFigure['span']) => string,
): string {
  const [best, ...others] = metrics;
  const more = others.map(({ id, name }) => `${id} (${name})`).join(', ');
  const metric =
    best === undefined
      ? `TODO # a metric in ${units.join(' or ')}`
      : `${best.certain ? best.id : 'TODO'} # TODO ${best.certain ? 'confirm' : 'perhaps'}: ${best.id} (${best.name})${more && `; ${more}`}`;
  const name = best?.certain ? best.id : `p${span.paragraph}.${span.start}`;
  const places = [cite('', span), ...(date ? [cite('d', date.span)] : [])];
  const lines = [
    `- id: ${dataset}.${name}.${date?.edtf.replace('/', '_') ?? span.start}`,
    `  subject: ${subject}`,
    `  metric: ${metric}`,
    `  asStated: ${JSON.stringify(span.asStated)}`,
    date === undefined
      ? '  # TODO period: the sentence prints no date'
      : `  period: { kind: ${date.kind}, edtf: "${date.edtf}", asStated: ${date.span.asStated} } # TODO confirm`,
    `  modality: ${modality}${modality === 'ACTUAL' ? '' : ' # TODO confirm'}`,
    `  evidence: [${places.join(', ')}]`,
  ];
  return lines.join('\n');
}
