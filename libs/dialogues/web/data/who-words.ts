import { inject, Injectable } from '@angular/core';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { I18n, municipalityName, traitsOf } from '@samrad/platform/web';

type Asked = Pick<DialogueDetail, 'admission' | 'municipalities'>;

/** Who may take part in a dialogue, in a sentence that is the same everywhere. */
@Injectable({ providedIn: 'root' })
export class WhoWords {
  private readonly i18n = inject(I18n);

  who({ admission, municipalities }: Asked): string {
    const places = this.places(municipalities);
    return this.i18n.t(`dialogues.who.${admission}`, { places });
  }

  /** `Arboga, Köping och Sala`, as the language lists things. */
  places(municipalities: readonly string[]): string {
    const { locale } = traitsOf(this.i18n.lang());
    const names = municipalities.map((code) => municipalityName(this.i18n, code));
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  }
}
