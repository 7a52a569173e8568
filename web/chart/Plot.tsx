import { type ReactNode, useRef } from 'react';
import { pngOf, save, saveText } from '../download/save.ts';
import styles from './Chart.module.css';
import { useChartMessages } from './messages/useChartMessages.ts';

export interface PlotProps {
  /** What is drawn, in words. */
  readonly label: string;
  /** What a download is called, without its ending. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** An SVG with its downloads. What is coloured by the theme is marked `data-series`. */
export function Plot({ label, file, width, height, children }: PlotProps) {
  const messages = useChartMessages();
  const element = useRef<SVGSVGElement>(null);

  const text = (): string => {
    const original = element.current;
    if (original === null) return '';
    const copy = original.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('font-family', 'sans-serif');
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
    // A file has no style sheet and no address: what the page's give is written into it.
    copy.setAttribute('color', getComputedStyle(original).color);
    copy.style.background = getComputedStyle(document.body).backgroundColor;
    copy.removeAttribute('class');
    const coloured = [...original.querySelectorAll('[data-series]')];
    for (const [index, part] of [...copy.querySelectorAll('[data-series]')].entries()) {
      part.removeAttribute('style');
      part.setAttribute('color', getComputedStyle(coloured[index] ?? original).color);
    }
    for (const link of copy.querySelectorAll('a')) {
      link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
    }
    return new XMLSerializer().serializeToString(copy);
  };
  return (
    <figure className={styles.figure}>
      <div className={styles.scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: an SVG that holds links cannot be an image */}
        <svg
          ref={element}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={label}
          className={styles.chart}
          fontSize="12"
        >
          {children}
        </svg>
      </div>
      <figcaption className={styles.saves}>
        {messages.download}
        <button type="button" onClick={() => saveText(`${file}.svg`, text(), 'image/svg+xml')}>
          SVG
        </button>
        <button type="button" onClick={() => void pngOf(text()).then((png) => save(`${file}.png`, png))}>
          PNG
        </button>
      </figcaption>
    </figure>
  );
}
