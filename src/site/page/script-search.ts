/**
 * Browser source, first part: reads `search.json` (search-index.ts) and ranks. It touches no page, so that tests run
 * it by itself. The order of results: exact name, beginning of the name, every word in name or title, every word
 * somewhere; then active before deprecated, proved before vouched for before imported, then by name.
 */
export const SEARCH_SCRIPT = String.raw`
const LEVEL_RANK = { proved: 2, owner: 1, imported: 0 };
const ASCII = /^[\x00-\x7f]*$/;
const WORD = /[\p{L}\p{N}]/u;

function fold(text) {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
}

function readIndex(data) {
  if (!data || data.schema !== 'mcp-git-registry/search/1' || !Array.isArray(data.name)) throw new Error('unknown search index');
  const servers = data.name.map((name, at) => {
    const title = data.title[at];
    const foldedName = fold(name);
    return {
      name, title, description: data.description[at], version: data.version[at],
      types: data.typeSets[data.types[at]], level: data.levels[data.level[at]], days: data.updated[at],
      status: 'active', message: '',
      foldedName, shortName: foldedName.slice(foldedName.indexOf('/') + 1), foldedTitle: fold(title),
      foldedText: fold(data.description[at]),
    };
  });
  for (const [at, status, message] of data.notActive) {
    servers[at].status = status;
    servers[at].message = message;
  }
  return servers;
}

function startsWord(text, word) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !WORD.test(text[at - 1])) return true;
  }
  return false;
}

function wordScore(server, word) {
  const named = server.foldedName.includes(word) || server.foldedTitle.includes(word);
  if (named && (startsWord(server.foldedName, word) || startsWord(server.foldedTitle, word))) return 4;
  if (named) return 3;
  if (!server.foldedText.includes(word)) return 0;
  return startsWord(server.foldedText, word) ? 2 : 1;
}

function scoreOf(server, query, words) {
  if (server.foldedName === query) return 9;
  if (server.shortName === query) return 8;
  if (server.foldedTitle === query) return 7;
  if (server.foldedName.startsWith(query) || server.shortName.startsWith(query)) return 6;
  if (server.foldedTitle.startsWith(query)) return 5;
  let lowest = 4;
  for (const word of words) {
    const score = wordScore(server, word);
    if (score === 0) return 0;
    if (score < lowest) lowest = score;
  }
  return lowest;
}

function passes(server, filters) {
  return (!filters.type || server.types.includes(filters.type)) &&
    (!filters.level || server.level === filters.level) &&
    (!filters.status || server.status === filters.status);
}

function searchServers(servers, text, filters) {
  const query = fold(text).trim().slice(0, 200);
  const words = [...new Set(query.split(/\s+/).filter(Boolean))].slice(0, 12);
  const keys = [];
  for (let at = 0; at < servers.length; at += 1) {
    const server = servers[at];
    if (!passes(server, filters)) continue;
    if (words.length === 0) { keys.push(at); continue; }
    const score = scoreOf(server, query, words);
    if (score === 0) continue;
    const rank = score * 8 + (server.status === 'active' ? 4 : 0) + (LEVEL_RANK[server.level] || 0);
    keys.push((100 - rank) * 1e7 + at);
  }
  return Array.from(Float64Array.from(keys).sort(), (key) => servers[key % 1e7]);
}
`;
