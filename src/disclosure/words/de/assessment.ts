import type { AssessmentWords } from '../types';

/** Four questions that whoever assesses this will ask. */
export const assessment: AssessmentWords = {
  kinds: (list, people) => `Nach Beschriftung und Form: ${list}.${people && ` Betroffen: ${people}.`}`,
  noPerson: 'In dem, was gelesen wurde, war kein Datensatz einer Person zu erkennen.',
  files: list => `Den Namen nach liegen dort ${list}.`,
  unread: 'Ich konnte den Inhalt nicht ansehen und kann es daher nicht sagen.',
  who: 'Ich, in meinem Browser. Ob jemand anderes sie gesehen hat, können nur die Protokolle des Systems zeigen; ich weiß es nicht.',
  whoRelayed: relay =>
    `Ich, in meinem Browser, bei ${relay}; dort sehen sie auch andere Besucher. Ob sie sonst jemand gesehen hat, weiß ich nicht.`,
  shown: saved => `Sie wurden in meinem Browser angezeigt. ${saved}`,
  page: {
    who: 'Ich habe die Seite selbst gesehen, in meinem Browser. Ob jemand anderes sie gesehen hat, oder mehr als sie, können nur die Protokolle des Systems zeigen; ich weiß es nicht.',
    shown: saved => `In meinem Browser wurde die Seite selbst angezeigt. ${saved}`,
  },
  mitigated: 'Die Software, die sie gezählt hat, hat nichts davon behalten, und diese Nachricht enthält nichts davon.',
  told: attempts => `Ich habe versucht, es schließen zu lassen: ${attempts}.`,
};
