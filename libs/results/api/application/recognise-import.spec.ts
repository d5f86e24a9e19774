import { recogniseImport } from './recognise-import';

const known = [{ slug: 'uber', sameContents: false }];

describe('recognising an import', () => {
  it('takes what nobody has imported', () => {
    expect(recogniseImport([], undefined)).toEqual({ is: 'new' });
  });

  it('knows the same files again, whatever address is asked for', () => {
    const both = [...known, { slug: 'uber-again', sameContents: true }];
    expect(recogniseImport(both, 'other')).toEqual({ is: 'known', slug: 'uber-again' });
  });

  it('never mixes other files into what stands', () => {
    expect(recogniseImport(known, undefined)).toEqual({ is: 'changed', slug: 'uber' });
    expect(recogniseImport(known, 'uber')).toEqual({ is: 'changed', slug: 'uber' });
    expect(recogniseImport(known, 'uber-later')).toEqual({ is: 'new' });
  });
});
