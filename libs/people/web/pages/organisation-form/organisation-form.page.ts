import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import {
  HOST_KINDS,
  ORGANISATION_LIMITS,
  type Organisation,
  type OrganisationPage,
  type OrganisationRequest,
  organisationFaults,
} from '@samrad/people/contract';
import { MUNICIPALITIES } from '@samrad/platform/contract';
import {
  Check,
  type Crumb,
  Crumbs,
  ErrorSummary,
  Field,
  FormErrors,
  I18n,
  Input,
  MunicipalityPipe,
  PageHead,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { WindUpForm } from '../../components/wind-up-form/wind-up-form';
import { requiredErrors } from '../../data/form-checks';
import { OrganisationsApi } from '../../data/organisations.api';
import { PageLoad } from '../../data/page-load';
import { draftOf, FIELD_IDS, LANGUAGE_FIELDS } from './organisation-draft';

/** Founds an organisation, or changes what one says of itself. */
@Component({
  selector: 'sr-organisation-form-page',
  imports: [
    Check,
    Crumbs,
    ErrorSummary,
    Field,
    Input,
    MunicipalityPipe,
    ProblemNote,
    TranslatePipe,
    WindUpForm,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-form.page.html',
})
export class OrganisationFormPage {
  private readonly api = inject(OrganisationsApi);
  private readonly pageLoad = inject(PageLoad);
  private readonly summary = viewChild.required<ErrorSummary>('summary');
  protected readonly i18n = inject(I18n);
  protected readonly errors = new FormErrors('people', FIELD_IDS);
  protected readonly limits = ORGANISATION_LIMITS;
  protected readonly languages = LANGUAGE_FIELDS;
  protected readonly municipalities = MUNICIPALITIES;
  protected readonly busy = signal(false);

  /** Left out on the page that founds. */
  readonly organisation = input<Organisation>();
  readonly councils = input.required<OrganisationPage>();

  protected readonly kinds = computed(() => {
    const offered = this.organisation()?.mayBecome ?? this.councils().mayFound;
    return HOST_KINDS.filter((kind) => offered.includes(kind));
  });
  protected readonly draft = linkedSignal<OrganisationRequest>(() =>
    draftOf(this.organisation(), this.kinds()[0]),
  );
  protected readonly isCouncil = computed(() => this.draft().kind === 'council');
  /** What is told at length in each language. */
  protected readonly longTexts = computed<readonly ('description' | 'mandate')[]>(() =>
    this.isCouncil() ? ['description', 'mandate'] : ['description'],
  );
  protected readonly others = computed(() =>
    this.councils().items.filter(({ slug }) => slug !== this.organisation()?.slug),
  );
  protected readonly title = computed(() =>
    this.i18n.t(this.organisation() ? 'people.organisation.edit' : 'people.organisation.new'),
  );
  protected readonly crumbs = computed<Crumb[]>(() => {
    const own = this.organisation();
    return [
      { label: this.i18n.t('people.organisations'), link: this.i18n.link('organisations') },
      ...(own ? [{ label: own.name, link: this.i18n.link('organisations', own.slug) }] : []),
      { label: this.title() },
    ];
  });

  constructor() {
    inject(PageHead).set(() => ({ title: this.title() }));
  }

  protected set<F extends keyof OrganisationRequest>(
    field: F,
    value: OrganisationRequest[F],
  ): void {
    this.draft.update((draft) => ({ ...draft, [field]: value }));
  }

  protected kind(chosen: string): void {
    const kind = HOST_KINDS.find((each) => each === chosen);
    if (kind) this.set('kind', kind);
  }

  protected municipality(chosen: string): void {
    this.set('municipality', MUNICIPALITIES.find((each) => each === chosen) ?? null);
  }

  protected follow(slug: string, follows: boolean): void {
    const others = this.draft().predecessors.filter((each) => each !== slug);
    this.set('predecessors', follows ? [...others, slug] : others);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const request = this.request();
    this.errors.set([...requiredErrors({ name: request.name }), ...organisationFaults(request)]);
    if (this.errors.list().length > 0) return this.summary().focus();
    this.busy.set(true);
    const own = this.organisation();
    try {
      const { slug } = own
        ? await this.api.change(own.slug, request)
        : await this.api.found(request);
      // Who founds one administers it: what one may do has changed.
      this.pageLoad.to(this.i18n.link('organisations', slug));
    } catch (problem) {
      this.busy.set(false);
      this.errors.take(problem);
      this.summary().focus();
    }
  }

  /** What is asked of councils only is not sent for others. */
  private request(): OrganisationRequest {
    const draft = this.draft();
    if (draft.kind === 'council') return draft;
    const { mandate, mandateFi, mandateEn, validFrom, validTo, seats } = draftOf(undefined);
    return { ...draft, mandate, mandateFi, mandateEn, validFrom, validTo, seats };
  }
}
