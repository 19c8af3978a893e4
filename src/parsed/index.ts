/** Bodies as they were served, read without a browser's tree: the command line's files and the check's answers. */
export { type Saved, scanSaved } from './scan-saved';
