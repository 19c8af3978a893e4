import { describe, expect, it } from 'vitest';
import { servedBy } from '../../src/detect';

describe('what the headers of an answer name', () => {
  it.each([
    [{ server: 'nginx/1.18.0 (Ubuntu)' }, [{ product: 'nginx', version: '1.18.0' }]],
    [{ server: 'Apache' }, [{ product: 'apache', version: null }]],
    [{ server: 'CouchDB/3.3.3 (Erlang OTP/24)' }, [{ product: 'CouchDB', version: '3.3.3' }]],
    [{ 'x-elastic-product': 'Elasticsearch' }, [{ product: 'Elasticsearch', version: null }]],
    [
      { 'kbn-name': 'jane-roe-laptop', server: 'nginx' },
      [
        { product: 'Kibana', version: null },
        { product: 'nginx', version: null },
      ],
    ],
    [
      { 'x-powered-by': 'HAPI FHIR 6.10.1 REST Server (FHIR Server; FHIR 4.0.1/R4)' },
      [{ product: 'HAPI FHIR', version: '6.10.1' }],
    ],
    [{ server: 'Rosalind Quimby 536-90-4399' }, []],
    [{}, []],
  ])('%o', (headers, products) => {
    expect(servedBy(headers as Record<string, string>)).toEqual(products);
  });
});
