import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  signal,
  untracked,
} from '@angular/core';
import {
  IMAGE_LIMITS,
  IMAGE_ROUTES,
  IMAGE_TYPES,
  type ShownImage,
  type UploadedImage,
} from '@samrad/platform/contract';
import { Attempts } from '../attempts/attempts';
import { Api } from '../http/api';
import { ProblemError } from '../http/problem';
import { TranslatePipe } from '../i18n/translate.pipe';
import { Check } from '../ui/check';
import { Field, Input } from '../ui/field';
import { Icon } from '../ui/icon';
import { Note } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import { StoredPicture } from './stored-picture';

/** An uploaded image; its `alt` is empty until somebody has said what it shows. */
export type PickedImage = ShownImage;

/**
 * Puts in images: each is sent when it is chosen and kept by its id from then on. For each it asks
 * what it shows, or to say that it is decoration only. One that came back with an old draft may be
 * gone by then: that is said, and what was written about it waits for the image to be chosen again.
 */
@Component({
  selector: 'sr-image-picker',
  imports: [Check, Field, Icon, Input, Note, ProblemNote, StoredPicture, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './image-picker.html',
})
export class ImagePicker {
  private readonly api = inject(Api);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly attempts = new Attempts();

  readonly legend = input.required<string>();
  readonly most = input.required<number>();
  readonly images = model<readonly PickedImage[]>([]);
  /** What is wrong with the images as such; each is then looked for. */
  readonly error = input('');
  /** What is wrong with the words of each, in the order of the images. */
  readonly errors = input<readonly string[]>([]);

  protected readonly types = IMAGE_TYPES.join(',');
  protected readonly limits = IMAGE_LIMITS;
  protected readonly days = IMAGE_LIMITS.unused.days;
  private readonly missing = signal<ReadonlySet<string>>(new Set());
  protected readonly room = computed(() => this.most() - this.images().length);

  constructor() {
    effect(() => {
      if (this.error() !== '') untracked(() => this.images().forEach(({ id }) => this.look(id)));
    });
  }

  protected isGone({ id }: PickedImage): boolean {
    return this.missing().has(id);
  }

  /** A picture that does not come may be gone, or the network is: the server is asked which. */
  protected look(id: string): void {
    this.api.get(IMAGE_ROUTES.one(id, 'small')).catch((problem: unknown) => {
      if (!(problem instanceof ProblemError) || problem.code !== 'platform.image-not-found') return;
      this.missing.update((ids) => new Set([...ids, id]));
    });
  }

  protected async add(chooser: HTMLInputElement): Promise<void> {
    const files = [...(chooser.files ?? [])].slice(0, this.room());
    await this.attempts.make(async () => {
      for (const file of files) {
        const image = await this.send(file);
        this.images.update((images) => [...images, { ...image, alt: '' }]);
      }
    });
    // The same file can be chosen once more after it was refused.
    chooser.value = '';
  }

  /** The image that is gone is chosen again: what was written about it is about this one. */
  protected async replace(gone: PickedImage, chooser: HTMLInputElement): Promise<void> {
    const [file] = chooser.files ?? [];
    if (!file) return;
    await this.attempts.make(async () => {
      const image = await this.send(file);
      const place = this.images().findIndex(({ id }) => id === gone.id);
      this.images.update((images) =>
        images.map((each) => (each.id === gone.id ? { ...image, alt: each.alt } : each)),
      );
      const seek = (): void =>
        this.host.nativeElement.querySelector<HTMLElement>(`#image-remove-${place}`)?.focus();
      afterNextRender(seek, { injector: this.injector });
    });
    chooser.value = '';
  }

  protected describe(id: string, alt: string | null): void {
    this.images.update((images) =>
      images.map((image) => (image.id === id ? { ...image, alt } : image)),
    );
  }

  protected remove(id: string): void {
    this.images.update((images) => images.filter((image) => image.id !== id));
  }

  private async send(file: File): Promise<UploadedImage> {
    if (file.size > IMAGE_LIMITS.bytes.most)
      throw new ProblemError('platform.image-too-large', 413);
    return this.api.post<UploadedImage>(IMAGE_ROUTES.upload, file);
  }
}
