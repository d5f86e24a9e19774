import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { IMAGE_ROUTES, type ImageSize, type ShownImage } from '@samrad/platform/contract';

/** A stored image in its place: its room is kept before it comes, and it comes when it is near. */
@Component({
  selector: 'sr-stored-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<img
    class="picture"
    loading="lazy"
    decoding="async"
    [src]="source()"
    [alt]="image().alt ?? ''"
    [attr.width]="image().width"
    [attr.height]="image().height"
    (error)="failed.emit()"
  />`,
})
export class StoredPicture {
  readonly image = input.required<ShownImage>();
  readonly size = input<ImageSize>('full');
  /** It did not come: it is gone, or the network is. */
  readonly failed = output();
  protected readonly source = computed(
    () => `/api${IMAGE_ROUTES.one(this.image().id, this.size())}`,
  );
}
