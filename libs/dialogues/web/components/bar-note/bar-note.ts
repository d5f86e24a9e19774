import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { Session } from '@samrad/people/web';
import { I18n, municipalityName, Note, TranslatePipe } from '@samrad/platform/web';
import { barOf } from '../../data/bar-of';
import { WhoWords } from '../../data/who-words';
import { SuspensionNote } from '../suspension-note/suspension-note';

interface Way {
  readonly label: string;
  readonly link: string;
}

/**
 * What keeps this reader from taking part whatever the round, and what to do about it; nothing for
 * those whom nothing keeps. Somebody not signed in is told only where a code is needed.
 */
@Component({
  selector: 'sr-bar-note',
  imports: [Note, RouterLink, SuspensionNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (isSuspended()) {
      <sr-suspension-note [dialogue]="dialogue()" />
    } @else if (text(); as sentence) {
      <sr-note tone="amber">
        <p>{{ sentence }}</p>
        @if (home(); as place) {
          <p>{{ 'dialogues.bar.home' | t: { place } }}</p>
        }
        @if (way(); as go) {
          <p>
            <a [routerLink]="go.link">{{ go.label }}</a>
          </p>
        }
      </sr-note>
    }`,
})
export class BarNote {
  private readonly i18n = inject(I18n);
  private readonly words = inject(WhoWords);
  private readonly session = inject(Session);
  readonly dialogue = input.required<DialogueDetail>();

  private readonly bar = computed(() => barOf(this.dialogue(), this.session.me() !== null));

  protected readonly isSuspended = computed(
    () => this.bar() === 'dialogues.suspended' && this.dialogue().suspension !== null,
  );

  protected readonly text = computed(() => {
    switch (this.bar()) {
      case null:
        return '';
      case 'dialogues.not-invited':
        return this.i18n.t('dialogues.bar.not-invited');
      case 'dialogues.not-from-here':
        return this.words.who(this.dialogue());
      default:
        return this.i18n.t(`problem.${this.bar()}`);
    }
  });

  /** Where the reader says they live, when that is what bars them. */
  protected readonly home = computed(() => {
    const code = this.session.me()?.account.municipality;
    return this.bar() === 'dialogues.not-from-here' && code
      ? municipalityName(this.i18n, code)
      : '';
  });

  protected readonly way = computed<Way | null>(() => {
    switch (this.bar()) {
      case 'dialogues.not-invited':
        return {
          label: this.i18n.t('dialogues.bar.enter-code'),
          link: this.i18n.link('dialogues', this.dialogue().slug, 'join'),
        };
      case 'dialogues.not-from-here':
        return {
          label: this.i18n.t(
            this.home() ? 'dialogues.bar.change-home' : 'dialogues.bar.state-home',
          ),
          link: this.i18n.link('account'),
        };
      default:
        return null;
    }
  });
}
