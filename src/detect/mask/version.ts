/** At most three digits a part, so that neither a date nor a number of a person passes for a version. */
const VERSION = /^\d{1,3}(?:\.\d{1,3}){0,3}(?:-(?:alpha|beta|rc|SNAPSHOT)\d{0,3})?$/i;

/** Whether a text is a version as software states it, and nothing else: `8.11.1`, `3.0.0-rc2`. */
export const isVersion = (text: string): boolean => VERSION.test(text);
