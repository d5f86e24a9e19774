import { Module } from '@nestjs/common';
import { ImageSweep } from './image-sweep';
import { ImageViewers } from './image-viewers';
import { ImagesController } from './images.controller';
import { StoredImages } from './stored-images';
import { UploadTurns } from './upload-turns';

/** What people put in beside words: images today. Imported by the subjects that show them. */
@Module({
  controllers: [ImagesController],
  providers: [ImageSweep, ImageViewers, StoredImages, UploadTurns],
  exports: [ImageSweep, ImageViewers, StoredImages],
})
export class FilesModule {}
