// Loaded into the web server before anything else: when the command that started it is gone (`kill -9`),
// the server must not stay behind, holding the port without a database.
// Next hands what is loaded on to processes of its own; those end with it.
if (/[\\/]bin[\\/]next$/.test(process.argv[1] ?? '')) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The channel only serves to notice that; it must not keep the process running.
  process.channel?.unref();
}
