import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const BUILDS = ['chrome', 'firefox'] as const;
export type Build = (typeof BUILDS)[number];

/** The folder of a built extension; `npm run build` makes it. */
export function builtFolder(build: Build): string {
  const folder = join(process.env.EXTENSIONS ?? 'dist', build);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`There is no ${folder}: run \`npm run build\` first.`);
  return folder;
}

export interface Manifest {
  manifest_version: number;
  icons: Record<string, string>;
  action: { default_popup: string; default_icon: Record<string, string> };
  content_scripts: { js: string[]; css?: string[] }[];
  background: { service_worker?: string; scripts?: string[] };
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
  options_ui?: { page: string };
  browser_specific_settings?: { gecko: { data_collection_permissions: object } };
}

/** The manifest as it was built. */
export function builtManifest(build: Build): Manifest {
  return JSON.parse(readFileSync(join(builtFolder(build), 'manifest.json'), 'utf8'));
}

/** Every file that a manifest names. */
export function namedFiles({ icons, action, content_scripts, background, options_ui }: Manifest): string[] {
  return [
    ...Object.values(icons),
    ...Object.values(action.default_icon),
    action.default_popup,
    ...content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]),
    ...(background.service_worker ? [background.service_worker] : []),
    ...(background.scripts ?? []),
    ...(options_ui ? [options_ui.page] : []),
  ];
}
