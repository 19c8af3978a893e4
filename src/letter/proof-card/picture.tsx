import type { Drawing } from '../../messages/protocol';

/** The card on the page: the same marks as in the file, each text as text. */
export const Picture = ({ of: { width, height, title, fonts, marks } }: { of: Drawing }) => (
  <svg class="card-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
    {marks.map((mark, index) =>
      mark.kind === 'box' ? (
        <rect
          key={index}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={mark.radius}
          fill={mark.fill}
          fill-opacity={mark.opacity}
        />
      ) : (
        <text
          key={index}
          x={mark.x}
          y={mark.y}
          font-family={fonts[mark.font]}
          font-size={mark.size}
          font-weight={mark.weight}
          text-anchor={mark.anchor}
          fill={mark.fill}
          fill-opacity={mark.opacity}
        >
          {mark.text}
        </text>
      ),
    )}
  </svg>
);
