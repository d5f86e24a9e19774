import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
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
import { ProblemNote } from '../ui/problem-note';
import { StoredPicture } from './stored-picture';

/** An uploaded image; its `alt` is empty until somebody has said what it shows. */
export type PickedImage = ShownImage;

/**
 * Puts in images: each is sent when it is chosen and kept by its id from then on. For each it asks
 * what it shows, or to say that it is decoration only.
 */
@Component({
  selector: 'sr-image-picker',
  imports: [Check, Field, Input, ProblemNote, StoredPicture, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './image-picker.html',
})
export class ImagePicker {
  private readonly api = inject(Api);
  protected readonly attempts = new Attempts();

  readonly legend = input.required<string>();
  readonly most = input.required<number>();
  readonly images = model<readonly PickedImage[]>([]);
  /** What is wrong with the words of each, in the order of the images. */
  readonly errors = input<readonly string[]>([]);

  protected readonly types = IMAGE_TYPES.join(',');
  protected readonly limits = IMAGE_LIMITS;
  protected readonly room = computed(() => this.most() - this.images().length);

  protected async add(chooser: HTMLInputElement): Promise<void> {
    const files = [...(chooser.files ?? [])].slice(0, this.room());
    await this.attempts.make(async () => {
      for (const file of files) await this.send(file);
    });
    // The same file can be chosen once more after it was refused.
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

  private async send(file: File): Promise<void> {
    if (file.size > IMAGE_LIMITS.bytes.most)
      throw new ProblemError('platform.image-too-large', 413);
    const image = await this.api.post<UploadedImage>(IMAGE_ROUTES.upload, file);
    this.images.update((images) => [...images, { ...image, alt: '' }]);
  }
}
