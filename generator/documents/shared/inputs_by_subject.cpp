#include "documents/shared/inputs_by_subject.h"

#include <map>
#include <mutex>

namespace panelpress::documents {

struct InputsBySubject::Known {
  struct Gathered {
    std::once_flag once;
    SharedPaths inputs;
  };

  std::mutex mutex;  ///< of the map, whose values stay where they are
  std::map<std::string, Gathered> by_id;
};

InputsBySubject::InputsBySubject() : known_(std::make_unique<Known>()) {}
InputsBySubject::~InputsBySubject() = default;
InputsBySubject::InputsBySubject(InputsBySubject&&) noexcept = default;
InputsBySubject& InputsBySubject::operator=(InputsBySubject&&) noexcept = default;

// The map is locked only to find a place in it, and not while inputs are gathered.
SharedPaths InputsBySubject::of(const std::string& id,
                                const std::function<std::vector<std::string>()>& gather) const {
  const auto found = [&]() -> Known::Gathered& {
    const std::lock_guard lock(known_->mutex);
    return known_->by_id[id];
  };
  Known::Gathered& gathered = found();
  std::call_once(gathered.once, [&] { gathered.inputs = gather(); });
  return gathered.inputs;
}

}  // namespace panelpress::documents
