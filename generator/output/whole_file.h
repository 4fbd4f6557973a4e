#pragma once

#include <string>
#include <string_view>

namespace panelpress::output {

/// When a file is to outlive a loss of power: whenever all is synced, or when the call returns.
enum class Sync { kLater, kAtOnce };

/// Puts a file (0600) into an open folder so that its name is at any moment that of the old file or
/// of the new one, whole; with Sync::kAtOnce also after a loss of power at that moment, since its
/// bytes are on the disk before its name is. What stands there is replaced, and a link is not
/// followed. False, with errno set, when the system refuses; nothing half made is left then. What a
/// killed run left is not in the way, and stays (`remove_part`).
bool put_whole_file(int folder, const std::string& name, const std::string& bytes,
                    Sync sync = Sync::kLater);

/// Whether a call that syncs did what can be done: some file systems have nothing to sync.
bool is_synced(int result);

/// The name of a file while it is not yet whole, where the file system knows no nameless files. It
/// is always the same, so that what a killed run left behind is found again.
std::string part_of(const std::string& name);
/// Whether a name is one that `part_of` gives.
bool is_part(std::string_view name);

/// Removes what a killed `put_whole_file` may have left beside the place of a file.
void remove_part(int folder, const std::string& name);

}  // namespace panelpress::output
