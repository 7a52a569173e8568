import { useRef, useState } from 'react';
import { Notice } from '../../app/Notice.tsx';
import { pngOf, save, saveText } from '../../download/save.ts';
import { useMessages } from '../../messages/messages.ts';
import { readPalette } from '../canvas/palette.ts';
import type { Places } from '../layout/place.ts';
import { useGraphMessages } from '../messages/useGraphMessages.ts';
import type { Painted } from '../paint.ts';
import type { Shown } from '../state/filter.ts';
import { type ExportHead, toGraphml } from './toGraphml.ts';
import { toSvg } from './toSvg.ts';

export interface DownloadsProps {
  readonly shown: Shown;
  readonly painted: Painted;
  readonly places: Places;
}

/** The picture as files: exactly what is shown, with where it comes from. */
export function Downloads({ shown, painted, places }: DownloadsProps) {
  const messages = useGraphMessages();
  const { errors } = useMessages();
  const element = useRef<HTMLSpanElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const head = (): ExportHead => ({
    title: messages.title,
    address: location.href,
    day: new Date().toISOString().slice(0, 10),
  });
  const svg = () =>
    toSvg(head(), painted.nodes, painted.links, places, readPalette(element.current ?? document.body));
  const png = async () => {
    try {
      save('graph.png', await pngOf(svg()));
    } catch {
      setFailed(true);
    }
  };
  return (
    <span ref={element}>
      {messages.exports}:{' '}
      <button type="button" onClick={() => void png()}>
        PNG
      </button>{' '}
      <button type="button" onClick={() => saveText('graph.svg', svg(), 'image/svg+xml')}>
        SVG
      </button>{' '}
      <button
        type="button"
        onClick={() =>
          saveText('graph.graphml', toGraphml(head(), shown.nodes, shown.links, places), 'application/xml')
        }
      >
        GraphML
      </button>
      {hasFailed && <Notice kind="error">{errors.crashed}</Notice>}
    </span>
  );
}
