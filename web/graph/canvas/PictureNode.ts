/** A node as it is painted. */
export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** A character that stands for the type. */
  readonly glyph: string;
  readonly size: number;
  readonly pinned: boolean;
}

/** A link as it is painted. */
export interface PictureLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** How large the characters in a disc are, in the unit of its radius: one fills it more than two. */
export const glyphSize = (glyph: string, size: number): number =>
  Math.round(size * (glyph.length > 1 ? 0.95 : 1.15));
