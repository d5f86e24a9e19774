import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueSummary, HostInvitation } from '@samrad/dialogues/contract';
import {
  Clock,
  Empty,
  Formats,
  I18n,
  NumPipe,
  PageHead,
  Tag,
  TranslatePipe,
} from '@samrad/platform/web';
import { HostInvitations } from '../../components/host-invitations/host-invitations';
import { lastMoment } from '../../data/last-moment';
import { DialogueWords } from '../../data/dialogue-words';
import type { HostDesk } from '../../data/load-desk';

/** Where officials and moderators begin: what their organisations ask, and what waits. */
@Component({
  selector: 'sr-desk-page',
  imports: [Empty, HostInvitations, NumPipe, RouterLink, Tag, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './desk.page.html',
})
export class DeskPage {
  protected readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly words = inject(DialogueWords);
  private readonly clock = inject(Clock);
  readonly desk = input.required<readonly HostDesk[]>();
  readonly invitations = input<readonly HostInvitation[]>([]);

  protected readonly creates = computed(() =>
    this.desk().some(({ host }) => host.roles.includes('official')),
  );

  protected readonly moderates = computed(() =>
    this.desk().some(({ host }) => host.roles.includes('moderator')),
  );

  protected readonly hosts = computed(() =>
    this.desk().map(({ host, dialogues }) => ({
      host,
      official: host.roles.includes('official'),
      moderator: host.roles.includes('moderator'),
      waiting: dialogues.filter((one) => one.now.step === 'answer'),
      rows: dialogues.map((dialogue) => ({
        dialogue,
        tag: this.words.state(dialogue),
        next: this.words.nextDate(dialogue),
      })),
    })),
  );

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('dialogues.desk.title') }));
  }

  protected isPast(dialogue: DialogueSummary): boolean {
    return (
      dialogue.answerDue !== null && Date.parse(dialogue.answerDue) < this.clock.now().getTime()
    );
  }

  protected due(dialogue: DialogueSummary): string {
    return dialogue.answerDue ? this.formats.day(lastMoment(dialogue.answerDue)) : '';
  }
}
