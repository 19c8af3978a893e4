import type { ComponentChildren } from 'preact';
import { translate } from '../language';

/** The frame of a whole page of ours: whose it is, its title, and what it holds. */
export function PageFrame({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <header class="page-head">
        <img src="/icons/48.png" width="28" height="28" alt="" />
        <p>{translate('extension_name')}</p>
      </header>
      <main class="page-body">
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
