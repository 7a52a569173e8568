import styles from './Chart.module.css';
import { type ChartFigure, Printed, Shape, seriesColour } from './Mark.tsx';
import { useChartMessages } from './messages/useChartMessages.ts';
import { type Track, useSlotText } from './TrackChart.tsx';

/** The figures of a chart as their sources printed them. */
export function TrackTable({ track }: { readonly track: Track }) {
  const messages = useChartMessages();
  const slotText = useSlotText();
  const printed = (figure: ChartFigure) => <Printed key={figure.observation.id} figure={figure} />;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{messages.table}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.period}</th>
            {track.lines.map((line, series) => (
              <th key={`${line.subject.id} ${line.relativeTo?.id ?? ''}`} scope="col">
                <svg viewBox="-6 -6 12 12" className={styles.swatch} aria-hidden="true">
                  <g {...seriesColour(series)} stroke="currentColor">
                    <Shape shape={series % 4} size={4} isFilled />
                  </g>
                </svg>{' '}
                {line.subject.name}
                {line.relativeTo === null ? '' : ` / ${line.relativeTo.name}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {track.slots.map((slot, index) => (
            <tr key={slot.label}>
              <th scope="row">{slotText(slot)}</th>
              {track.lines.map((line) => {
                const point = line.points[index];
                return (
                  <td key={`${line.subject.id} ${line.relativeTo?.id ?? ''}`}>
                    {point?.figure == null ? messages.gap : printed(point.figure)}
                    {point?.alternatives.map((other) => (
                      <div key={other.observation.id}>
                        {messages.also} {printed(other)}
                      </div>
                    ))}
                    {point?.targets.map((target) => (
                      <div key={target.observation.id}>
                        {messages.target} {printed(target)}
                      </div>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
