import { TEMPLATE_NAMES } from '@samrad/dialogues/contract';
import { draftErrors, emptyDraft } from './dialogue-draft';
import { fromTemplate } from './template-draft';

const now = new Date('2026-03-20T12:00:00Z');
const text = {
  question: 'Hur ska bussarna gå?',
  lead: '',
  background: '',
  can: ['Tider'],
  cannot: ['Priser'],
  decidedBy: 'Fullmäktige',
};

describe('a template', () => {
  it.each(TEMPLATE_NAMES)('%s fills in everything but the words', (name) => {
    const draft = { ...emptyDraft('regionen', 'sv'), text };
    const filled = fromTemplate(draft, name, { lead: 'Vi vill veta vad ni tycker.', now });
    expect(draftErrors(filled, now)).toEqual([]);
    expect(filled.rounds[0]?.opens).toBe('2026-03-21T08:00');
    expect(filled.text.question).toBe(text.question);
  });

  it('keeps a lead that was written', () => {
    const lead = 'Det här har jag skrivit själv.';
    const draft = { ...emptyDraft('regionen', 'sv'), text: { ...text, lead } };
    expect(fromTemplate(draft, 'quick', { lead: 'Annat.', now }).text.lead).toBe(lead);
  });
});
