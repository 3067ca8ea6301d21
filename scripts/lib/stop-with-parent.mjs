// Loaded into the web server before anything else: when the command that started it is gone (`kill -9`),
// the server must not stay behind, holding the port without a database.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The channel only serves to notice that; it must not keep the process running.
process.channel?.unref();
