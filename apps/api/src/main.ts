import 'reflect-metadata';
import { Config } from '@samrad/platform/api';
import { createApp } from './create-app';

const config = new Config();
const app = await createApp(config);
await app.listen(config.port);
