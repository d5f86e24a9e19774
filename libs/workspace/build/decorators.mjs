import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';

/**
 * esbuild drops decorator metadata; Nest injects by it. So TypeScript goes through swc first.
 * @type {import('esbuild').Plugin}
 */
export const decorators = {
  name: 'decorators',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        filename: path,
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
        },
      });
      return { contents: code, loader: 'js' };
    });
  },
};
