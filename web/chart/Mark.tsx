import type { ReactNode } from 'react';
import { periodText } from '../../src/figure/words/periodText.ts';
import { readingOf } from '../../src/figure/words/readingOf.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import styles from './Chart.module.css';
import type { ChartFigureFragment } from './generated/graphql.ts';

export type ChartFigure = ChartFigureFragment;

/** Where a figure is drawn: its value, else the bound that is known. */
export function levelOf({ value, low, high }: ChartFigure): number | undefined {
  return value ?? low ?? high ?? undefined;
}

/** What the rounding of its print leaves open, in the unit drawn; undefined where bounds are stated or none known. */
export function roundingOf({ value, low, high, converted, observation }: ChartFigure) {
  const { least, most } = observation;
  const isExact = value !== null && low === value && high === value;
  if (!isExact || converted || least === null || most === null || least >= most) return undefined;
  return [least, most] as const;
}

/** Every number that a figure needs room for. */
export function numbersOf(figure: ChartFigure): readonly number[] {
  return [figure.value, figure.low, figure.high, ...(roundingOf(figure) ?? [])].filter(
    (number) => number !== null,
  );
}

/** The attributes that give a part the colour of a series. */
export const seriesColour = (series: number) => ({
  'data-series': series,
  style: { color: `var(--series-${(series % 6) + 1})` },
});

export interface MarkProps {
  readonly figure: ChartFigure;
  /** Along which axis values run. */
  readonly along: 'x' | 'y';
  /** Place on the other axis, and of a value on its own. */
  readonly across: number;
  readonly scale: (value: number) => number;
  readonly series: number;
  /** A claim beside the preferred one: a ring around it. */
  readonly isOther?: boolean;
}

/**
 * A figure: filled where it happened, hollow where it is aimed at or forecast, a bar between bounds,
 * thin with ends where rounding leaves it open, an arrow where a bound is. It leads to its proof.
 */
export function Mark({ figure, along, across, scale, series, isOther = false }: MarkProps) {
  const told = useTold();
  const level = levelOf(figure);
  if (level === undefined) return null;
  const { low, high, modality, observation } = figure;
  const isFilled = !isOther && (modality === 'ACTUAL' || modality === 'ESTIMATE');
  const size = isOther ? 7 : 4.5;
  const at = scale(level);
  const way = low !== null && high === null ? 1 : low === null && high !== null ? -1 : 0;
  const rounding = roundingOf(figure);
  // Drawn upright; lying charts turn it.
  const [x, y] = along === 'y' ? [across, at] : [at, across];
  const end = (value: number) => scale(value) - at;
  return (
    <Link to={viewOf('entity', { id: observation.id })} tabIndex={-1} className={styles.mark}>
      <title>{told(figure)}</title>
      <g
        transform={`translate(${x} ${y})${along === 'x' ? ' rotate(90) scale(1 -1)' : ''}`}
        stroke="currentColor"
      >
        <Span ends={low !== null && high !== null && low !== high ? [end(low), end(high)] : undefined} />
        <Rounding ends={rounding?.map(end)} />
        {way !== 0 && <Arrow way={along === 'y' ? -way : way} />}
      </g>
      <g transform={`translate(${x} ${y})`} stroke="currentColor">
        <Shape shape={series % 4} size={size} isFilled={isFilled} />
      </g>
    </Link>
  );
}

interface EndsProps {
  readonly ends: readonly number[] | undefined;
}

function Span({ ends }: EndsProps): ReactNode {
  if (ends === undefined) return null;
  return <line y1={ends[0]} y2={ends[1]} strokeWidth="5" opacity="0.4" />;
}

function Rounding({ ends }: EndsProps): ReactNode {
  const [least = 0, most = 0] = ends ?? [];
  if (ends === undefined || Math.abs(least - most) < 1) return null;
  return <path d={`M0 ${least}V${most}M-7 ${least}h14M-7 ${most}h14`} strokeWidth="1.25" data-rounding="" />;
}

function Arrow({ way }: { readonly way: number }): ReactNode {
  return (
    <path
      d={`M0 0v${way * 24}m-4 ${way * -6}l4 ${way * 6}l4 ${way * -6}`}
      fill="none"
      strokeWidth="1.5"
      data-open=""
    />
  );
}

interface ShapeProps {
  readonly shape: number;
  readonly size: number;
  readonly isFilled: boolean;
}

/** Series are told apart by shape as well as by colour. */
export function Shape({ shape, size, isFilled }: ShapeProps): ReactNode {
  const paint = { fill: isFilled ? 'currentColor' : 'var(--paper)', strokeWidth: 1.5 };
  if (size > 5) paint.fill = 'none';
  if (shape === 0) return <circle r={size} {...paint} />;
  if (shape === 1) return <rect x={-size} y={-size} width={size * 2} height={size * 2} {...paint} />;
  if (shape === 2)
    return (
      <path
        d={`M0 ${-size - 1}l${size + 1} ${size + 1}l${-size - 1} ${size + 1}l${-size - 1} ${-size - 1}z`}
        {...paint}
      />
    );
  return <path d={`M0 ${-size - 1}l${size + 1} ${size * 2}h${-2 * size - 2}z`} {...paint} />;
}

/** What a mark says: as printed, what that means, of when and of what kind. */
function useTold(): (figure: ChartFigure) => string {
  const language = useLanguage();
  const { modality } = useMessages();
  return (figure) =>
    [
      figure.observation.asStated,
      readingOf(figure, language),
      periodText(figure.period, language),
      modality[figure.modality] ?? figure.modality,
    ].join(' · ');
}

/** A figure in a table, as printed: it leads to its proof. */
export function Printed({ figure }: { readonly figure: ChartFigure }) {
  const told = useTold();
  return (
    <Link
      to={viewOf('entity', { id: figure.observation.id })}
      lang="zh-Hans"
      className={styles.print}
      title={told(figure)}
    >
      {figure.observation.asStated}
    </Link>
  );
}
