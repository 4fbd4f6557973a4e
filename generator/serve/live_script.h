#pragma once

#include <string_view>

namespace panelpress::serve {

/// The look of what is added to a page; paper does not show it.
inline constexpr std::string_view kLiveStyle = R"(
#live { position: fixed; right: 1rem; bottom: 1rem; z-index: 9; box-sizing: border-box;
  max-width: min(46rem, calc(100vw - 2rem)); max-height: 60vh; overflow: auto; padding: .5rem .75rem;
  font: .875rem/1.4 system-ui, sans-serif; color: #111; background: #fff;
  border: 1px solid #505a5f; border-left: .4rem solid #00703c; }
#live.wrong { border-left-color: #d4351c; }
#live p, #live ol { margin: .25rem 0; }
#live ol { padding-left: 1.5rem; }
#live pre { margin: 0 0 .5rem; padding: .25rem .5rem; overflow: auto; white-space: pre;
  background: #f3f2f1; color: #111; }
#live label { display: block; margin: .25rem 0; }
#live input { display: block; font: inherit; box-sizing: border-box; width: 18rem; max-width: 100%;
  color: #111; background: #fff; border: 1px solid #505a5f; }
#live a { color: #1d70b8; }
#live ul { margin: .25rem 0; padding-left: 1.25rem; }
@media print { #live { display: none; } }
)";

/// Asks how the last build went, shows it, and reloads the page where its document has changed, at
/// the same place and with the same filter. The search finds cases, panels, people and claims by
/// any words of them; the filter hides rows of tables that lack its words.
inline constexpr std::string_view kLiveScript = R"(
(() => {
  'use strict';
  const tag = document.currentScript.dataset.tag;
  const kept = 'panelpress ' + location.pathname;
  const made = (name, text, within) => {
    const element = document.createElement(name);
    element.textContent = text;
    within.append(element);
    return element;
  };
  const box = made('aside', '', document.body);
  box.id = 'live';
  box.setAttribute('aria-label', 'State of the build');
  const badge = made('p', '', box);
  badge.setAttribute('role', 'status');
  const list = made('ol', '', box);
  const field = (label) => {
    const input = made('input', '', made('label', label, box));
    input.type = 'search';
    return input;
  };

  const search = field('Find a reference, name or panel');
  const count = made('p', '', box);
  count.setAttribute('role', 'status');
  const places = made('ul', '', box);
  const find = async () => {
    const words = search.value.trim();
    let found = {all: 0, places: []};
    if (words) {
      const asked = await fetch('/.panelpress/search?q=' + encodeURIComponent(words));
      found = await asked.json();
    }
    if (words !== search.value.trim()) return;
    count.textContent = words ? found.all + ' found' : '';
    places.replaceChildren();
    for (const place of found.places) made('a', place.text, made('li', '', places)).href = place.path;
  };
  search.addEventListener('input', find);

  const rows = [...document.querySelectorAll('tbody tr')];
  const filter = field('Show only rows of tables with');
  if (rows.length <= 8) filter.parentElement.remove();

  const sift = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
  };
  filter.addEventListener('input', sift);

  const show = (state) => {
    badge.textContent = state.badge;
    box.className = state.errors.length > 0 ? 'wrong' : '';
    list.replaceChildren();
    for (const error of state.errors) {
      const item = made('li', error.place ? error.place + ': ' + error.text : error.text, list);
      if (error.line) made('pre', error.line, item);
    }
  };

  const renew = async () => {
    const answer = await fetch(location.pathname, {method: 'HEAD', cache: 'no-store'});
    if (answer.headers.get('ETag') === tag) return;
    sessionStorage.setItem(kept, JSON.stringify([scrollX, scrollY, filter.value, search.value]));
    location.reload();
  };

  let shown = null;
  const look = async () => {
    try {
      const state = await (await fetch('/.panelpress/state', {cache: 'no-store'})).json();
      if (state.build !== shown) {
        show(state);
        await renew();
        shown = state.build;
      }
    } catch {
      shown = null;
      badge.textContent = 'panelpress serve has ended';
    }
    setTimeout(look, 100);
  };

  const before = JSON.parse(sessionStorage.getItem(kept) ?? 'null');
  sessionStorage.removeItem(kept);
  if (before) {
    filter.value = before[2];
    search.value = before[3];
    sift();
    find();
    scrollTo(before[0], before[1]);
  }
  look();
})();
)";

}  // namespace panelpress::serve
