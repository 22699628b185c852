import { describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { namesWithout, readSources } from '../../core/sources/read.ts';

describe('English sources', () => {
  test.each([
    ['The captain told Reuters the ferry was late.', 'Reuters', 'Reuters', 'outlet'],
    ['According to the ministry, the pier will close.', 'ministry', 'ministry', 'body'],
    ['Bloomberg reported that the yard would be sold.', 'Bloomberg', 'Bloomberg', 'outlet'],
    ['A statement from the Health Ministry called it safe.', 'Health Ministry', 'Health Ministry', 'body'],
    ['The ferry was late, the Harbour Authority said Monday.', 'Harbour Authority', 'Harbour Authority', 'body'],
    ['The yard will be sold, according to the Harbour Gazette.', 'Harbour Gazette', 'Harbour Gazette', 'outlet'],
    ['The pier is unsafe, according to court documents.', 'court documents', 'court documents', 'document'],
    ['According to a report by the World Bank, trade grew.', 'World Bank', 'World Bank', 'body'],
  ])('%s ⇒ %s', (text, written, name, kind) => {
    expect(readSources([text], en)).toEqual([expect.objectContaining({ written, name, kind, count: 1 })]);
  });

  test.each([
    'The captain told the court the ferry was late.',
    'She told police it was fine.',
    'He was hired by Google last year.',
    'She sued the New York Times.',
    'The ministry did not answer.',
    'According to the report, trade grew.',
    'The agency said trade grew.',
    'According to the constitution, the harbour is free.',
    'According to an August slideshow, trade grew.',
    'Captain Ann Reed said the ferry was late.',
    'Washington said the harbour was free.',
  ])('%s ⇒ none', (text) => {
    expect(readSources([text], en)).toEqual([]);
  });

  test.each([
    ['according to', 'According to Axios, the yard will be sold.', 'Axios'],
    ['document of', 'Data from the World Bank shows that trade grew.', 'World Bank'],
    ['citing', 'The yard closed, a rival wrote, citing the Harbour Authority.', 'Harbour Authority'],
    ['quoted by', 'Letters seen by the BBC tell of the sale.', 'BBC'],
    ['told', 'The captain told CNN about the ferry.', 'CNN'],
    ['talk', 'The captain wept in an interview with CNN.', 'CNN'],
    ['reports', 'Axios first reported that the yard was sold.', 'Axios'],
    ['reported by', 'The yard was sold, reported the Financial Times.', 'Financial Times'],
    ['as aside', 'Interfax, citing the port, said the ferry was late.', 'Interfax'],
  ])('the frame "%s" finds the source of: %s', (frame, text, name) => {
    expect(readSources([text], en).map((source) => source.name)).toContain(name);
    expect(namesWithout(frame, text, en)).not.toContain(name);
  });

  test('every frame has its proof', () => {
    expect(en.sources?.frames).toHaveLength(9);
  });
});
