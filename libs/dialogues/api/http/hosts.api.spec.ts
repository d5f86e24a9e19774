import type { DialogueDetail, HostInvitationList, HostList } from '@samrad/dialogues/contract';
import type { OrganisationEntry } from '@samrad/people/contract';
import type { Page } from '@samrad/platform/contract';
import { organisationIn, personIn } from '@samrad/people/api/testing';
import { dialogueIn } from '../testing/dialogue.builder';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

let world: DialogueWorld;
beforeAll(async () => (world = await startDialogueWorld()));
afterAll(() => world.api.stop());

type Person = DialogueWorld['official'] | null;

async function setup() {
  const { database } = world.api;
  const other = await organisationIn(database, { name: 'Köpings kommun' });
  const withRole = (role: 'official' | 'moderator' | 'administrator') =>
    personIn(database, { roles: [{ organisationId: other.id, role }] });
  const [official, moderator] = [await withRole('official'), await withRole('moderator')];
  const administrator = await withRole('administrator');
  const dialogue = await dialogueIn(database, { organisationId: world.organisation.id });
  const path = `/api/dialogues/${dialogue.slug}/hosts`;
  const status = async (method: string, to: string, who: Person, body?: unknown) => {
    const answer = await fetch(`${world.api.url}${to}`, {
      method,
      headers: {
        ...(who && { cookie: who.cookie }),
        'idempotency-key': crypto.randomUUID(),
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answer.status;
  };
  const invite = (who: Person = world.official) =>
    status('POST', path, who, { organisation: other.slug });
  const accept = (who: Person = official) => status('PUT', `${path}/${other.slug}`, who);
  const end = (who: Person) => status('DELETE', `${path}/${other.slug}`, who);
  const read = async (who: Person) =>
    (await world.send('GET', `/api/dialogues/${dialogue.slug}`, who)).body as DialogueDetail;
  const kinds = async () =>
    (
      await database.query<{ kind: string }>(
        'SELECT kind FROM register_entry WHERE dialogue_id = $1 ORDER BY seq',
        [dialogue.id],
      )
    ).map(({ kind }) => kind);
  return {
    ...{ dialogue, other, official, moderator, administrator },
    ...{ path, invite, accept, end, read, kinds },
  };
}

describe('when the owner asks an organisation to host together', () => {
  it('asks; the other finds the question, accepts, and has the same rights, on the record', async () => {
    const { other, official, moderator, invite, accept, read, kinds, path } = await setup();
    expect(await invite()).toBe(204);
    expect((await read(moderator)).allowedOperations).not.toContain('moderate');
    const { body } = await world.send('GET', '/api/host-invitations', official);
    expect((body as HostInvitationList).items).toMatchObject([
      { organisation: { slug: other.slug }, owner: { name: 'Region Västmanland' } },
    ]);
    expect(await accept()).toBe(204);
    const detail = await read(moderator);
    expect(detail.coHosts).toEqual([{ slug: other.slug, name: 'Köpings kommun' }]);
    expect(detail.allowedOperations).toContain('moderate');
    const theirs = (await read(official)).allowedOperations;
    expect(theirs).toContain('change-dialogue');
    expect(theirs).not.toContain('invite-hosts');
    const list = (await world.send('GET', path, official)).body as HostList;
    expect(list.allowedOperations).toEqual([]);
    expect(list.items.map(({ state, allowedOperations }) => [state, allowedOperations])).toEqual([
      ['owner', []],
      ['host', ['end']],
    ]);
    expect(await kinds()).toEqual(['co-host-invited', 'co-host-joined']);
  });

  it('shows the dialogue among those of the other too', async () => {
    const { dialogue, other, invite, accept } = await setup();
    const listed = async () => {
      const path = `/api/dialogues?state=open&organisation=${other.slug}`;
      const { body } = await world.send('GET', path, null);
      return (body as { items: { slug: string }[] }).items.map(({ slug }) => slug);
    };
    await invite();
    expect(await listed()).toEqual([]);
    await accept();
    expect(await listed()).toEqual([dialogue.slug]);
  });

  it('asks nobody twice, and not itself', async () => {
    const { path, other, invite } = await setup();
    await invite();
    const send = (organisation: string) =>
      world.send('POST', path, world.official, { organisation });
    expect((await send(other.slug)).body).toMatchObject({ code: 'dialogues.already-host' });
    expect((await send(world.organisation.slug)).body).toMatchObject({
      code: 'dialogues.already-host',
    });
    expect((await send('nowhere')).status).toBe(404);
  });
});

describe('an organisation that is wound up', () => {
  const windUp = (id: string) =>
    world.api.database.query(`UPDATE organisation SET wound_up_on = '2024-06-30' WHERE id = $1`, [
      id,
    ]);

  it('is not asked', async () => {
    const { path, other, kinds } = await setup();
    await windUp(other.id);
    const asked = await world.send('POST', path, world.official, { organisation: other.slug });
    expect(asked).toMatchObject({ status: 409, body: { code: 'people.wound-up' } });
    expect(await kinds()).toEqual([]);
  });

  it('does not accept what it was asked before, nor is it offered to, but can decline', async () => {
    const { path, other, official, invite, end } = await setup();
    await invite();
    await windUp(other.id);
    const { body } = await world.send('GET', '/api/host-invitations', official);
    expect((body as HostInvitationList).items).toEqual([]);
    const { items } = (await world.send('GET', path, world.official)).body as HostList;
    expect(items.at(-1)).toMatchObject({ slug: other.slug, state: 'invited' });
    const accepted = await world.send('PUT', `${path}/${other.slug}`, official);
    expect(accepted).toMatchObject({ status: 409, body: { code: 'people.wound-up' } });
    expect(await end(official)).toBe(204);
  });

  it.each(['host_invitation', 'dialogue_host'])('gets no row in %s either', async (table) => {
    const { dialogue, other } = await setup();
    await windUp(other.id);
    const insert = world.api.database.query(
      `INSERT INTO ${table} (dialogue_id, organisation_id) VALUES ($1, $2)`,
      [dialogue.id, other.id],
    );
    await expect(insert).rejects.toMatchObject({ constraint: 'host_stands' });
  });
});

describe('hosting together', () => {
  it.each(['owner', 'other'] as const)('is ended by the %s, with its rights', async (by) => {
    const { dialogue, other, official, moderator, invite, accept, end, read, kinds } =
      await setup();
    await invite();
    await accept();
    expect(await end(by === 'owner' ? world.official : official)).toBe(204);
    expect((await read(moderator)).allowedOperations).not.toContain('moderate');
    expect((await kinds()).at(-1)).toBe('co-host-ended');
    const { body } = await world.send('GET', `/api/organisations/${other.slug}/history`, null);
    const hosted = { slug: dialogue.slug, question: expect.any(String), language: 'sv' };
    expect((body as Page<OrganisationEntry>).items).toMatchObject([
      { kind: 'hosting-ended', dialogue: hosted, who: null, by: null },
      { kind: 'hosting-began', dialogue: hosted, who: null, by: null },
    ]);
  });

  it('is declined by the one asked, and then cannot be accepted', async () => {
    const { administrator, other, invite, accept, end } = await setup();
    await invite();
    expect(await end(administrator)).toBe(204);
    expect(await accept()).toBe(404);
    // Nothing was hosted, so nothing ended.
    const { body } = await world.send('GET', `/api/organisations/${other.slug}/history`, null);
    expect((body as Page<OrganisationEntry>).items).toEqual([]);
  });

  it('is nobody else’s to ask, accept or end: not a moderator’s, not a co-host’s', async () => {
    const { path, official, moderator, invite, accept, end } = await setup();
    expect(await invite(world.moderator)).toBe(403);
    expect(await invite(official)).toBe(403);
    await invite();
    expect(await accept(world.official)).toBe(403);
    expect(await accept(moderator)).toBe(403);
    await accept();
    expect(await invite(official)).toBe(403);
    const third = await organisationIn(world.api.database);
    const thirds = await personIn(world.api.database, {
      roles: [{ organisationId: third.id, role: 'official' }],
    });
    const asked = { organisation: third.slug };
    expect((await world.send('POST', path, world.official, asked)).status).toBe(204);
    expect((await world.send('PUT', `${path}/${third.slug}`, thirds)).status).toBe(204);
    expect(await end(thirds)).toBe(403);
    expect((await world.send('DELETE', `${path}/${third.slug}`, official)).status).toBe(403);
    expect(await end(moderator)).toBe(403);
    expect(await end(world.moderator)).toBe(403);
    expect(await end(null)).toBe(401);
  });
});
