/** What is written to be read by many, or of people in public, counts here as anything else does: the whole engine looks again. */
export const isPublishedField = (): boolean => false;
export const isStaffField = (): boolean => false;
