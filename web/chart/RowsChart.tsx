import { unitText } from '../../src/figure/words/unitText.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { type ChartFigure, levelOf, Mark, numbersOf, seriesColour } from './Mark.tsx';
import { useChartMessages } from './messages/useChartMessages.ts';
import { Plot } from './Plot.tsx';
import { magnitudeOf, ticksOf } from './scale.ts';

export interface ChartRow {
  readonly id: string;
  readonly name: string;
  /** The first is drawn as a bar to its value; the others as marks beside it. */
  readonly figures: readonly ChartFigure[];
}

export interface RowsChartProps {
  readonly label: string;
  readonly unit: string;
  readonly rows: readonly ChartRow[];
  /** Whether each row is a series of its own, told apart in several charts. */
  readonly isMany?: boolean;
}

const width = 760;
const box = { left: 170, right: 40, top: 32, bottom: 34 };
const rowHeight = 26;
/** Names longer than this many characters are shortened; the table has them whole. */
const longestName = 22;

/** Figures of one unit side by side, a row each, as SVG. */
export function RowsChart({ label, unit, rows, isMany = false }: RowsChartProps) {
  const messages = useChartMessages();
  const language = useLanguage();
  const numbers = rows.flatMap(({ figures }) => figures.flatMap(numbersOf));
  if (numbers.length === 0) return null;
  const ticks = ticksOf(Math.min(0, ...numbers), Math.max(0, ...numbers));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const { divisor, word } = magnitudeOf(Math.max(Math.abs(low), Math.abs(high)), language);
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const height = box.top + box.bottom + rows.length * rowHeight;
  const x = (value: number) =>
    box.left + ((value - low) / (high - low || 1)) * (width - box.left - box.right);
  return (
    <Plot label={label} file={label.replace(/[^\p{L}\p{N}]+/gu, '-')} width={width} height={height}>
      <text x={12} y={16} fill="currentColor">
        {messages.axis(label, unitText(unit, language), word)}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={x(tick)}
            x2={x(tick)}
            y1={box.top}
            y2={height - box.bottom}
            stroke="currentColor"
            opacity={tick === 0 ? 0.5 : 0.15}
          />
          <text x={x(tick)} y={height - 12} textAnchor="middle" fill="currentColor">
            {format.format(tick / divisor)}
          </text>
        </g>
      ))}
      {rows.map(({ id, name, figures }, index) => {
        const at = box.top + (index + 0.5) * rowHeight;
        const level = figures[0] === undefined ? undefined : levelOf(figures[0]);
        return (
          <g key={id}>
            <text x={box.left - 10} y={at} dy="0.35em" textAnchor="end" fill="currentColor">
              {[...name].length > longestName ? `${[...name].slice(0, longestName - 1).join('')}…` : name}
            </text>
            <g {...seriesColour(isMany ? index : 0)}>
              {level !== undefined && (
                <line
                  x1={x(0)}
                  x2={x(level)}
                  y1={at}
                  y2={at}
                  stroke="currentColor"
                  strokeWidth="8"
                  opacity="0.2"
                />
              )}
              {level === undefined && (
                <text x={x(0) + 6} y={at} dy="0.35em" fill="currentColor" opacity="0.7">
                  {messages.gap}
                </text>
              )}
              {figures.map((figure) => (
                <Mark
                  key={figure.observation.id}
                  figure={figure}
                  along="x"
                  across={at}
                  scale={x}
                  series={isMany ? index : 0}
                />
              ))}
            </g>
          </g>
        );
      })}
    </Plot>
  );
}
