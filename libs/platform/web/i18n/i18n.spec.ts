import { TestBed } from '@angular/core/testing';
import { setUpTexts } from '../testing';
import { I18n } from './i18n';
import type { Texts, TextSet } from './texts';

const sv: Texts = {
  'test.count': '{count, plural, one {# rad} other {# rader}}',
  'test.by': 'Skrivet av <name>{name}</name> i dag',
};
const set: TextSet = {
  name: 'test',
  loaders: {
    sv: () => Promise.resolve({ default: sv }),
    fi: () => Promise.resolve({ default: { ...sv, 'test.count': '{count} riviä' } }),
    en: () => Promise.resolve({ default: sv }),
  },
};

describe('texts of the interface', () => {
  it('fills in plurals and numbers as the language writes them', async () => {
    const i18n = await setUpTexts([set]);
    expect(i18n.t('test.count', { count: 1 })).toBe('1 rad');
    expect(i18n.t('test.count', { count: 2000 })).toBe('2\u00a0000 rader');
  });

  it('throws on a key that nobody has', async () => {
    const i18n = await setUpTexts([set]);
    expect(() => i18n.t('test.nothing')).toThrow('No text "test.nothing"');
  });

  it('cuts a sentence at its tags, also where a parameter has the tag’s name', async () => {
    const i18n = await setUpTexts([set]);
    expect(i18n.parts('test.by', { name: 'Sälgen' })).toEqual([
      { tag: null, text: 'Skrivet av ' },
      { tag: 'name', text: 'Sälgen' },
      { tag: null, text: ' i dag' },
    ]);
  });

  it('sets language and direction of the document, and follows a change', async () => {
    const i18n = await setUpTexts([set]);
    await i18n.use('fi');
    expect(i18n.t('test.count', { count: 3 })).toBe('3 riviä');
    expect(document.documentElement.lang).toBe('fi');
    await i18n.use('qps');
    expect(document.documentElement.dir).toBe('rtl');
    expect(i18n.t('test.count', { count: 1 })).toContain('rad');
    expect(i18n.t('test.count', { count: 1 })).not.toBe('1 rad');
  });

  it('makes paths in the language, with what people named escaped', async () => {
    await setUpTexts([], 'en');
    expect(TestBed.inject(I18n).link('dialogues', 'åäö/x', 3)).toBe(
      '/en/dialogues/%C3%A5%C3%A4%C3%B6%2Fx/3',
    );
  });
});
