// Preloaded into the API process: when its starter is killed, the channel to it breaks, and the
// API must not stay behind on the port.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
