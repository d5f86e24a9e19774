import { inject, Injectable } from '@angular/core';
import type { DialogueSummary, Level, RoundKind } from '@samrad/dialogues/contract';
import { isBinding, stepOf } from '@samrad/dialogues/contract';
import {
  type Fact,
  Formats,
  I18n,
  type IconName,
  type Instant,
  type Tone,
} from '@samrad/platform/web';
import { lastMoment } from './last-moment';

interface StateTag {
  readonly text: string;
  readonly icon: IconName;
  readonly tone: Tone | 'plain';
}

/** What is said about dialogues on every page, so that it is said alike. */
@Injectable({ providedIn: 'root' })
export class DialogueWords {
  private readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);

  /** A vote that binds nobody is always called advisory. */
  kind(kind: RoundKind, level: Level): string {
    const advisory = kind === 'ballot' && !isBinding(level);
    return this.i18n.t(advisory ? 'dialogues.kind.ballot-advisory' : `dialogues.kind.${kind}`);
  }

  /** `14 december kl. 18.00`. */
  moment(instant: Instant): string {
    const day = this.formats.day(instant);
    return this.i18n.t('dialogues.moment', { day, time: this.formats.time(instant) });
  }

  /** `Dialog, steg 3 av 5`. */
  level(level: Level): string {
    const name = this.i18n.t(`dialogues.level.${level}`);
    return this.i18n.t('dialogues.level-step', { name, step: stepOf(level) });
  }

  state({ now, imported }: DialogueSummary): StateTag {
    if (imported)
      return { text: this.i18n.t('dialogues.state.record'), icon: 'document', tone: 'plain' };
    switch (now.step) {
      case 'open':
        return { text: this.i18n.t(`dialogues.state.${now.kind}`), icon: 'tick', tone: 'pine' };
      case 'paused':
        return { text: this.i18n.t('dialogues.state.paused'), icon: 'clock', tone: 'amber' };
      case 'coming': {
        const day = this.formats.day(now.opensAt);
        return {
          text: this.i18n.t('dialogues.state.coming', { day }),
          icon: 'clock',
          tone: 'plain',
        };
      }
      default:
        return { text: this.i18n.t('dialogues.state.closed'), icon: 'clock', tone: 'plain' };
    }
  }

  /** The date that matters next: until when, from when, or when the answer comes. */
  nextDate({ now, answerDue }: DialogueSummary): Fact | null {
    const due = answerDue && this.formats.day(lastMoment(answerDue));
    const note = due ? this.i18n.t('dialogues.answer-by', { day: due }) : undefined;
    switch (now.step) {
      case 'open':
        return {
          term: this.i18n.t(`dialogues.open-to.${now.kind}`),
          value: this.i18n.t('dialogues.open-to.day', {
            day: this.formats.day(lastMoment(now.closesAt)),
          }),
          note,
        };
      case 'paused': {
        const value = this.formats.day(now.pausedAt);
        return { term: this.i18n.t('dialogues.paused-since'), value, note };
      }
      case 'coming':
        return { term: this.i18n.t('dialogues.opens'), value: this.formats.day(now.opensAt), note };
      case 'answer':
        return due ? { term: this.i18n.t('dialogues.answer-due'), value: due } : null;
      case 'record':
        return null;
    }
  }

  /** `47 förslag` and `från 1 284 deltagare`; what nobody has done yet is not counted up. */
  soFar({ figures }: DialogueSummary): Fact | null {
    const { proposals, stands, comments, participants } = figures;
    const [name, count] = proposals
      ? ['proposals', proposals]
      : stands
        ? ['stands', stands]
        : ['comments', comments];
    if (participants === 0) return null;
    const from = this.i18n.t('dialogues.so-far.participants', { count: participants });
    const term = this.i18n.t('dialogues.so-far');
    return count === 0
      ? { term, value: from }
      : {
          term,
          value: this.i18n.t(`dialogues.so-far.${name}`, { count }),
          note: this.i18n.t('dialogues.so-far.from', { from }),
        };
  }
}
