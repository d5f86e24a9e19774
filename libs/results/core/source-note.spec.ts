import { readSourceNote } from './source-note';

describe('the note of a source', () => {
  it('gives repository, licence and attribution', () => {
    const note = readSourceNote(
      '# x\nSource: github example/open-data, commit 12ab, folder x/.\nLicence: CC BY 4.0. Attribution:\n\nGathered by A and\nB: https://example.org/x\n\nFormat: y\n',
    );
    expect(note).toEqual({
      name: 'example/open-data',
      url: 'https://github.com/example/open-data',
      licence: 'CC BY 4.0',
      attribution: 'Gathered by A and B: https://example.org/x',
    });
  });

  it('takes a licence in brackets, and says nothing that is not said', () => {
    const bracketed = readSourceNote('Source: github a/b, commit 1, data/ (Apache-2.0). More.');
    expect(bracketed).toMatchObject({ licence: 'Apache-2.0', attribution: null });
    expect(readSourceNote('# Nothing')).toEqual({
      name: null,
      url: null,
      licence: null,
      attribution: null,
    });
  });
});
