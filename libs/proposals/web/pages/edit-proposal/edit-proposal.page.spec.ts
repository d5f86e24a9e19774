import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { ProblemError } from '@samrad/platform/web';
import type { ProposalView } from '@samrad/proposals/contract';
import { AXE_TAKES, trial, type } from '../../testing/page-trial';
import { aDialogue, aView } from '../../testing/proposal.builder';
import { EditProposalPage } from './edit-proposal.page';

const ONE = '/dialogues/bussarna/proposals/14';

async function setup(
  given: Partial<ProposalView>,
  answers: Record<string, unknown> = {},
  dialogue = aDialogue(),
) {
  const proposal = aView({ mine: true, body: 'Låt bussen vänta in tåget i Sala.', ...given });
  const inputs = { slug: 'bussarna', dialogue, proposal };
  const shown = await trial(EditProposalPage, inputs, answers);
  const go = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  return { ...shown, go, body: shown.all<HTMLTextAreaElement>('#proposal-body')[0] };
}

beforeEach(() => localStorage.clear());

describe('the page for editing a proposal', () => {
  it(
    'begins with the text as it stands and saves a new version',
    async () => {
      const receipt = { id: 'x', number: 14, version: 2, seq: 9 };
      const { api, body, button, faults, go, settle } = await setup(
        { allowedOperations: ['edit'] },
        { [`PUT ${ONE}`]: receipt },
      );
      expect(body?.value).toBe('Låt bussen vänta in tåget i Sala.');
      expect(await faults()).toEqual([]);
      type(body!, 'Låt bussen vänta i tio minuter.');
      button('Spara')?.click();
      await settle();
      expect(api.calls.at(-1)?.body).toMatchObject({
        body: 'Låt bussen vänta i tio minuter.',
        version: 1,
      });
      expect(go).toHaveBeenCalledWith('/sv/dialogues/bussarna/proposals/14');
    },
    AXE_TAKES,
  );

  it('shows the version that came between, keeps what is typed, and then knows it', async () => {
    const answers: Record<string, unknown> = {
      [`PUT ${ONE}`]: new ProblemError('proposals.version-conflict', 409, [], { version: 3 }),
      [`GET ${ONE}`]: aView({ version: 3, body: 'Någon annans.', allowedOperations: ['edit'] }),
    };
    const { api, body, button, settle, text } = await setup(
      { allowedOperations: ['edit'] },
      answers,
    );
    type(body!, 'Min egen ändring av texten.');
    button('Spara')?.click();
    await settle();
    await settle();
    expect(text()).toContain('Version 3 kom emellan.');
    expect(text()).toContain('Någon annans.');
    expect(text()).toContain('Version 3 är den senaste. Din text står kvar.');
    expect(body?.value).toBe('Min egen ändring av texten.');
    button('Spara')?.click();
    await settle();
    expect(api.calls.filter(({ method }) => method === 'PUT').at(-1)?.body).toMatchObject({
      version: 3,
    });
  });

  it('has no form when the server does not allow it', async () => {
    const { body, text } = await setup({ allowedOperations: [] });
    expect(body).toBeUndefined();
    expect(text()).toContain('går inte att ändra nu');
  });

  it('tells an author who is suspended that, with the reasons, as where one writes', async () => {
    const suspension = {
      ...{ at: '2030-01-01T12:00:00Z', until: '2030-01-08T22:59:00Z' },
      ...{ rule: 'respect', reason: 'Hånar en hel grupp.' },
    };
    const barred = aDialogue({ bar: 'dialogues.suspended', suspension });
    const { link, text } = await setup({ allowedOperations: [] }, {}, barred);
    expect(text()).toContain('Till8 januari 2030');
    expect(text()).toContain('Hånar en hel grupp.');
    expect(link('Mina ärenden')).toBeDefined();
    expect(text()).not.toContain('går inte att ändra nu');
  });
});
