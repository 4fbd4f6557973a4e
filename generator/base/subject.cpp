#include "base/subject.h"

#include <utility>

namespace panelpress {

Subject::Subject(SubjectKind kind, std::string id)
    : text_(std::move(id)), kind_(kind), whole_(text_.size()) {}

Subject::Subject(SubjectKind kind, const std::string& whole, const std::string& part)
    : text_(whole + ' ' + part), kind_(kind), whole_(whole.size()) {}

std::string_view Subject::part() const {
  return whole_ == text_.size() ? std::string_view() : std::string_view(text_).substr(whole_ + 1);
}

}  // namespace panelpress
