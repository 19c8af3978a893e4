/** What is written to be read by many counts here as anything else does: the whole engine looks again. */
export const isPublishedField = (): boolean => false;
