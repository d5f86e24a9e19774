import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import type { DialogueDetail, HostItem, HostList } from '@samrad/dialogues/contract';
import type { OrganisationSummary } from '@samrad/people/contract';
import {
  Choice,
  Field,
  I18n,
  Input,
  PageHead,
  ProblemNote,
  Tag,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { DialogueCrumbs } from '../../components/dialogue-crumbs/dialogue-crumbs';
import { TakingPartApi } from '../../data/taking-part.api';

/** So many names are shown at a time; a few letters find the rest. */
const SHOWN = 8;

/** Who hosts a dialogue together: the owner asks, the others answer, and either can end it. */
@Component({
  selector: 'sr-hosts-page',
  imports: [Choice, DialogueCrumbs, Field, Input, ProblemNote, Tag, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './hosts.page.html',
})
export class HostsPage {
  private readonly api = inject(TakingPartApi);
  private readonly toaster = inject(Toaster);
  protected readonly i18n = inject(I18n);

  readonly dialogue = input.required<DialogueDetail>();
  readonly hosts = input.required<HostList>();
  readonly organisations = input.required<readonly OrganisationSummary[]>();

  protected readonly list = linkedSignal(() => this.hosts());
  protected readonly looked = signal('');
  protected readonly chosen = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);
  private readonly free = computed(() => {
    const taken = new Set(this.list().items.map(({ slug }) => slug));
    const words = this.looked().trim().toLocaleLowerCase(this.i18n.lang());
    return this.organisations().filter(
      ({ slug, name }) =>
        !taken.has(slug) && name.toLocaleLowerCase(this.i18n.lang()).includes(words),
    );
  });
  protected readonly options = computed(() =>
    this.free()
      .slice(0, SHOWN)
      .map(({ slug, name }) => ({ value: slug, label: name })),
  );
  protected readonly more = computed(() => Math.max(0, this.free().length - SHOWN));

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('dialogues.hosts.title') }));
  }

  protected invite(event: Event): void {
    event.preventDefault();
    const organisation = this.chosen();
    if (!organisation || this.busy()) return;
    void this.act('invited', () => this.api.inviteHost(this.dialogue().slug, organisation));
  }

  protected end({ slug, state }: HostItem): void {
    const done = state === 'invited' ? 'taken-back' : 'ended';
    void this.act(done, () => this.api.endHosting(this.dialogue().slug, slug));
  }

  protected accept({ slug }: HostItem): void {
    void this.act('accepted', () => this.api.acceptHosting(this.dialogue().slug, slug));
  }

  private async act(done: string, work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
      this.toaster.show(this.i18n.t(`dialogues.hosts.done.${done}`));
      this.chosen.set(null);
      this.looked.set('');
      this.list.set(await this.api.hosts(this.dialogue().slug));
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
