import type { Nouns } from '../types';

/** What numbers count. */
export const nouns: Nouns = {
  person: ['persona', 'personas'],
  byte: ['byte', 'bytes'],
  character: ['carácter', 'caracteres'],
  attempt: ['intento', 'intentos'],
  page: ['página', 'páginas'],
  frame: ['marco', 'marcos'],
  fetch: ['solicitud de un script de la página', 'solicitudes de scripts de la página'],
  other: ['elemento como una imagen o una hoja de estilo', 'elementos como imágenes y hojas de estilo'],
  request: ['solicitud', 'solicitudes'],
  download: ['archivo', 'archivos'],
  line: ['línea', 'líneas'],
  facts: {
    modules: ['módulo', 'módulos'],
    indices: ['índice', 'índices'],
    documents: ['documento', 'documentos'],
    records: ['registro', 'registros'],
    messages: ['mensaje', 'mensajes'],
    tables: ['tabla', 'tablas'],
    rows: ['fila', 'filas'],
    columns: ['columna', 'columnas'],
    directories: ['carpeta', 'carpetas'],
    files: ['archivo', 'archivos'],
  },
};
