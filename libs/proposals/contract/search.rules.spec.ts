import { toSoughtWords, toTellingWords } from './search.rules';

describe('the words of what one types', () => {
  it('are letters and digits, each once, in lower case', () => {
    expect(toSoughtWords(`  Cykelväg, "cykelväg" & E18 -- i 'Åkesta':* `)).toEqual([
      'cykelväg',
      'e18',
      'åkesta',
    ]);
    expect(toSoughtWords('A\u030Akesta 😀 %')).toEqual(['åkesta']);
    expect(toSoughtWords('x'.repeat(41))).toEqual([]);
  });

  it('that say most are the longest, in their order', () => {
    const text = 'Jag vill att bussen till skolan ska vänta på alla barn i byn varje dag';
    expect(toTellingWords(text)).toEqual([
      ...['vill', 'bussen', 'till', 'skolan', 'vänta', 'alla', 'barn', 'varje'],
    ]);
  });

  it('that say most are those of the title before all longer ones of the text', () => {
    const text =
      'Väntrum på stationen\nResenärerna förfryser fötterna vintermorgnarna ' +
      'medan busschaufförerna tomgångskör kollektivtrafikfordonen obarmhärtigt bredvid';
    expect(toTellingWords(text).slice(0, 3)).toEqual(['väntrum', 'på', 'stationen']);
    expect(toTellingWords(text)).toHaveLength(8);
  });
});
