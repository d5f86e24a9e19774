import { Module } from '@nestjs/common';
import { ImageSweep } from './image-sweep';
import { ImageViewers } from './image-viewers';
import { ImagesController } from './images.controller';
import { StoredImages } from './stored-images';

/** What people put in beside words: images today. Imported by the subjects that show them. */
@Module({
  controllers: [ImagesController],
  providers: [ImageSweep, ImageViewers, StoredImages],
  exports: [ImageSweep, ImageViewers, StoredImages],
})
export class FilesModule {}
