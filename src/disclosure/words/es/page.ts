import type { PageWords } from '../types';

/** What the page showed. */
export const page: PageWords = {
  topics: {
    patients: { open: 'Datos de pacientes que se podían leer', seen: 'Datos de pacientes vistos' },
    people: { open: 'Datos personales que se podían leer', seen: 'Datos personales vistos' },
    health: { open: 'Datos de salud que se podían leer', seen: 'Datos de salud vistos' },
    names: {
      open: 'Posibles datos de pacientes al alcance',
      seen: 'Posibles datos de pacientes vistos',
    },
    contents: { open: 'Lista de archivos o datos vista', seen: 'Lista de archivos o datos vista' },
    nothing: { open: 'Página vista', seen: 'Página vista' },
    'not-scanned': { open: 'Página sin revisar vista', seen: 'Página sin revisar vista' },
  },
  seen: {
    patients: 'Contenía lo que parecen datos de pacientes.',
    people: 'Contenía lo que parecen datos personales.',
    health: 'Contenía lo que parecen ser registros de salud. No se reconoció nada que nombre a una persona.',
    names: 'Trae nombres que apuntan a pacientes. No se reconocieron registros de personas.',
    contents: 'Enumeraba o describía lo que guarda el sistema. No se reconoció nada que apunte a pacientes.',
    nothing: 'No se reconoció nada que apunte a pacientes.',
    'not-scanned': 'No pude ver su contenido, así que no puedo decir qué contiene.',
  },
  at: host => `una página de ${host}`,
  relayed: (relay, host) => `una página de ${relay} sobre ${host}`,
  shownBy: relay =>
    `Esto lo vi en ${relay}, no en la dirección misma. Puede haber cambiado desde que ${relay} lo registró.`,
  accessLog: 'registro de accesos',
  caveats: {
    'synthetic-data': 'Una parte parece ser de datos inventados para pruebas; usted lo sabrá mejor.',
    documentation: 'Puede ser un ejemplo en una página de documentación.',
    published: 'Puede ser un artículo o un ejercicio destinado a que todo el mundo lo lea.',
    'public-mirror': 'Puede que la lista sea pública a propósito.',
  },
  masked: path => `${path} (el asterisco ocupa el lugar de una parte omitida, porque podría ser personal)`,
  cut: part =>
    `Solo se leyó una parte de la página${part && ` (${part})`}, así que puede haber más de lo que aquí se cuenta.`,
  part: (scanned, of) => `${scanned} de ${of}`,
};
