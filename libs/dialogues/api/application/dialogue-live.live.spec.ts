import type { DialogueWritten } from '@samrad/dialogues/contract';
import { changeRequest, dialogueRequest } from '../testing/dialogue.request';
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

it('what is not a dialogue cannot be followed', async () => {
  const reader = await LiveClient.connect(world.api.url);
  expect(await reader.follow(newId())).toMatchObject({ ok: false });
  reader.close();
});
