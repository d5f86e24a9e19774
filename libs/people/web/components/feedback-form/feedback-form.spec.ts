import { ProblemError } from '@samrad/platform/web';
import { showPage } from '../../testing/show-page';
import { FeedbackForm } from './feedback-form';

describe('the form for feedback', () => {
  const area = (): HTMLTextAreaElement => {
    const found = document.querySelector('textarea');
    if (!found) throw new Error('There is no text area.');
    return found;
  };
  const write = (words: string): void => {
    area().value = words;
    area().dispatchEvent(new Event('input'));
  };

  it('sends what was written, without an address, and thanks', async () => {
    const page = await showPage(FeedbackForm, { answers: { 'POST /feedback': null } });
    write('Knappen syns inte.');
    await page.press('Skicka synpunkten');
    expect(page.api.calls.at(-1)?.body).toEqual({
      problem: 'Knappen syns inte.',
      place: '',
      email: '',
      language: 'sv',
    });
    expect(document.querySelector('[role=status]')?.textContent).toContain('Tack!');
  });

  it('keeps what was written when it could not be sent', async () => {
    const refused = new ProblemError('people.too-many-attempts', 429, [], { retryAfter: 90 });
    const page = await showPage(FeedbackForm, { answers: { 'POST /feedback': refused } });
    write('Knappen syns inte.');
    await page.press('Skicka synpunkten');
    expect(page.text()).toContain('Vänta 90 sekunder');
    expect(area().value).toBe('Knappen syns inte.');
  });

  it('asks for words, and for a whole address if there is one', async () => {
    const page = await showPage(FeedbackForm);
    page.type('E-postadress', 'anna');
    await page.press('Skicka synpunkten');
    expect(page.text()).toContain('2 saker behöver rättas');
    expect(area().getAttribute('aria-invalid')).toBe('true');
  });
});
