/** Bodies as they were served, read without a browser's tree: saved files, responses in archives, the check's answers. */
export { readSaved, type SavedHead, type SavedReading } from './read-saved';
export { type Saved, scanSaved } from './scan-saved';
