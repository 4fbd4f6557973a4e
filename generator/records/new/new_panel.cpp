#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "records/drafts.h"
#include "records/new/candidates.h"
#include "records/new/new_record.h"
#include "records/no_such.h"
#include "records/toml_value.h"

namespace panelpress::records {

namespace {

using rules::Facts;
using rules::PanelFacts;

constexpr std::chrono::hours kUsualStart{10};
constexpr std::chrono::hours kNoon{12};

/// The time of day of "14:00"; nothing when it is none.
/// Exactly HH:MM: "9:00" may be meant for the evening in some places, and is asked for again.
std::optional<std::chrono::seconds> time_of(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  for (const std::size_t i : {0U, 1U, 3U, 4U}) {
    if (!is_digit(text[i])) return std::nullopt;
  }
  const int hours = (text[0] - '0') * 10 + text[1] - '0';
  const int minutes = (text[3] - '0') * 10 + text[4] - '0';
  if (hours > 23 || minutes > 59) return std::nullopt;
  return std::chrono::hours{hours} + std::chrono::minutes{minutes};
}

bool is_morning(DateTime start) { return start - DateTime{date_of(start)} < kNoon; }

/// Whether the start that is wished for is before noon; nothing when none is.
std::optional<bool> wants_morning(const PanelWish& wish) {
  if (!wish.start) return std::nullopt;
  const auto time = time_of(*wish.start);
  if (!time) return std::nullopt;
  return *time < kNoon;
}

/// The last panel before the date that was not cancelled; where a start is wished for, the last of
/// the same half of a day if there is one. Null when there is none at all.
/// A rank of two: of its kind before not, later before earlier.
const Panel* last_of_its_kind(const PanelWish& wish, const Facts& facts) {
  const std::optional<bool> wanted = wants_morning(wish);
  const auto is_of_kind = [&](const Panel& panel) {
    return panel.start && wanted == is_morning(*panel.start);
  };
  const Panel* last = nullptr;
  for (const Panel& each : facts.records->panels) {
    if (each.is_cancelled() || *each.date >= wish.date) continue;
    const auto rank = [&](const Panel& panel) { return std::pair(is_of_kind(panel), *panel.date); };
    if (!last || rank(*last) <= rank(each)) last = &each;
  }
  return last;
}

const Panel* panel_like(const PanelWish& wish, const Facts& facts) {
  return wish.like ? facts.records->find(*wish.like) : last_of_its_kind(wish, facts);
}

/// Without a wish the start is that of the like panel, on the new date.
std::optional<DateTime> start_of(const PanelWish& wish, const Panel* like) {
  if (wish.start) {
    const auto time = time_of(*wish.start);
    return time ? std::optional(DateTime{wish.date} + *time) : std::nullopt;
  }
  if (!like || !like->start) return DateTime{wish.date} + kUsualStart;
  return DateTime{wish.date} + (*like->start - DateTime{date_of(*like->start)});
}

/// "2026-04-14-am".
std::string id_of(DateTime start) {
  return to_iso(date_of(start)) + (is_morning(start) ? "-am" : "-pm");
}

std::string line(std::string_view key, const Written& value) {
  return fmt::format("{} = {}\n", key, value);
}

std::string head_text(const std::string& id, DateTime start, const Panel* like) {
  const auto person = [](const Field<PersonId>& field) {
    return written(field ? field->text : std::string());
  };
  std::string text = line("id", written(id)) + line("date", written(date_of(start))) +
                     line("start", written(start)) + line("status", written("planned"));
  text += line("chair", like ? person(like->chair) : written(""));
  return text + line("officer", like ? person(like->officer) : written(""));
}

/// The members of a panel without what they answered; experts and observers came for that one.
std::string members_text(const Panel& like) {
  std::string text;
  for (const Member& each : like.members) {
    if (each.is_expert_or_observer()) continue;
    text += "\n[[member]]\n" + line("person", written(each.person->text));
    if (each.as) text += line("as", written(word(*each.as)));
  }
  return text;
}

/// An ad hoc case needs referrer and reason (SEL-2); the referral has both.
std::string case_text(const Candidate& candidate) {
  const CaseRecord& record = *candidate.facts->record;
  std::string text = "\n[[case]]\n" + line("ref", written(record.ref->text)) +
                     line("basis", written(word(candidate.basis)));
  if (candidate.basis != Basis::kAdHoc || !record.referral) return text;
  if (record.referral->by) text += line("referrer", written(word(*record.referral->by)));
  if (record.referral->reason) text += line("reason", written(*record.referral->reason));
  return text;
}

std::string panel_file(const std::string& head, const std::vector<Candidate>& cases) {
  std::string text = head;
  for (const Candidate& each : cases) text += case_text(each);
  return text;
}

std::string names_of(const std::vector<Candidate>& cases) {
  std::vector<std::string> names;
  for (const Candidate& each : cases) names.push_back(each.facts->ref().text);
  return join_with_and(names);
}

/// Where a case stands too that came too late: brought forward, it is to be taken off there
/// (SEL-5).
void tell_who_is_twice(NewRecord& record, const std::vector<Candidate>& listed) {
  for (const Candidate& each : listed) {
    if (!each.facts->is_planned_too_late()) continue;
    record.told.push_back(fmt::format("{} is on {} too, after its window: take it off there",
                                      each.facts->ref().text, (*each.facts->planned_panel)->text));
  }
}

/// Who sits is taken from a panel before; what that one does not say is still to be written.
void tell_who_is_missing(NewRecord& record, const Panel* like) {
  std::vector<std::string> missing;
  if (!like) {
    missing.emplace_back(
        "no earlier panel says who sits: write chair, officer and a [[member]] for each into it");
  } else {
    if (!like->chair) missing.push_back("no chair, as at " + like->id->text + ": write one");
    if (!like->officer) missing.push_back("no officer, as at " + like->id->text + ": write one");
  }
  record.told.insert(record.told.begin(), missing.begin(), missing.end());
}

/// A panel on its way: what the rules say of it decides how many cases fit.
class PanelMaker {
 public:
  PanelMaker(std::string id, std::string head, const FileReader& files,
             const inputs::Reading& reading)
      : id_(std::move(id)), head_(std::move(head)), files_(files), reading_(reading) {}

  // A panel with every candidate is worked out first, since the rules know how many minutes each
  // takes; then only those that fit are written.
  NewOrWhy make(const std::vector<Candidate>& candidates) {
    const auto all = worked_out(panel_file(head_, candidates));
    if (!all) return why_;
    const PanelFacts* facts = all->find(PanelId{id_});
    const std::size_t count = count_that_fit(candidates, *facts, all->figures);
    const auto end = candidates.begin() + static_cast<std::ptrdiff_t>(count);
    const std::vector<Candidate> fit(candidates.begin(), end);
    const std::vector<Candidate> left(end, candidates.end());
    NewRecord made{path_, panel_file(head_, fit), {}};
    made.told.push_back(fit.empty() ? "no case waits for a panel" : "lists " + names_of(fit));
    tell_who_is_twice(made, fit);
    if (!left.empty()) made.told.push_back("no time is left for " + names_of(left));
    return made;
  }

 private:
  /// What the rules say once the panel is among the records.
  std::unique_ptr<const Facts> worked_out(const std::string& text) {
    // The draft is read as the records would be, so that a panel which inputs refuse is never
    // proposed.
    Drafts drafts{files_};
    path_ = drafts.add("panels", id_, text);
    const inputs::Loaded loaded = inputs::load(drafts, reading_);
    if (loaded.errors.empty()) return rules::work_out(loaded.records, reading_.as_of);
    why_ = to_line(loaded.errors.front());
    return nullptr;
  }

  /// How many cases, in their order, fit between the opening and the wash-up (SEL-4).
  /// Stops at the first that does not fit: a shorter case further down is less urgent, and does not
  /// go before it.
  static std::size_t count_that_fit(const std::vector<Candidate>& candidates,
                                    const PanelFacts& facts, const rules::Figures& figures) {
    int minutes = figures.opening_minutes + figures.wash_up_minutes;
    std::size_t count = 0;
    for (const Candidate& each : candidates) {
      const auto listed =
          std::find_if(facts.cases.begin(), facts.cases.end(),
                       [&](const rules::CaseAtPanel& at) { return at.ref() == each.facts->ref(); });
      minutes += listed == facts.cases.end() ? 0 : listed->minutes;
      if (minutes > figures.panel_minutes) break;
      ++count;
    }
    return count;
  }

  std::string id_;
  std::string head_;
  const FileReader& files_;
  inputs::Reading reading_;
  std::string path_;
  std::string why_;
};

}  // namespace

// What cannot be done is told before anything is made.
NewOrWhy new_panel(const PanelWish& wish, const Facts& facts, const FileReader& files,
                   const inputs::Reading& reading) {
  if (wish.date < facts.as_of) {
    return fmt::format("{} is before {}: a panel is planned ahead", to_iso(wish.date),
                       to_iso(facts.as_of));
  }
  const Panel* like = panel_like(wish, facts);
  if (wish.like && !like) return no_such_panel(*wish.like, *facts.records);
  const auto start = start_of(wish, like);
  if (!start) return fmt::format("--start takes a time such as 14:00, not '{}'", *wish.start);
  const std::string id = id_of(*start);
  if (facts.records->find(PanelId{id})) {
    return fmt::format("panel {} is already there, in {}", id,
                       facts.records->find(PanelId{id})->source.file());
  }
  const std::string head = head_text(id, *start, like) + (like ? members_text(*like) : "");
  NewOrWhy made = PanelMaker(id, head, files, reading).make(candidates_for(wish.date, facts));
  if (auto* record = std::get_if<NewRecord>(&made)) tell_who_is_missing(*record, like);
  return made;
}

}  // namespace panelpress::records
