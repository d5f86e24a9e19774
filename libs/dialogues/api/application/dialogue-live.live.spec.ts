import { DIALOGUE_ROUTES, type DialogueWritten } from '@samrad/dialogues/contract';
import { dialogueIn, roundsOf } from '../testing/dialogue.builder';
import { changeRequest, dialogueRequest, roundChangeRequest } from '../testing/dialogue.request';
import { newId } from '@samrad/platform/api';
import { LiveClient } from '@samrad/register/api/testing';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

let world: DialogueWorld;
beforeAll(async () => (world = await startDialogueWorld()));
afterAll(() => world.api.stop());

it('a dialogue that is changed reaches whoever follows it, as it is now', async () => {
  const request = dialogueRequest(world.organisation.slug);
  const { body } = await world.send('POST', '/api/dialogues', world.official, request);
  const { id, slug } = body as DialogueWritten;
  const reader = await LiveClient.connect(world.api.url);
  const stranger = await LiveClient.connect(world.api.url);
  try {
    expect(await reader.follow(id, 0)).toMatchObject({ ok: true });
    const { rounds, answerDue } = request;
    const text = { ...changeRequest().text, lead: 'Vi har rättat en mening här.' };
    await world.send(
      'PUT',
      `/api/dialogues/${slug}`,
      world.official,
      changeRequest({ rounds, answerDue, text }),
    );
    await reader.reached(2);
    expect(reader.events.map((event) => event.kind)).toEqual([
      'dialogue-created',
      'dialogue-changed',
    ]);
    expect(reader.events[1]).toMatchObject({
      subject: id,
      state: { slug, lead: text.lead, state: 'open' },
    });
    expect(stranger.events).toEqual([]);
  } finally {
    reader.close();
    stranger.close();
  }
});

it('a round that is changed by hand reaches whoever follows, with what can be done now', async () => {
  const { database, url } = world.api;
  const organisationId = world.organisation.id;
  const { id, slug } = await dialogueIn(database, { organisationId });
  const [first, second] = await roundsOf(database, id);
  const readers = [await LiveClient.connect(url), await LiveClient.connect(url)];
  try {
    for (const reader of readers) await reader.follow(id, 0);
    for (const round of [first, second]) {
      const path = DIALOGUE_ROUTES.roundChange(slug, round?.id ?? '');
      await world.send('POST', path, world.moderator, roundChangeRequest());
    }
    for (const reader of readers) {
      await reader.reached(2);
      const last = reader.events.at(-1);
      expect(last).toMatchObject({
        kind: 'round-paused',
        subject: second?.id,
        state: { slug, now: { step: 'paused', reason: { language: 'sv' } } },
      });
    }
  } finally {
    for (const reader of readers) reader.close();
  }
});

it('what is not a dialogue cannot be followed', async () => {
  const reader = await LiveClient.connect(world.api.url);
  expect(await reader.follow(newId())).toMatchObject({ ok: false });
  reader.close();
});
