#include "output/leftovers.h"

#include <dirent.h>

#include <cerrno>
#include <memory>

#include "output/whole_file.h"

namespace panelpress::output {

// The stream takes the descriptor, and closes it.
Leftovers::Names Leftovers::parts_in(Descriptor folder) {
  if (!folder.is_open()) return std::nullopt;
  const std::unique_ptr<DIR, int (*)(DIR*)> stream{::fdopendir(folder.number()), &::closedir};
  if (!stream) return std::nullopt;
  folder.release();
  std::set<std::string> parts;
  errno = 0;
  while (const dirent* each = ::readdir(stream.get())) {
    if (is_part(each->d_name)) parts.insert(each->d_name);
  }
  return errno == 0 ? Names{std::move(parts)} : std::nullopt;
}

bool Leftovers::may_hold(const std::string& folder, const std::string& name) {
  const std::scoped_lock lock{mutex_};
  const auto [found, is_new] = parts_.try_emplace(folder);
  if (is_new) found->second = parts_in(open_(folder));
  return !found->second || found->second->contains(part_of(name));
}

void Leftovers::add_new(const std::string& folder) {
  const std::scoped_lock lock{mutex_};
  parts_.insert_or_assign(folder, std::set<std::string>{});
}

}  // namespace panelpress::output
