import { periodText } from '../../src/figure/words/periodText.ts';
import { unitText } from '../../src/figure/words/unitText.ts';
import { useLanguage } from '../messages/useMessages.ts';
import type { ChartSeriesQuery, ChartSlotFragment } from './generated/graphql.ts';
import { levelOf, Mark, numbersOf, Shape, seriesColour } from './Mark.tsx';
import { useChartMessages } from './messages/useChartMessages.ts';
import { Plot } from './Plot.tsx';
import { magnitudeOf, ticksOf } from './scale.ts';

export type Track = NonNullable<ChartSeriesQuery['series']>['tracks'][number];

const width = 760;
const box = { left: 64, right: 170, top: 32, bottom: 40 };
/** Lines are told apart by their marks and dashes as well as by colour and label. */
const dashes = ['', '6 4', '2 3', '10 3 2 3'];
/** Most periods named below the axis; of more, some are left out. */
const mostLabels = 12;
const labelHeight = 15;

/** What a period is called. */
export function useSlotText(): (slot: ChartSlotFragment) => string {
  const language = useLanguage();
  return ({ label, track, start, end }) => periodText({ kind: track, start, end, asStated: label }, language);
}

export interface TrackChartProps {
  readonly track: Track;
  readonly metric: string;
  readonly unit: string;
}

/** One line a subject over the periods of a track, as SVG. */
export function TrackChart({ track, metric, unit }: TrackChartProps) {
  const messages = useChartMessages();
  const language = useLanguage();
  const slotText = useSlotText();
  const figures = track.lines.flatMap(({ points }) =>
    points.flatMap(({ figure, alternatives, targets }) => [
      ...(figure === null ? [] : [figure]),
      ...alternatives,
      ...targets,
    ]),
  );
  const numbers = figures.flatMap(numbersOf);
  const ticks = ticksOf(Math.min(0, ...numbers), Math.max(0, ...numbers));
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const { divisor, word } = magnitudeOf(Math.max(Math.abs(bottom), Math.abs(top)), language);
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const height = Math.max(320, box.top + box.bottom + track.lines.length * labelHeight);
  const y = (value: number) =>
    height - box.bottom - ((value - bottom) / (top - bottom || 1)) * (height - box.top - box.bottom);
  const step = (width - box.left - box.right) / Math.max(1, track.slots.length);
  const x = (index: number) => box.left + step * (index + 0.5);
  const every = Math.ceil(track.slots.length / mostLabels);

  const lines = track.lines.map((line, series) => {
    const levels = line.points.map(({ figure }) => (figure === null ? undefined : levelOf(figure)));
    const last = levels.findLastIndex((level) => level !== undefined);
    return { line, series, levels, last, labelY: y(levels[last] ?? 0) };
  });
  spread(lines, box.top, height - box.bottom + labelHeight);
  const labelX = width - box.right + 18;
  return (
    <Plot
      label={`${metric}: ${messages.tracks[track.track]}`}
      file={`${metric}-${track.track}`.replace(/[^\p{L}\p{N}]+/gu, '-')}
      width={width}
      height={height}
    >
      <text x={12} y={16} fill="currentColor">
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
            opacity={tick === 0 ? 0.5 : 0.15}
          />
          <text x={box.left - 8} y={y(tick)} dy="0.35em" textAnchor="end" fill="currentColor">
            {format.format(tick / divisor)}
          </text>
        </g>
      ))}
      {track.slots.map((slot, index) =>
        index % every === 0 ? (
          <text key={slot.label} x={x(index)} y={height - 14} textAnchor="middle" fill="currentColor">
            {slotText(slot)}
          </text>
        ) : null,
      )}
      {lines.map(({ line, series, levels, last, labelY }) => (
        <g key={`${line.subject.id} ${line.relativeTo?.id ?? ''}`} {...seriesColour(series)}>
          {levels.map((level, index) => {
            const next = levels[index + 1];
            return level === undefined || next === undefined ? null : (
              <line
                // biome-ignore lint/suspicious/noArrayIndexKey: a period has one place
                key={index}
                x1={x(index)}
                y1={y(level)}
                x2={x(index + 1)}
                y2={y(next)}
                stroke="currentColor"
                strokeWidth="1.75"
                strokeDasharray={dashes[Math.floor(series / 6 + series) % dashes.length]}
              />
            );
          })}
          {line.points.flatMap(({ figure, alternatives, targets }, index) =>
            [
              ...(figure === null ? [] : [{ drawn: figure, isOther: false }]),
              ...alternatives.map((drawn) => ({ drawn, isOther: true })),
              ...targets.map((drawn) => ({ drawn, isOther: false })),
            ].map(({ drawn, isOther }) => (
              <Mark
                key={drawn.observation.id}
                figure={drawn}
                along="y"
                across={x(index)}
                scale={y}
                series={series}
                isOther={isOther}
              />
            )),
          )}
          {last >= 0 && (
            <path
              d={`M${x(last) + 7} ${y(levels[last] ?? 0)}L${labelX - 10} ${labelY}`}
              stroke="currentColor"
              fill="none"
              opacity="0.3"
            />
          )}
          <g transform={`translate(${labelX} ${labelY})`} stroke="currentColor">
            <Shape shape={series % 4} size={3.5} isFilled />
          </g>
          <text x={labelX + 10} y={labelY} dy="0.35em" fill="currentColor">
            {line.subject.name}
            {line.relativeTo === null ? '' : ` / ${line.relativeTo.name}`}
          </text>
        </g>
      ))}
    </Plot>
  );
}

/** Move labels apart, keeping their order, so that none covers another. */
function spread(labels: { labelY: number }[], top: number, bottom: number): void {
  const order = [...labels].sort((one, other) => one.labelY - other.labelY);
  let least = top;
  for (const label of order) {
    label.labelY = Math.max(label.labelY, least);
    least = label.labelY + labelHeight;
  }
  let most = bottom - labelHeight;
  for (const label of order.reverse()) {
    label.labelY = Math.min(label.labelY, most);
    most = label.labelY - labelHeight;
  }
}
