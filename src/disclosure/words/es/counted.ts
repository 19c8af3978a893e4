import type { CountedWords } from '../types';

/** What was counted. */
export const counted: CountedWords = {
  unread: 'El contenido no se pudo leer, así que no se contó nada de él.',
  nothing: 'En lo que se leyó no se reconocieron datos personales ni de salud.',
  intro: 'Un programa en mi navegador contó lo siguiente, por sus etiquetas y su forma:',
  unsure: (name, confidence) => `${confidence === 'likely' ? 'probables' : 'posibles'} ${name}`,
  confidence: { possible: 'posible', likely: 'probable' },
  allDifferent: 'sin repeticiones',
  allSame: 'siempre el mismo valor',
  different: amount => `${amount} sin repetir`,
  special: amount => `${amount} sobre afecciones con protección especial`,
  inAll: bytes => `${bytes} en total`,
  newest: day => `el elemento más reciente del ${day}`,
  byNames: list => `A juzgar por sus nombres, entre ellos hay ${list}`,
  namesSeen: (names, isMore) => `Nombres vistos: ${names}${isMore ? ' y otros' : ''}`,
  basis: {
    distinct: name => `según el recuento sin repeticiones de ${name}`,
    records: 'según los registros de la página',
    total: 'según el total que indica el propio servidor',
  },
};
