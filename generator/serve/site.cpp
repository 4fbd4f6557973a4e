#include "serve/site.h"

#include <httplib.h>
#include <openssl/rand.h>

#include <array>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace panelpress::serve {

namespace {

constexpr const char* kHere = "127.0.0.1";

/// 128 bits that nobody can guess, in hexadecimal.
std::string new_nonce() {
  std::array<unsigned char, 16> bytes{};
  if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) {
    throw std::runtime_error("the system gives no random bytes");
  }
  std::string nonce;
  for (const unsigned char byte : bytes) {
    nonce += "0123456789abcdef"[byte >> 4U];
    nonce += "0123456789abcdef"[byte & 15U];
  }
  return nonce;
}

/// The library's own choice lets two programs take one port, and each gets some of the requests.
void keep_port_to_ourselves(int socket) {
  const int yes = 1;
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

/// What serve answers of itself lies below a folder of its own.
bool is_document(const std::string& path) { return !path.starts_with("/.panelpress/"); }

/// Every answer is whole, whatever part of it was asked for. The library takes a part for granted,
/// and one that begins or ends after the bytes would be other memory of the program; of many parts
/// it makes one text of any size. The request is its own, and not const there.
void ask_for_all(const httplib::Request& request) {
  const_cast<httplib::Request&>(request).ranges.clear();
}

/// Gives the bytes as they are. The library presses together what it is not told the size of
/// before, for three seconds where a page is large, though it goes no further than this machine.
void set_content(httplib::Response& to, Answer answer) {
  if (answer.body.empty()) return to.set_content("", answer.type);
  const auto body = std::make_shared<const std::string>(std::move(answer.body));
  to.set_content_provider(body->size(), answer.type,
                          [body](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                            return sink.write(body->data() + offset, length);
                          });
}

}  // namespace

// What the library offers beside this is not used: no files, no uploads.
class Site::Server {
 public:
  explicit Server(ReadFile read) : read_(std::move(read)) {
    http_.set_socket_options(keep_port_to_ourselves);
    // A connection that is kept would keep a thread, and the program from its end.
    http_.set_keep_alive_max_count(1);
    // Nor may one that says nothing, as browsers open some in advance, hold up the others.
    http_.set_keep_alive_timeout(1);
    http_.set_read_timeout(1);
    http_.set_default_headers({{"Cache-Control", "no-store"},
                               {"X-Content-Type-Options", "nosniff"},
                               {"Cross-Origin-Resource-Policy", "same-origin"},
                               {"Content-Security-Policy", "frame-ancestors 'none'"},
                               {"Referrer-Policy", "no-referrer"}});
    http_.set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& to) {
      ask_for_all(request);
      answer(request, to);
      return httplib::Server::HandlerResponse::Handled;
    });
  }

  ~Server() {
    http_.stop();
    if (thread_.joinable()) thread_.join();
  }

  std::optional<int> take(int port) {
    if (port == 0) {
      port = http_.bind_to_any_port(kHere);
    } else if (!http_.bind_to_port(kHere, port)) {
      return std::nullopt;
    }
    port_ = port;
    return port > 0 ? std::optional(port) : std::nullopt;
  }

  void open() {
    thread_ = std::thread([this] { http_.listen_after_bind(); });
    // To stop what does not listen yet does nothing.
    while (!http_.is_running()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }

  /// What was known before ends with the argument, after the lock: that takes its time.
  /// Readers hold the state they began with.
  void show(State state) {
    const std::lock_guard lock{mutex_};
    std::swap(state_, state);
  }

  std::set<std::string> looked_at() {
    const std::lock_guard lock{mutex_};
    return {asked_for_.begin(), asked_for_.end()};
  }

 private:
  State state() {
    const std::lock_guard lock{mutex_};
    return state_;
  }

  /// Notes a document that was asked for, the latest last.
  void note(const std::string& path) {
    constexpr std::size_t kMost = 8;
    const std::lock_guard lock{mutex_};
    const std::string document = path.empty() ? "index.html" : path;
    std::erase(asked_for_, document);
    asked_for_.push_back(document);
    if (asked_for_.size() > kMost) asked_for_.erase(asked_for_.begin());
  }

  // Each answer has a nonce of its own.
  void answer(const httplib::Request& request, httplib::Response& to) {
    const State state_now = state();
    const std::string nonce = new_nonce();
    Answer answer = answer_to({request.method, request.get_header_value("Host"), request.path,
                               request.get_param_value("q")},
                              {port_, read_, state_now, nonce});
    if (answer.status == 200 && request.method == "GET" && is_document(request.path))
      note(request.path.substr(1));
    to.status = answer.status;
    if (!answer.tag.empty()) to.set_header("ETag", answer.tag);
    set_content(to, std::move(answer));
    if (to.status == 405) to.set_header("Allow", "GET, HEAD");
  }

  ReadFile read_;
  int port_ = 0;
  std::mutex mutex_;
  State state_;
  std::vector<std::string> asked_for_;
  httplib::Server http_;
  std::thread thread_;
};

Site::Site(ReadFile read) : server_(std::make_unique<Server>(std::move(read))) {}
Site::~Site() = default;
std::optional<int> Site::take(int port) { return server_->take(port); }
void Site::open() { server_->open(); }
void Site::show(State state) { server_->show(std::move(state)); }
std::set<std::string> Site::looked_at() const { return server_->looked_at(); }

}  // namespace panelpress::serve
