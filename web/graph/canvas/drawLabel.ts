import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { type LabelRoom, labelStart, type Side } from './LabelRoom.ts';
import { glyphSize } from './PictureNode.ts';
import type { Palette } from './palette.ts';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & {
  readonly key?: string;
  readonly glyph?: string;
  readonly pinned?: boolean;
  readonly labelColor?: string;
};

/** What is drawn in and around a disc, in pixels. */
export interface Marked {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly glyph?: string | undefined;
  readonly pinned?: boolean | undefined;
}

export const labelFont = 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** Discs smaller than this, in pixels, have no room for a character. */
const smallestMarked = 6;

/** The type's characters in the disc, so that kinds are told without colour, and a ring around what is pinned. */
export function drawMark(context: CanvasRenderingContext2D, { paper, ink }: Palette, node: Marked): void {
  const { x, y, size, glyph = '', pinned } = node;
  if (glyph !== '' && size >= smallestMarked) {
    context.font = `600 ${glyphSize(glyph, size)}px ${labelFont}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = paper;
    context.fillText(glyph, x, y + size * 0.06);
  }
  if (pinned === true) {
    context.beginPath();
    context.arc(x, y, size + 2.5, 0, Math.PI * 2);
    context.strokeStyle = ink;
    context.lineWidth = 1.5;
    context.setLineDash([3, 2]);
    context.stroke();
    context.setLineDash([]);
  }
}

/** A label on a halo, where `room` has a place for it. */
export function labelDrawer(palette: () => Palette, room: LabelRoom) {
  return (context: CanvasRenderingContext2D, data: Labelled, settings: Settings): void => {
    if (data.label == null || data.label === '') return;
    context.font = fontOf(settings);
    const width = context.measureText(data.label).width;
    const { x, y, size } = data;
    const side = room.take({ key: data.key ?? '', x, y, radius: size }, width, settings.labelSize + 2);
    if (side !== undefined) drawLabel(context, palette(), data, settings, side, width);
  };
}

/** The same for the node under the pointer or selected: ringed, its label on a plate, whatever it covers. */
export function hoverDrawer(palette: () => Palette, room: LabelRoom) {
  return (context: CanvasRenderingContext2D, data: Labelled, settings: Settings): void => {
    const { paper, accent } = palette();
    const { x, y, size } = data;
    const side = room.sideOf(data.key ?? '') ?? 'right';
    context.font = fontOf(settings);
    const width = data.label ? context.measureText(data.label).width : 0;
    if (data.label) {
      const height = settings.labelSize + 2;
      const start = labelStart({ x, y, radius: size }, side, width, height);
      context.fillStyle = paper;
      context.beginPath();
      context.roundRect(start.x - 5, start.y - height * 0.75, width + 10, height * 1.5, 5);
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
    drawMark(context, palette(), data);
    if (data.label) drawLabel(context, palette(), data, settings, side, width);
  };
}

const fontOf = ({ labelWeight, labelSize }: Settings): string => `${labelWeight} ${labelSize}px ${labelFont}`;

function drawLabel(
  context: CanvasRenderingContext2D,
  { paper, ink }: Palette,
  data: Labelled,
  settings: Settings,
  side: Side,
  width: number,
): void {
  const { x, y, size } = data;
  const start = labelStart({ x, y, radius: size }, side, width, settings.labelSize + 2);
  context.font = fontOf(settings);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.strokeText(data.label ?? '', start.x, start.y);
  context.fillStyle = data.labelColor ?? ink;
  context.fillText(data.label ?? '', start.x, start.y);
}
