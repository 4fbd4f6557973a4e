#include "records/issue/issue_dates.h"

#include <fmt/format.h>

#include "records/drafts.h"

namespace panelpress::records {

namespace {

/// A panel's file while days are put into it.
/// A key that has its day keeps it: what went out first is what the rules count.
class Dating {
 public:
  Dating(TomlText& text, Date day) : text_(text), day_(written(day)) {}

  /// Gives a key the day unless it has one.
  void put(const Path& table, const std::string& key) {
    if (!text_.has(table / key)) is_done_ = text_.set(table, key, day_) && is_done_;
  }

  /// Gives the outcomes of these cases the day on which their email went out.
  /// Entries are found by their reference, since their order may be anything.
  void put_emails(const std::set<CaseRef>& refs) {
    for (std::size_t i = 0; text_.has({{"case", i}}); ++i) {
      const auto ref = text_.written_at({{"case", i}, {"ref"}});
      const bool went_out = ref && refs.count(CaseRef{said_by(*ref)}) > 0;
      if (went_out && text_.has({{"case", i}, {"outcome"}})) {
        put({{"case", i}, {"outcome"}}, "emailed_on");
      }
    }
  }

  bool is_done() const { return is_done_; }

 private:
  TomlText& text_;
  Written day_;
  bool is_done_ = true;
};

}  // namespace

// A panel that was held or cancelled has no preparation left to date; emails follow a held one.
std::variant<std::map<std::string, std::string>, std::string> with_issue_dates(
    const Panel& panel, const IssuedPapers& papers, Date day, const FileReader& files) {
  Drafts drafts{files};
  const std::string& path = panel.source.file();
  TomlText* text = drafts.edit(path);
  if (!text) return fmt::format("{} cannot be read", path);
  Dating dating{*text, day};
  if (panel.is_planned()) {
    if (papers.availability) dating.put({}, "asked_on");
    if (papers.invitation) dating.put({}, "invited_on");
    if (papers.case_list) dating.put({}, "list_to_independents_on");
    if (papers.pack) dating.put({}, "pack_issued_on");
  }
  dating.put_emails(papers.recommendations);
  if (dating.is_done()) return drafts.changed();
  return fmt::format("the day cannot be put into {} safely: write it there by hand", path);
}

}  // namespace panelpress::records
