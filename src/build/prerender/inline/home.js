// Corrects the link home of a 404 page: in a path into a folder of the site, the site's own path ends before that
// folder. Assigning `pathname` keeps the link on this host, whatever the path looks like.
const [, site] = location.pathname.match(/^(.*\/)(?:assets|views|api|data)\//) ?? []
if (site) for (const link of document.links) link.pathname = site
