import { useEffect, useState } from 'react';

/** The colours of the theme as the canvas needs them: resolved. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  typeColor(type: string): string;
}

/** Types that have a colour of their own in `Graph.module.css`; all others share one. */
const colored = [
  'District',
  'Place',
  'Park',
  'Industry',
  'Metric',
  'Policy',
  'Project',
  'Event',
  'Award',
  'Organization',
  'Official',
  'Person',
  'Source',
  'Topic',
  'Observation',
  'Ranking',
  'AwardGrant',
  'Tenure',
  'Evidence',
];

/** The CSS variable that colours a type. */
export function typeVariable(type: string): string {
  return `--type-${colored.includes(type) ? type : 'other'}`;
}

/** Read the palette where an element stands, since `light-dark()` is resolved only in use. */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const resolve = (variable: string): string => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const types = new Map([...colored, 'other'].map((type) => [type, resolve(`--type-${type}`)]));
  const palette = {
    paper: resolve('--raised'),
    ink: resolve('--ink'),
    soft: resolve('--ink-soft'),
    line: resolve('--edge'),
    accent: resolve('--accent'),
    typeColor: (type: string) => types.get(type) ?? types.get('other') ?? 'gray',
  };
  probe.remove();
  return palette;
}

/** A number that changes when the theme does. */
export function useThemeChanges(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const changed = () => setCount((before) => before + 1);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', changed);
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      dark.removeEventListener('change', changed);
      observer.disconnect();
    };
  }, []);
  return count;
}
