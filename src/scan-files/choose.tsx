import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../language';
import { chosenIn, droppedIn } from './chosen';
import type { ChosenFile } from './work';

interface Props {
  onChosen: (files: readonly ChosenFile[]) => void;
  onFailed: () => void;
  isBusy: boolean;
}

/** Files to be dropped anywhere on the page, or chosen by button. */
export function Choose({ onChosen, onFailed, isBusy }: Props) {
  const isOver = useDrop(transfer => droppedIn(transfer).then(onChosen, onFailed));
  return (
    <section class="drop" data-over={isOver} data-busy={isBusy}>
      <p class="large">{translate('files_drop')}</p>
      <div class="buttons">
        <Pick label={translate('files_choose')} onChosen={onChosen} isPrimary={!isBusy} />
        <Pick label={translate('files_choose_folder')} onChosen={onChosen} isFolder />
      </div>
      <p class="muted">{translate('files_kinds')}</p>
    </section>
  );
}

interface PickProps {
  label: string;
  onChosen: Props['onChosen'];
  isFolder?: boolean;
  isPrimary?: boolean;
}

/** A button for the browser's own dialogue; the same files may be chosen twice. */
function Pick({ label, onChosen, isFolder = false, isPrimary = false }: PickProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current!.webkitdirectory = isFolder;
  }, [isFolder]);
  const take = () => {
    onChosen(chosenIn(input.current!.files));
    input.current!.value = '';
  };
  return (
    <>
      <button type="button" class={isPrimary ? 'primary' : ''} onClick={() => input.current!.click()}>
        {label}
      </button>
      <input ref={input} type="file" multiple hidden onChange={take} aria-label={label} />
    </>
  );
}

/** Takes what is dropped anywhere: beside the field, the browser would open the file in place of this page. */
function useDrop(take: (transfer: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => setOver(relatedTarget !== null);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) latest.current(event.dataTransfer);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
