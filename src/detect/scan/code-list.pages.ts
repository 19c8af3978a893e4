import type * as whole from './code-list';

/** Raw texts are read by the whole engine. */
export const dropCodeLists: typeof whole.dropCodeLists = () => {};
