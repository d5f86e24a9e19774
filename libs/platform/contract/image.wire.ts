/** An image that was taken in and made anew; it belongs to nothing yet. */
export interface UploadedImage {
  readonly id: string;
  /** Of the larger size, px; the smaller has the same shape. */
  readonly width: number;
  readonly height: number;
}

/** An image as it stands with something. */
export interface ShownImage extends UploadedImage {
  /** What it shows, in words; null: decoration only. */
  readonly alt: string | null;
}

/** An uploaded image put to something. */
export interface ImageRequest {
  readonly id: string;
  readonly alt: string | null;
}

export const IMAGE_SIZES = ['full', 'small'] as const;
export type ImageSize = (typeof IMAGE_SIZES)[number];

/** Below `/api`. */
export const IMAGE_ROUTES = {
  upload: '/images',
  one: (id: string, size: ImageSize): string => `/images/${id}/${size}`,
} as const;
