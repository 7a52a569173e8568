/**
 * Runs in the page, as text: no types, no imports. Draws a label with a plain canvas of the same browser,
 * so with the same fonts, and looks among the pieces of the painted labels for the one nearest to it.
 * @param {{ text: string, scale: number }[]} comparisons the labels, and the scale at which each is drawn plainly:
 *   pixels of the screen to a pixel of the page
 * @returns {number[]} the mean difference of a pixel of each, 0 to 1; 1 when no piece has about its size
 */
export function labelDistances(comparisons) {
  const labels = document.querySelector('canvas.sigma-labels');
  const context = labels?.getContext('2d');
  if (labels === null || context == null) throw new Error('Nothing is painted.');
  const probe = document.createElement('span');
  document.querySelector('[data-testid=canvas]')?.append(probe);
  // The family that is painted with; its size is that of labels.
  const font = `400 13px ${context.font.replace(/^.*?px /, '')}`;
  const colour = (variable) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const [paper, ink] = [colour('--raised'), colour('--ink')];
  probe.remove();

  /** The smallest box of what is painted. */
  const boxOf = ({ data, width, height }) => {
    let [left, right, top, bottom] = [width, -1, height, -1];
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        if (data[(y * width + x) * 4 + 3] === 0) continue;
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
    }
    return { left, top, width: right - left + 1, height: bottom - top + 1 };
  };

  const plain = ({ text, scale }, dx, dy) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [400, 80];
    const own = canvas.getContext('2d', { willReadFrequently: true });
    if (own === null) throw new Error('There is no canvas.');
    // A picture of another scale is stretched to this one.
    own.scale(devicePixelRatio / scale, devicePixelRatio / scale);
    const small = document.createElement('canvas');
    [small.width, small.height] = [400, 80];
    const inner = small.getContext('2d');
    if (inner === null) throw new Error('There is no canvas.');
    inner.scale(scale, scale);
    inner.font = font;
    inner.textBaseline = 'middle';
    inner.lineJoin = 'round';
    inner.lineWidth = 4;
    inner.strokeStyle = paper;
    inner.strokeText(text, 10 + dx, 20 + dy);
    inner.fillStyle = ink;
    inner.fillText(text, 10 + dx, 20 + dy);
    own.drawImage(small, 0, 0);
    const all = own.getImageData(0, 0, canvas.width, canvas.height);
    const box = boxOf(all);
    return { ...box, pixels: own.getImageData(box.left, box.top, box.width, box.height).data };
  };

  // The pieces: what hangs together, of the painted labels and the characters in the discs.
  const painted = context.getImageData(0, 0, labels.width, labels.height);
  const seen = new Uint8Array(labels.width * labels.height);
  const pieces = [];
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] === 1 || painted.data[start * 4 + 3] === 0) continue;
    let [left, right, top, bottom] = [labels.width, -1, labels.height, -1];
    const stack = [start];
    seen[start] = 1;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % labels.width, Math.floor(at / labels.width)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      for (const near of [at - 1, at + 1, at - labels.width, at + labels.width]) {
        if (seen[near] === 0 && painted.data[near * 4 + 3] > 0) {
          seen[near] = 1;
          stack.push(near);
        }
      }
    }
    pieces.push({ left, top, width: right - left + 1, height: bottom - top + 1 });
  }

  return comparisons.map((comparison) => {
    let best = 1;
    // Labels stand at parts of a pixel: so does the plain one, at each quarter.
    for (let step = 0; step < 16 && best > 0; step += 1) {
      const own = plain(comparison, (step % 4) / 8, Math.floor(step / 4) / 8);
      for (const piece of pieces) {
        if (Math.abs(piece.width - own.width) > 2 || Math.abs(piece.height - own.height) > 2) continue;
        let sum = 0;
        for (let y = 0; y < own.height; y += 1) {
          const there = ((piece.top + y) * labels.width + piece.left) * 4;
          for (let x = 0; x < own.width * 4; x += 1) {
            sum += Math.abs(painted.data[there + x] - own.pixels[y * own.width * 4 + x]);
          }
        }
        best = Math.min(best, sum / own.pixels.length / 255);
      }
    }
    return best;
  });
}
