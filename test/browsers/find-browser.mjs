import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser may be, best first: its variable, its names on the path, the usual places of macOS and Windows. */
const PLACES = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'microsoft-edge', 'msedge'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** The program of `chromium` or `firefox` on this machine, or null. */
export function findBrowser(name) {
  const { variable, names, files } = PLACES[name];
  const told = process.env[variable];
  if (told) return isProgram(told) ? told : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap(program => folders.map(folder => join(folder, program + suffix)));
  return [...onPath, ...files].find(isProgram) ?? null;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
