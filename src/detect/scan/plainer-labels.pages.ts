import type * as whole from './plainer-labels';

/** Labels that are known in part are left to the whole engine. */
export function* plainerLabels(): ReturnType<typeof whole.plainerLabels> {}
