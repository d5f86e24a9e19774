// A clone of the template database takes about 30 ms, a Nest application about one second; on a
// loaded two-core machine several times that.
jest.setTimeout(30_000);
