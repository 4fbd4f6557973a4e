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
#live label[hidden] { display: none; }
#live input { display: block; font: inherit; box-sizing: border-box; width: 18rem; max-width: 100%;
  color: #111; background: #fff; border: 1px solid #505a5f; }
#live a { color: #1d70b8; }
#live ul { margin: .25rem 0; padding-left: 1.25rem; }
/* The end of a page can be scrolled above the box. */
@media screen { body { padding-bottom: 15rem; } }
@media print { #live { display: none; } }
)";

}  // namespace panelpress::serve
