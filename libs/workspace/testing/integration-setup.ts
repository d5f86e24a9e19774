// A clone of the template database takes about 30 ms, a Nest application about one second; on a
// loaded two-core machine many times that.
jest.setTimeout(60_000);
