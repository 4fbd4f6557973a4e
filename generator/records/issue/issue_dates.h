#pragma once

#include <map>
#include <set>
#include <string>
#include <variant>

#include "base/files.h"
#include "model/records.h"

namespace panelpress::records {

/// What of a panel went out.
struct IssuedPapers {
  bool pack = false;
  bool invitation = false;
  bool case_list = false;     ///< to the independent members (PAN-13)
  bool availability = false;  ///< asked of members and areas (ARR-1)
  std::set<CaseRef> recommendations;
};

/// The files of the records with the day on which each paper went out, path to bytes: only what has
/// no day yet is given one. A panel that is not planned keeps the days of its preparation. Why it
/// cannot be done, for a person, otherwise.
std::variant<std::map<std::string, std::string>, std::string> with_issue_dates(
    const Panel& panel, const IssuedPapers& papers, Date day, const FileReader& files);

}  // namespace panelpress::records
