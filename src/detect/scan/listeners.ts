import type { Recogniser } from '../types';

/** Tells recognisers of a value at a path, or, where it is null, of what opens there; gives those who want to hear more of it. */
export function tellAll(some: readonly Recogniser[], path: string, value: string | null): readonly Recogniser[] {
  let staying: Recogniser[] | null = null;
  for (let index = 0; index < some.length; index += 1) {
    const one = some[index]!;
    const isStaying = (value === null ? one.open!(path) : one.value!(path, value)) !== false;
    if (!isStaying) staying ??= some.slice(0, index);
    else if (staying !== null) staying.push(one);
  }
  return staying ?? some;
}
