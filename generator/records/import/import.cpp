#include "records/import/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.h"
#include "records/import/codes.h"
#include "records/import/convert.h"
#include "records/import/offers.h"
#include "records/import/past.h"
#include "records/import/targets.h"

namespace panelpress::records {

namespace {

constexpr std::string_view kLinePrefix = "line.";

/// The rows of one record, in the order of the sheet.
struct RecordRows {
  std::string name;
  ImportRow merged;  ///< what all of them say together, lines of a claim left out
  std::vector<const ImportRow*> rows;
};

/// An import on its way.
class Import {
 public:
  Import(RowKind kind, const Records& records, Edits& edits, Date until)
      : kind_(kind), keys_(keys_of(kind)), edits_(edits), targets_(edits, records), until_(until) {}

  // Rows are gathered by record first: two rows may tell of one, and must agree.
  void run(const std::vector<ImportRow>& rows) {
    for (const RecordRows& each : by_record(rows)) put(each);
  }

 private:
  bool is_of_line(const std::string& key) const {
    return kind_ == RowKind::kClaim && key.starts_with(kLinePrefix);
  }

  // In the order in which records turn up, so that the summary reads like the sheet.
  std::vector<RecordRows> by_record(const std::vector<ImportRow>& rows) {
    std::vector<RecordRows> records;
    std::map<std::string, std::size_t> known;
    for (const ImportRow& row : rows) {
      const std::string name = name_of(kind_, row);
      const auto [at, is_new] = known.emplace(name, records.size());
      if (is_new) records.push_back({name, {row.place, {}}, {}});
      merge(row, records[at->second]);
    }
    return records;
  }

  /// Two rows of one record must not say different things.
  void merge(const ImportRow& row, RecordRows& record) {
    record.rows.push_back(&row);
    for (const auto& [key, filled] : row.values) {
      if (is_of_line(key)) continue;
      const auto [said, is_new] = record.merged.values.emplace(key, filled);
      const auto& form = find_key(kind_, key)->form;
      if (is_new || is_same_value(said->second.value, filled.value, form)) continue;
      edits_.refuse(filled.place,
                    fmt::format("says {} for {} of {}, but row {} says {}", filled.value, key,
                                record.name, said->second.place.row, said->second.value));
    }
  }

  // Finds the record, puts the values, and only then leaves the past: it needs to know what was
  // there before.
  void put(const RecordRows& record) {
    const bool says_nothing = record.merged.values.size() == identity_of(kind_).size();
    const auto target = targets_.find(kind_, record.merged);
    if (!target) return;
    if (target->is_new) refuse_what_is_lacking(record);
    const PastFacts before = kind_ == RowKind::kCase ? facts_with_past(*target->text) : PastFacts{};
    put_values(*target, record.merged);
    if (kind_ == RowKind::kCase) forget_address(*target, record.merged, before);
    if (kind_ == RowKind::kClaim) put_lines(*target, record);
    if (!leave_past_of(*target, before)) {
      edits_.refuse(record.merged.place,
                    fmt::format("what stood before cannot be kept in [[was]] of {}: write it there "
                                "by hand",
                                target->path));
    }
    edits_.note(record.name, target->is_new && !(kind_ == RowKind::kResponse && says_nothing));
  }

  /// What a new record cannot do without is told in the words of the map, before the records are
  /// read again: of a table that is not there they have no cell to name.
  void refuse_what_is_lacking(const RecordRows& record) {
    std::set<std::string> given;
    for (const auto& [key, filled] : record.merged.values) given.insert(key);
    const std::vector<std::string> lacking = lacking_of(kind_, given);
    if (lacking.empty()) return;
    edits_.refuse(
        record.merged.place,
        fmt::format("a new {} needs {}: fill in {} column, or give the column in the map",
                    word(kind_), join_with_and(lacking), lacking.size() == 1 ? "its" : "each"));
  }

  // GEN-3: what a case no longer says is kept with the day until which it stood.
  bool leave_past_of(const Target& target, const PastFacts& before) const {
    return target.is_new || kind_ != RowKind::kCase || leave_past(*target.text, before, until_);
  }

  /// Nobody is written to at the address of whoever owned the case before: a new owner without one
  /// has none, which the records then miss (DQ-3).
  void forget_address(const Target& target, const ImportRow& row, const PastFacts& before) {
    const std::string email = "owner.email";
    if (row.values.contains(email) || !before.contains(email)) return;
    if (!has_new_owner(before, facts_with_past(*target.text))) return;
    edits_.put(target, email, {written(""), row.values.at("owner.name").place},
               find_key(RowKind::kCase, email)->form);
  }

  /// Of a row of a case or a response, the panel and the reference say where it goes.
  bool is_way(const std::string& key) const {
    const bool is_holder = kind_ == RowKind::kDcpr && key == "ref";
    return is_holder || (kind_ == RowKind::kResponse && (key == "panel" || key == "ref"));
  }

  // In the order of the table, not of the sheet: new keys come in the order in which a record is
  // written.
  void put_values(const Target& target, const ImportRow& row) {
    for (const std::string& key : keys_) {
      const auto filled = row.values.find(key);
      if (filled == row.values.end() || is_way(key)) continue;
      edits_.put(target, key, filled->second, find_key(kind_, key)->form);
    }
  }

  /// A row without a column of a line is the claim alone. A new line of a claim that is there is
  /// told by itself; of a new claim it is part of what is new.
  void put_lines(const Target& claim, const RecordRows& record) {
    for (const ImportRow* row : record.rows) {
      const auto is_line = [&](const auto& each) { return is_of_line(each.first); };
      if (std::none_of(row->values.begin(), row->values.end(), is_line)) continue;
      Target line = targets_.line_of(claim, *row);
      line.record = fmt::format("{} line {}", claim.record, *line.table.back().entry + 1);
      for (const std::string& key : keys_) {
        const auto filled = row->values.find(key);
        if (!is_of_line(key) || filled == row->values.end()) continue;
        edits_.put(line, key.substr(kLinePrefix.size()), filled->second,
                   find_key(kind_, key)->form);
      }
      if (line.is_new && !claim.is_new) edits_.note(line.record, true);
    }
  }

  RowKind kind_;
  std::vector<std::string> keys_;
  Edits& edits_;
  Targets targets_;
  Date until_;
};

/// What the records hold of a kind, by the names that rows have.
/// Named as rows are, so that the two can be held against each other.
std::vector<std::string> names_in(const Records& records, RowKind kind) {
  std::vector<std::string> names;
  if (kind == RowKind::kPerson) {
    for (const Person& each : records.people) names.push_back(each.id->text);
  }
  if (kind == RowKind::kClaim) {
    for (const Claim& each : records.claims) names.push_back(each.id->text);
  }
  if (kind == RowKind::kReferral) {
    for (const ReferredCase& each : records.referrals.cases) names.push_back(each.id->text);
  }
  for (const CaseRecord& each : records.cases) {
    if (kind == RowKind::kCase) names.push_back(each.ref->text);
    for (const Dcpr& dcpr : each.dcprs) {
      if (kind == RowKind::kDcpr) names.push_back(each.ref->text + " " + to_iso(*dcpr.date));
    }
  }
  for (const Panel& panel : records.panels) {
    for (const ListedCase& each : panel.cases) {
      const bool is_one = kind == RowKind::kResponse && each.response;
      if (is_one) names.push_back(panel.id->text + " " + each.ref->text);
    }
  }
  return names;
}

}  // namespace

// A function of its own, for a reply of an area is put as two kinds of rows (replies.cpp).
void put_rows(RowKind kind, const std::vector<ImportRow>& rows, const Records& records,
              Edits& edits, Date until) {
  Import(kind, records, edits, until).run(rows);
}

// What nobody exported any more may have been closed or forgotten: it is told, and left as it is.
std::vector<std::string> absent_from(const std::vector<ImportRow>& rows, const Records& records,
                                     RowKind kind) {
  std::set<std::string> given;
  for (const ImportRow& row : rows) given.insert(name_of(kind, row));
  std::vector<std::string> absent = names_in(records, kind);
  std::erase_if(absent, [&](const std::string& name) { return given.count(name) > 0; });
  return absent;
}

// Codes first, since values are compared as the records write them.
Imported import_rows(const ImportMap& map, ImportRows rows, const FileReader& files,
                     const Records& records, const inputs::Reading& reading, Overwrite overwrite) {
  Edits edits{files, overwrite};
  put_codes_for_names(map, records.settings, rows);
  for (SheetError& error : rows.errors) edits.refuse(error.place, std::move(error.message));
  put_rows(map.kind, rows.rows, records, edits, reading.as_of);
  Imported done = edits.finish(reading);
  done.summary.absent = absent_from(rows.rows, records, map.kind);
  done.summary.offers = offers(rows.rows, records);
  done.summary.sheets_not_read = std::move(rows.sheets_not_read);
  return done;
}

}  // namespace panelpress::records
