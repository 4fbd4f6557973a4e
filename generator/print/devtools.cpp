#include "print/devtools.h"

#include <chrono>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace panelpress::print {

namespace {

using Json = nlohmann::json;

constexpr std::chrono::minutes kLongest{1};

[[noreturn]] void refuse(const std::string& why) { throw std::runtime_error("Chromium " + why); }

}  // namespace

// The listener is the last member, so that everything it uses is there when it begins.
Devtools::Devtools(const std::string& program)
    : browser_(program), listener_([this] { listen(); }) {}

Devtools::~Devtools() {
  browser_.end();
  listener_.join();
}

// Asked by several threads: each waits for the answer with its own number. The number is given
// under the one lock, the message sent under the other, so that a long message holds up nobody who
// only listens.
Json Devtools::ask(const std::string& session, const std::string& method, const Json& parameters) {
  Json question = {{"method", method}, {"params", parameters}};
  if (!session.empty()) question["sessionId"] = session;
  std::future<std::string> answer;
  {
    const std::scoped_lock lock{mutex_};
    if (has_ended_) refuse("has ended");
    question["id"] = ++last_;
    answer = waiting_[last_].get_future();
  }
  {
    // What a page holds is UTF-8: it was checked when the records were read.
    const std::scoped_lock lock{saying_};
    if (!browser_.say(question.dump(-1, ' ', false, Json::error_handler_t::replace))) {
      refuse("has ended");
    }
  }
  if (answer.wait_for(kLongest) != std::future_status::ready) refuse("does not answer");
  Json told = Json::parse(answer.get(), nullptr, /*allow_exceptions=*/false);
  if (told.contains("error")) refuse("refused " + method);
  return told.value("result", Json::object());
}

void Devtools::listen() {
  while (auto message = browser_.hear()) take(std::move(*message));
  give_up();
}

/// Gives an answer to whoever waits for it; what happens in a page besides is passed over.
void Devtools::take(std::string message) {
  const Json told = Json::parse(message, nullptr, /*allow_exceptions=*/false);
  if (!told.is_object() || !told.contains("id")) return;
  const std::scoped_lock lock{mutex_};
  const auto found = waiting_.find(told.value("id", 0));
  if (found == waiting_.end()) return;
  found->second.set_value(std::move(message));
  waiting_.erase(found);
}

// Whoever waits is told, rather than left to wait for a minute.
void Devtools::give_up() {
  const std::scoped_lock lock{mutex_};
  has_ended_ = true;
  for (auto& [number, promise] : waiting_) {
    promise.set_exception(std::make_exception_ptr(std::runtime_error("Chromium has ended")));
  }
  waiting_.clear();
}

}  // namespace panelpress::print
