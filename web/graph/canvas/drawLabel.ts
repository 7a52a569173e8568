import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from './palette.ts';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & {
  readonly glyph?: string;
  readonly pinned?: boolean;
  readonly labelColor?: string;
};

export const labelFont = 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** Where labels of the frame that is drawn stand already; emptied before each frame. */
export type Taken = { left: number; right: number; y: number }[];

/**
 * A label on a halo, and the type's character in the disc: kinds are told without colour. A label that
 * would cover one in `taken` is left out until zooming makes room.
 */
export function labelDrawer(palette: () => Palette, taken?: Taken) {
  return (context: CanvasRenderingContext2D, data: Labelled, settings: Settings): void => {
    const { paper, ink } = palette();
    const { x, y, size } = data;
    if (data.glyph !== undefined && size >= 6) {
      context.font = `600 ${Math.round(size * 1.15)}px ${labelFont}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillStyle = paper;
      context.fillText(data.glyph, x, y + size * 0.06);
    }
    if (data.pinned === true) {
      context.beginPath();
      context.arc(x, y, size + 2.5, 0, Math.PI * 2);
      context.strokeStyle = ink;
      context.lineWidth = 1.5;
      context.setLineDash([3, 2]);
      context.stroke();
      context.setLineDash([]);
    }
    if (data.label == null || data.label === '') return;
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${labelFont}`;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = paper;
    const left = x + size + 4;
    if (taken !== undefined) {
      const right = left + context.measureText(data.label).width;
      const height = settings.labelSize + 2;
      if (taken.some((box) => left < box.right && right > box.left && Math.abs(y - box.y) < height)) return;
      taken.push({ left, right, y });
    }
    context.strokeText(data.label, left, y);
    context.fillStyle = data.labelColor ?? ink;
    context.fillText(data.label, left, y);
  };
}

/** The same for the node under the pointer or selected: ringed, its label on a plate. */
export function hoverDrawer(palette: () => Palette) {
  const drawLabel = labelDrawer(palette);
  return (context: CanvasRenderingContext2D, data: Labelled, settings: Settings): void => {
    const { paper, accent } = palette();
    const { x, y, size } = data;
    if (data.label) {
      context.font = `${settings.labelWeight} ${settings.labelSize}px ${labelFont}`;
      const width = context.measureText(data.label).width;
      context.fillStyle = paper;
      context.beginPath();
      context.roundRect(x + size, y - settings.labelSize, width + 10, settings.labelSize * 2, 5);
      context.fill();
    }
    context.beginPath();
    context.arc(x, y, size + 3, 0, Math.PI * 2);
    context.strokeStyle = accent;
    context.lineWidth = 2.5;
    context.stroke();
    context.beginPath();
    context.arc(x, y, size, 0, Math.PI * 2);
    context.fillStyle = data.color;
    context.fill();
    drawLabel(context, data, settings);
  };
}
