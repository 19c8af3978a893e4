import { serve } from '../messages/server';
import { watchBadges } from './badges';
import { watchCertificates } from './certificate';
import { checkWithoutCredentials, planCheck } from './check';
import {
  addContact,
  findContacts,
  planContacts,
  putContactBack,
  readFinding,
  removeContact,
  stopFinding,
} from './contacts';
import { watchInstall } from './first-run';
import { readVisit, watchLedger } from './ledger';
import { beginLetter, chooseLetter, deleteDraft, listDrafts, readDraft, resetLetter, saveDraft } from './letters';
import { changeDraft } from './letters/changes';
import { drawProofCard } from './letters/proof-card';
import { releaseLetter } from './letters/release';
import { watchNavigations } from './navigations';
import {
  checkOwnPattern,
  exportOwnPatterns,
  importOwnPatterns,
  listOwnPatterns,
  removeOwnPattern,
  saveOwnPattern,
} from './own';
import { takeReport } from './page-reports';
import { readProfile, readSettings, saveProfile, saveSettings } from './preferences';
import { readTab, scanAgain } from './read-tab';
import { sendReaders } from './readers';
import { watchRequests } from './requests';
import { fetchKey, forgetKey, planKeys, takeKey } from './sealing';
import { watchStreams } from './streams';

// A worker that dies is woken only for listeners that stand before its first turn ends. Nothing is kept in variables.
watchInstall();
watchRequests();
watchLedger();
watchStreams();
watchCertificates();
watchNavigations();
serve(
  { report: takeReport, sendReaders },
  {
    readTab,
    scanAgain,
    planCheck,
    checkWithoutCredentials,
    beginLetter,
    readDraft,
    chooseLetter,
    changeDraft,
    saveDraft,
    resetLetter,
    releaseLetter,
    drawProofCard,
    planKeys,
    fetchKey,
    takeKey,
    forgetKey,
    planContacts,
    findContacts,
    stopFinding,
    readFinding,
    addContact,
    removeContact,
    putContactBack,
    readVisit,
    listDrafts,
    deleteDraft,
    readProfile,
    saveProfile,
    readSettings,
    saveSettings,
    listOwnPatterns,
    checkOwnPattern,
    saveOwnPattern,
    removeOwnPattern,
    importOwnPatterns,
    exportOwnPatterns,
  },
);
watchBadges();
