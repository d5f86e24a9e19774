import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { Banner, RichText, TextTag } from '@samrad/platform/web';
import { LiveConnection } from '@samrad/register/web';

/** A drop shorter than this is mended before anyone needs to know, ms. */
const PATIENCE = 3_000;

/** Says when there is no net, or the server is away. */
@Component({
  selector: 'app-connection-banner',
  imports: [Banner, RichText, TextTag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (message(); as key) {
    <sr-banner
      ><sr-text [key]="key"
        ><ng-template srTextTag="strong" let-text
          ><strong>{{ text }}</strong></ng-template
        ></sr-text
      ></sr-banner
    >
  }`,
})
export class ConnectionBanner {
  private readonly state = inject(LiveConnection).state;
  private readonly away = signal(false);

  protected readonly message = computed(() => {
    if (this.state() === 'offline') return 'platform.offline';
    return this.away() ? 'platform.reconnecting' : null;
  });

  constructor() {
    effect((onCleanup) => {
      if (this.state() !== 'reconnecting') return this.away.set(false);
      const waiting = setTimeout(() => this.away.set(true), PATIENCE);
      onCleanup(() => clearTimeout(waiting));
    });
  }
}
