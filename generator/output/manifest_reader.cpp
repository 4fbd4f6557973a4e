#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "output/manifest.h"

namespace panelpress::output {

namespace {

using Json = nlohmann::json;

/// Takes a manifest as its text is read: a tree of all of it would fill the memory. Of every value
/// the place counts, so that what stands elsewhere is passed over.
class ManifestReader final : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(std::int64_t) override { return true; }
  bool number_unsigned(std::uint64_t) override { return true; }
  bool number_float(double, const std::string&) override { return true; }
  bool binary(Json::binary_t&) override { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    return false;
  }

  bool start_object(std::size_t) override {
    open_.push_back('{');
    if (is_at("{[{")) item_ = {}, rule_.clear(), inputs_.clear();
    return true;
  }
  bool end_object() override {
    if (is_at("{[{")) take_item();
    open_.pop_back();
    return true;
  }
  bool start_array(std::size_t) override {
    open_.push_back('[');
    if (is_at("{[") && section_ == "documents") has_documents_ = true;
    return true;
  }
  bool end_array() override {
    open_.pop_back();
    return true;
  }
  bool key(std::string& name) override {
    if (is_at("{")) section_ = name;
    if (is_at("{[{")) member_ = name;
    return true;
  }
  bool string(std::string& value) override {
    if (is_at("{")) take_head(value);
    if (is_at("{[{")) take_member(value);
    if (is_at("{[{[") && member_ == "inputs") inputs_.push_back(std::move(value));
    return true;
  }

  /// What was read; nothing when it lists no documents.
  std::optional<Manifest> manifest() && {
    if (!has_documents_) return std::nullopt;
    std::ranges::sort(read_.findings);
    return std::move(read_);
  }

 private:
  bool is_at(std::string_view place) const { return open_ == place; }

  void take_head(const std::string& value) {
    if (section_ == "as_of") read_.as_of = value;
    if (section_ == "guidance") read_.guidance = value;
    if (section_ == "program") read_.program = value;
  }

  void take_member(std::string& value) {
    const std::array<std::pair<std::string_view, std::string*>, 7> members{
        {{"path", &item_.path},
         {"sha256", &item_.sha256},
         {"kind", &item_.kind},
         {"subject", &item_.subject},
         {"as_of", &item_.as_of},
         {"state", &item_.state},
         {"rule", &rule_}}};
    const auto* const found =
        std::ranges::find_if(members, [this](const auto& each) { return each.first == member_; });
    if (found != members.end()) *found->second = std::move(value);
  }

  void take_item() {
    if (section_ == "inputs") read_.inputs.push_back({item_.path, item_.sha256});
    if (section_ == "templates") read_.templates.push_back({item_.path, item_.sha256});
    if (section_ == "findings") read_.findings.push_back({rule_, item_.subject});
    // A path that leads out of the output folder is not ours to read or remove.
    if (section_ != "documents" || !stays_inside(item_.path)) return;
    item_.inputs = shared_inputs();
    read_.documents.push_back(std::move(item_));
  }

  /// Documents of one kind stand together and are mostly made from the same.
  SharedPaths shared_inputs() const {
    const auto& all = read_.documents;
    const bool are_same = !all.empty() && *all.back().inputs == inputs_;
    return are_same ? all.back().inputs : SharedPaths(inputs_);
  }

  std::string open_;     ///< brackets of what is open, outermost first
  std::string section_;  ///< the key at the top that was read last
  std::string member_;   ///< the key of the item that was read last
  ManifestEntry item_;
  std::string rule_;
  std::vector<std::string> inputs_;
  Manifest read_;
  bool has_documents_ = false;
};

}  // namespace

// Null for a text that is no JSON or lists no documents, as if there were no manifest.
std::optional<Manifest> parse_manifest(std::string_view text) {
  ManifestReader reader;
  const bool is_json = Json::sax_parse(text, &reader);
  return is_json ? std::move(reader).manifest() : std::nullopt;
}

}  // namespace panelpress::output
