// On the page of an address at which there is nothing: a path into a folder of the site tells where the site begins. Set as
// a path, it stays one of this host, whatever it looks like.
const [, site] = location.pathname.match(/^(.*\/)(?:assets|views|api|data)\//) ?? []
if (site) for (const link of document.links) link.pathname = site
