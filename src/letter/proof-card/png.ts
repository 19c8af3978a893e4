import type { Drawing } from '../../messages/protocol';

/** Dots of the picture for each of its pixels: sharp on paper too. */
const SCALE = 2;

/** The card as a PNG, drawn mark by mark: no picture, font or address is loaded for it. */
export function pngOf({ width, height, marks, fonts }: Drawing): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width: width * SCALE, height: height * SCALE });
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.reject(new Error('no canvas'));
  pen.scale(SCALE, SCALE);
  for (const mark of marks) {
    pen.fillStyle = mark.fill;
    pen.globalAlpha = mark.opacity;
    if (mark.kind === 'box') {
      pen.beginPath();
      pen.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
      pen.fill();
    } else {
      pen.font = `${mark.weight} ${mark.size}px ${fonts[mark.font]}`;
      pen.textAlign = mark.anchor === 'middle' ? 'center' : 'left';
      pen.fillText(mark.text, mark.x, mark.y);
    }
  }
  return new Promise((done, fail) =>
    canvas.toBlob(blob => (blob === null ? fail(new Error('no picture')) : done(blob)), 'image/png'),
  );
}
