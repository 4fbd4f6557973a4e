#pragma once

#include <string>

namespace panelpress::output {

/// Puts a file (0600) into an open folder so that its name is at any moment that of the old file or
/// of the new one, whole. What stands there is replaced, and a link is not followed. False, with
/// errno set, when the system refuses; nothing half made is left then.
bool put_whole_file(int folder, const std::string& name, const std::string& bytes);

/// The name of a file while it is not yet whole, where the file system knows no nameless files. It
/// is always the same, so that what a killed run left behind is found again.
std::string part_of(const std::string& name);

/// Removes what a killed `put_whole_file` may have left beside the place of a file.
void remove_part(int folder, const std::string& name);

}  // namespace panelpress::output
