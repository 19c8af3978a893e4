import { translate } from '../language';

/** Each shape that can be read beside what it looks like: a slip in the notation is seen at once. */
export function Pictures({ shapes, pictures }: { shapes: readonly string[]; pictures: readonly (string | null)[] }) {
  const read = shapes.flatMap((shape, index) => {
    const picture = pictures[index];
    return picture ? [{ shape, picture }] : [];
  });
  if (read.length === 0) return null;
  return (
    <div class="pictures">
      <ul>
        {read.map(({ shape, picture }) => (
          <li>
            <code>{shape}</code> → <code>{picture}</code>
          </li>
        ))}
      </ul>
      <p class="muted">{translate('own_picture_help')}</p>
    </div>
  );
}
