import type { Period } from '../../figure/Period.ts';
import type { Quantity } from '../../figure/Quantity.ts';
import { figureText } from '../../figure/words/figureText.ts';
import type { Reading } from '../../figure/words/readingOf.ts';
import type { Modality, Qualifier } from '../../generated/api.ts';
import type { TextInForms } from '../../query/plan/ComputedField.ts';

/** A figure in words, as `Figure.text` answers. */
export const textOfFigure: TextInForms = (figure, forms) => figureText(figure as Reading, forms);

/** True for what has not happened: a target or a forecast. */
export function isAhead({ modality }: Pick<Figure, 'modality'>): boolean {
  return modality === 'TARGET' || modality === 'FORECAST';
}

/** A stated figure as the answers need it: an observation with its place in the graph. */
export interface Figure extends Quantity {
  /** Id of the observation. */
  readonly observation: string;
  readonly subject: string;
  readonly text: TextInForms;
  readonly metric: string;
  /** The unit the metric is stored in. */
  readonly metricUnit: string;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly period: Period | null;
  /** The last day of its period. */
  readonly day: string | null;
  readonly relativeTo: string | null;
  /** True when the numbers were converted from the observation's unit. */
  readonly converted: boolean;
  readonly derivedFrom: readonly string[];
  /** Ids of the sources, in id order. */
  readonly sources: readonly string[];
  /** The day it was said. */
  readonly statedOn: string | null;
}
