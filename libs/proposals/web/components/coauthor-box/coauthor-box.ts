import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { ActivatedRoute, RouterLink } from '@angular/router';
import {
  Attempts,
  CopyButton,
  Dialog,
  Field,
  focusIfLost,
  I18n,
  Input,
  Note,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import type {
  CoauthorInvitation,
  CoauthorList,
  ProposalOperation,
  ProposalView,
} from '@samrad/proposals/contract';
import { ProposalStore } from '../../data/proposal.store';
import { ProposalsApi } from '../../data/proposals.api';

/** Writing together: the author asks, who was asked answers, and everybody can leave. */
@Component({
  selector: 'sr-coauthor-box',
  imports: [CopyButton, Dialog, Field, Input, Note, ProblemNote, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './coauthor-box.html',
})
export class CoauthorBox {
  private readonly api = inject(ProposalsApi);
  private readonly store = inject(ProposalStore);
  private readonly injector = inject(Injector);
  private readonly name = viewChild<ElementRef<HTMLElement>>('name');
  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly i18n = inject(I18n);

  readonly proposal = input.required<ProposalView>();
  readonly slug = input.required<string>();

  /** From a one-time link; used up by answering. */
  private readonly token = signal(inject(ActivatedRoute).snapshot.queryParamMap.get('invitation'));
  protected readonly list = signal<CoauthorList | null>(null);
  protected readonly link = signal('');
  protected readonly said = signal('');
  private readonly attempts = new Attempts();
  /** What one does never waits for the list. */
  private readonly readings = new Attempts();
  protected readonly problem = computed(() => this.attempts.problem() ?? this.readings.problem());
  protected readonly isAuthor = computed(() => this.proposal().part === 'author');
  protected readonly asked = computed(
    () =>
      this.allows('answer-invitation') ||
      (this.token() !== null &&
        !this.proposal().mine &&
        this.proposal().status === 'submitted' &&
        this.proposal().hidden === null),
  );
  /** What a link lets do, the server says when it is used. */
  protected readonly canJoin = computed(
    () => this.allows('join') || !this.allows('answer-invitation'),
  );
  /** Whoever is signed in can follow or has done so. */
  protected readonly signedIn = computed(() => this.allows('follow') || this.allows('unfollow'));
  protected readonly here = computed(() => {
    const path = this.i18n.link('dialogues', this.slug(), 'proposals', this.proposal().number);
    return `${path}?invitation=${this.token() ?? ''}`;
  });

  protected allows(operation: ProposalOperation): boolean {
    return this.proposal().allowedOperations.includes(operation);
  }

  protected load(): Promise<void> {
    return this.readings.make(async () => {
      this.list.set(await this.api.coauthors(this.slug(), this.proposal().number));
    });
  }

  protected invite(name: HTMLInputElement): Promise<void> {
    return this.attempt(async () => {
      const pseudonym = name.value.trim();
      if (pseudonym === '') return name.focus();
      await this.api.invite(this.slug(), this.proposal().number, { pseudonym });
      name.value = '';
      this.said.set(this.i18n.t('proposals.coauthor.invited', { name: pseudonym }));
      this.list.set(await this.api.coauthors(this.slug(), this.proposal().number));
    });
  }

  protected makeLink(): Promise<void> {
    return this.attempt(async () => {
      const { number } = this.proposal();
      const { token } = await this.api.coauthorLink(this.slug(), number);
      const path = this.i18n.link('dialogues', this.slug(), 'proposals', number);
      this.link.set(`${this.origin}${path}?invitation=${token}`);
    });
  }

  protected answer(accept: boolean): Promise<void> {
    return this.attempt(async () => {
      const token = this.token();
      const request = { accept, ...(token !== null && { token }) };
      await this.api.answerInvitation(this.slug(), this.proposal().number, request);
      this.token.set(null);
      const answered = accept ? 'proposals.coauthor.joined' : 'proposals.coauthor.declined';
      this.said.set(this.i18n.t(answered));
      await this.store.reload();
    });
  }

  protected leave(): Promise<void> {
    return this.attempt(async () => {
      const left = this.isAuthor() ? 'handed-over' : 'left';
      await this.api.leave(this.slug(), this.proposal().number);
      this.said.set(this.i18n.t(`proposals.coauthor.${left}`));
      await this.store.reload();
    });
  }

  protected remove({ participantId, pseudonym }: CoauthorInvitation): Promise<void> {
    return this.attempt(async () => {
      await this.api.removeCoauthor(this.slug(), this.proposal().number, participantId);
      this.list.set(await this.api.coauthors(this.slug(), this.proposal().number));
      this.said.set(this.i18n.t('proposals.coauthor.removed', { name: pseudonym }));
      focusIfLost(() => this.name()?.nativeElement, this.injector);
      await this.store.reload();
    });
  }

  /** One thing at a time: who presses twice asks once. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.attempts.busy()) return;
    // What was said is about what was done before.
    this.said.set('');
    await this.attempts.make(work);
  }
}
