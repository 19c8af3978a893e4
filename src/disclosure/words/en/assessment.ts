import type { AssessmentWords } from '../types';

/** Four questions that whoever assesses this will ask. */
export const assessment: AssessmentWords = {
  kinds: (list, people) => `By their labels and form: ${list}${people && `; they concern ${people}`}.`,
  noPerson: 'No record of a person was recognised in what was read.',
  files: list => `By their names, there are ${list}.`,
  unread: 'I could not look at the content, so I cannot say.',
  who: 'I did, in my browser. Whether anyone else did, only the logs of the system can show; I do not know.',
  whoRelayed: relay =>
    `I did, in my browser, at ${relay}, which shows it to its own visitors as well. Whether anyone else did, I do not know.`,
  shown: saved => `They were shown in my browser. ${saved}`,
  page: {
    who: 'I saw the page itself, in my browser. Whether anyone else saw it, or more than it, only the logs of the system can show; I do not know.',
    shown: saved => `The page itself was shown in my browser. ${saved}`,
  },
  mitigated: 'The software that counted them kept none of them, and this message holds none.',
  told: attempts => `I have tried to have it closed: ${attempts}.`,
};
