import type { AssessmentWords } from '../types';

/** Four questions that whoever assesses this will ask. */
export const assessment: AssessmentWords = {
  kinds: (list, people) =>
    `D'après leurs libellés et leur forme : ${list}.${people && ` Personnes concernées : ${people}.`}`,
  noPerson: "Dans ce qui a été lu, aucune fiche de personne n'a été reconnue.",
  files: list => `D'après leurs noms, il y a ${list}.`,
  unread: "Je n'ai pas pu voir le contenu, je ne peux donc pas le dire.",
  who: "Moi, dans mon navigateur. Si quelqu'un d'autre les a vues, seuls les journaux du système peuvent le montrer ; je n'en sais rien.",
  whoRelayed: relay =>
    `Moi, dans mon navigateur, sur ${relay}, qui les montre aussi à ses propres visiteurs. Si quelqu'un d'autre les a vues, je n'en sais rien.`,
  shown: saved => `Elles se sont affichées dans mon navigateur. ${saved}`,
  page: {
    who: "J'ai vu la page elle-même, dans mon navigateur. Si quelqu'un d'autre l'a vue, ou a vu davantage, seuls les journaux du système peuvent le montrer ; je n'en sais rien.",
    shown: saved => `C'est la page elle-même qui s'est affichée dans mon navigateur. ${saved}`,
  },
  mitigated: "Le logiciel qui les a comptées n'en a gardé aucune, et ce message n'en contient aucune.",
  told: attempts => `J'ai essayé de faire fermer cet accès : ${attempts}.`,
};
