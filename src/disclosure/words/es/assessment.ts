import type { AssessmentWords } from '../types';

/** Four questions that whoever assesses this will ask. */
export const assessment: AssessmentWords = {
  kinds: (list, people) => `Según sus etiquetas y su forma: ${list}.${people && ` Personas afectadas: ${people}.`}`,
  noPerson: 'En lo que se leyó no se reconoció ningún registro de una persona.',
  files: list => `Por sus nombres, hay ${list}.`,
  unread: 'No pude ver el contenido, así que no puedo decirlo.',
  who: 'Yo, en mi navegador. Si alguien más los vio, solo los registros del sistema pueden mostrarlo; yo no lo sé.',
  whoRelayed: relay =>
    `Yo, en mi navegador, en ${relay}, que también los muestra a sus propios visitantes. Si alguien más los vio, no lo sé.`,
  shown: saved => `Se mostraron en mi navegador. ${saved}`,
  page: {
    who: 'Yo vi la página misma, en mi navegador. Si alguien más la vio, o vio más que ella, solo los registros del sistema pueden mostrarlo; yo no lo sé.',
    shown: saved => `En mi navegador se mostró la página misma. ${saved}`,
  },
  mitigated: 'El programa que los contó no guardó ninguno, y este mensaje no contiene ninguno.',
  told: attempts => `He intentado que se cierre: ${attempts}.`,
};
