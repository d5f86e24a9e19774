import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import {
  IMAGE_SIZES,
  type AccountActor,
  type Actor,
  type UploadedImage,
} from '@samrad/platform/contract';
import type { Request, Response } from 'express';
import { CurrentAccount, CurrentActor, requireKey } from '../http/actor.decorators';
import { networkOf } from '../http/network-of';
import { Problem } from '../problems/problem';
import { closeAfter } from './close-after';
import { ImageViewers } from './image-viewers';
import { receiveImage } from './receive-image';
import { StoredImages } from './stored-images';
import { UploadTurns } from './upload-turns';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

@Controller('api/images')
export class ImagesController {
  constructor(
    private readonly images: StoredImages,
    private readonly viewers: ImageViewers,
    private readonly turns: UploadTurns,
  ) {}

  /** Takes in one image, as the bytes of the request; it belongs to nothing yet. */
  @Post()
  async upload(
    @CurrentAccount() { accountId }: AccountActor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadedImage> {
    const key = requireKey(request.headers['idempotency-key']);
    try {
      return await this.turns.take({ accountId, network: networkOf(request.ip ?? '') }, async () =>
        this.images.add({ accountId, key, bytes: await receiveImage(request) }),
      );
    } catch (error) {
      closeAfter(request, response);
      throw error;
    }
  }

  /** An image in one of its sizes, for those who may see what it stands with, and who put it in until that is hidden. */
  @Get(':id/:size')
  async show(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('size') asked: string,
    @Res() response: Response,
  ): Promise<void> {
    const size = IMAGE_SIZES.find((each) => each === asked);
    const image = size && UUID.test(id) ? await this.images.find(id, size) : null;
    if (!image) throw new Problem('platform.image-not-found');
    const isOwn = actor.kind === 'account' && actor.accountId === image.accountId;
    const sight = await this.viewers.sightOf(id);
    if (sight === 'nobody' || (sight === null && !isOwn)) {
      throw new Problem('platform.image-not-found');
    }
    // Immutable, because a name is never given twice; private, because what is hidden later must not
    // be handed on by a cache in between.
    response.setHeader('cache-control', 'private, max-age=31536000, immutable');
    response.setHeader('content-type', 'image/webp');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('content-disposition', 'inline; filename="bild.webp"');
    response.setHeader('content-security-policy', "default-src 'none'; sandbox");
    response.end(image.bytes);
  }
}
