// Memory that the system refused, whoever asked for it. C++ throws; a C library often goes on
// without what it wanted and says nothing, so that a property or a sheet is missing from a document
// that looks whole. What is made after a refusal is therefore not trusted, and not written.
#pragma once

namespace panelpress {

/// Whether memory was refused to any part of this process since `forget_refused_memory`, or since
/// it began. Never in a build for sanitizers, which bring their own memory.
bool was_memory_refused();

/// Throws std::bad_alloc when memory was refused.
void require_memory();

/// Begins again, for a program that goes on after a run that failed.
void forget_refused_memory();

}  // namespace panelpress
