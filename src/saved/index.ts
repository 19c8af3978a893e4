/** Files as they lie on a disk, packed or not, one page or many: for the command line and the page that scans files. */
export { type SavedFile, type ScanFileOptions, type Scanned, scanFile } from './scan-file';
export { reportOf } from './scan-response';
export { typeByName } from './type-by-name';
