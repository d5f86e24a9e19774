import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslatePipe } from '../../i18n/translate.pipe';
import { Icon } from '../../ui/icon';
import { RichText, TextTag } from '../../ui/rich-text';
import { Sign } from '../../ui/sign';
import { Tag } from '../../ui/tag';

/** How a comment, an answer to it and a hidden one look; the parts are the discussion's. */
@Component({
  selector: 'sr-kit-talk',
  imports: [Icon, RichText, Sign, Tag, TextTag, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section>
    <div class="head">
      <h2>{{ 'platform.kit.talk' | t }}</h2>
      <p class="live">
        <span><span class="dot"></span>{{ 'platform.kit.talk-here' | t: { count: 14 } }}</span>
      </p>
    </div>
    <article class="comment new">
      <header>
        <strong><bdi>Enbusken</bdi></strong
        ><sr-sign stance="for" /><span class="quiet">{{
          'platform.time.today' | t: { time: '14.28' }
        }}</span>
      </header>
      <p>{{ 'platform.kit.talk-comment' | t }}</p>
      <p class="foothold">
        <button type="button" class="linkish">{{ 'platform.kit.button.reply' | t }}</button>
      </p>
    </article>
    <div class="replies">
      <article class="comment">
        <header>
          <strong><bdi>Sälgen</bdi></strong
          ><sr-tag tone="line">{{ 'platform.kit.talk-author' | t }}</sr-tag>
        </header>
        <p>{{ 'platform.kit.talk-reply' | t }}</p>
      </article>
    </div>
    <article class="comment">
      <div class="hidden-note">
        <p>
          <strong><sr-icon name="hidden" /> {{ 'platform.kit.talk-hidden' | t }}</strong>
        </p>
        <p>
          <sr-text key="platform.kit.talk-reason" [params]="{ name: 'Granruskan' }"
            ><ng-template srTextTag="name" let-text
              ><bdi>{{ text }}</bdi></ng-template
            ></sr-text
          >
        </p>
      </div>
    </article>
  </section>`,
})
export class KitTalk {}
