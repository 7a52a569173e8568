import { useRef } from 'react';
import { pngOf, save, saveText } from '../download/save.ts';
import { unitText } from '../figure/unitText.ts';
import { useLanguage } from '../messages/useMessages.ts';
import styles from './Chart.module.css';
import type { ChartFigureFragment, ChartSeriesQuery } from './generated/graphql.ts';
import { useChartMessages } from './messages/useChartMessages.ts';
import { magnitudeOf, ticksOf } from './scale.ts';

export type Track = NonNullable<ChartSeriesQuery['series']>['tracks'][number];

const width = 720;
const height = 320;
const box = { left: 64, right: 150, top: 28, bottom: 40 };
/** Lines are told apart by their marks and dashes as well as by their labels. */
const dashes = ['', '6 4', '2 3', '10 3 2 3'];

/** One line a subject over the periods of a track, as SVG. */
export function TrackChart({
  track,
  metric,
  unit,
}: {
  readonly track: Track;
  readonly metric: string;
  readonly unit: string;
}) {
  const messages = useChartMessages();
  const language = useLanguage();
  const element = useRef<SVGSVGElement>(null);
  const figures = track.lines.flatMap(({ points }) =>
    points.flatMap(({ figure, alternatives, targets }) => [
      ...(figure === null ? [] : [figure]),
      ...alternatives,
      ...targets,
    ]),
  );
  const numbers = figures.flatMap(({ value, low, high }) =>
    [value, low, high].filter((number) => number !== null),
  );
  const ticks = ticksOf(Math.min(0, ...numbers), Math.max(0, ...numbers));
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const { divisor, word } = magnitudeOf(Math.max(Math.abs(bottom), Math.abs(top)), language);
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const y = (value: number) =>
    height - box.bottom - ((value - bottom) / (top - bottom || 1)) * (height - box.top - box.bottom);
  const step = (width - box.left - box.right) / Math.max(1, track.slots.length);
  const x = (index: number) => box.left + step * (index + 0.5);

  const text = (): string => {
    const copy = element.current?.cloneNode(true) as SVGSVGElement;
    // A file has no style sheet: what the page's gives is written into it.
    const ink = getComputedStyle(element.current ?? document.body).color;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('color', ink);
    copy.setAttribute('font-family', 'sans-serif');
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
    return new XMLSerializer().serializeToString(copy);
  };
  return (
    <figure className={styles.figure}>
      <svg
        ref={element}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${metric}: ${messages.tracks[track.track]}`}
        className={styles.chart}
        fontSize="12"
      >
        <text x={box.left - 48} y={14} fill="currentColor">
          {messages.axis(metric, unitText(unit, language), word)}
        </text>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={box.left}
              x2={width - box.right}
              y1={y(tick)}
              y2={y(tick)}
              stroke="currentColor"
              opacity="0.18"
            />
            <text x={box.left - 8} y={y(tick)} dy="0.35em" textAnchor="end" fill="currentColor">
              {format.format(tick / divisor)}
            </text>
          </g>
        ))}
        {track.slots.map((slot, index) => (
          <text key={slot.label} x={x(index)} y={height - 16} textAnchor="middle" fill="currentColor">
            {slot.label}
          </text>
        ))}
        {track.lines.map((line, number) => {
          const known = line.points.map(({ figure }) => (figure === null ? undefined : levelOf(figure)));
          const last = known.findLastIndex((level) => level !== undefined);
          return (
            <g key={`${line.subject.id} ${line.relativeTo?.id ?? ''}`}>
              {known.map((level, index) => {
                const next = known[index + 1];
                return level === undefined || next === undefined ? null : (
                  <line
                    // biome-ignore lint/suspicious/noArrayIndexKey: a period has one place
                    key={index}
                    x1={x(index)}
                    y1={y(level)}
                    x2={x(index + 1)}
                    y2={y(next)}
                    stroke="currentColor"
                    strokeWidth="1.5"
                    strokeDasharray={dashes[number % dashes.length]}
                  />
                );
              })}
              {line.points.flatMap(({ figure, alternatives, targets }, index) =>
                [
                  ...(figure === null ? [] : [{ figure, size: 4.5 }]),
                  ...alternatives.map((other) => ({ figure: other, size: 7 })),
                  ...targets.map((target) => ({ figure: target, size: 5 })),
                ].map(({ figure: drawn, size }) => (
                  <Mark
                    key={drawn.observation.id}
                    figure={drawn}
                    x={x(index)}
                    y={y}
                    size={size}
                    shape={number}
                  />
                )),
              )}
              {last >= 0 && (
                <text x={x(last) + 12} y={y(known[last] ?? 0)} dy="0.35em" fill="currentColor">
                  {line.subject.name}
                  {line.relativeTo === null ? '' : ` / ${line.relativeTo.name}`}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {messages.download}:{' '}
        <button type="button" onClick={() => saveText('chart.svg', text(), 'image/svg+xml')}>
          SVG
        </button>{' '}
        <button type="button" onClick={() => void pngOf(text()).then((png) => save('chart.png', png))}>
          PNG
        </button>
      </figcaption>
    </figure>
  );
}

/** Where a figure is drawn: its value, else the bound that is known. */
function levelOf({ value, low, high }: ChartFigureFragment): number | undefined {
  return value ?? low ?? high ?? undefined;
}

interface MarkProps {
  readonly figure: ChartFigureFragment;
  readonly x: number;
  readonly y: (value: number) => number;
  readonly size: number;
  readonly shape: number;
}

/** A figure: filled where it happened, hollow where it is aimed at, a bar between bounds, an arrow where one is open. */
function Mark({ figure, x, y, size, shape }: MarkProps) {
  const level = levelOf(figure);
  if (level === undefined) return null;
  const { low, high, modality, observation } = figure;
  const isFilled = size < 7 && (modality === 'ACTUAL' || modality === 'ESTIMATE');
  const at = y(level);
  const paint = { fill: isFilled ? 'currentColor' : 'none', stroke: 'currentColor', strokeWidth: 1.5 };
  const way = low !== null && high === null ? -1 : low === null && high !== null ? 1 : 0;
  return (
    <g>
      <title>{observation.asStated}</title>
      {low !== null && high !== null && low !== high && (
        <line x1={x} x2={x} y1={y(low)} y2={y(high)} stroke="currentColor" strokeWidth="4" opacity="0.4" />
      )}
      {way !== 0 && (
        <path
          d={`M${x} ${at}v${way * 24}m-4 ${way * -6}l4 ${way * 6}l4 ${way * -6}`}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
      {shape % 3 === 0 && <circle cx={x} cy={at} r={size} {...paint} />}
      {shape % 3 === 1 && <rect x={x - size} y={at - size} width={size * 2} height={size * 2} {...paint} />}
      {shape % 3 === 2 && (
        <path d={`M${x} ${at - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`} {...paint} />
      )}
    </g>
  );
}
