#pragma once

namespace panelpress {

/// Gives the calling thread room for what is said last when its own stack ran out: a library that
/// finds no memory to tell of finding none calls itself until then. Each thread needs its own.
void give_signal_stack();

}  // namespace panelpress
