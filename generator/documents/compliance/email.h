#pragma once

#include <string>
#include <vector>

#include "documents/compliance/view.h"
#include "documents/compliance/workbook.h"
#include "render/view.h"

/// The email that brings a business area's return to its SPOC, the workbook attached.
namespace panelpress::documents {

/// Something to chase, oldest first.
struct ChaseView {
  std::string since;
  std::string days;   ///< "9 working days, 13 calendar days"
  std::string to_do;  ///< what is to be done, or would put it right
  std::string ref;
  std::string owner;     ///< as it stands now; empty when none is recorded
  std::string area_now;  ///< given when another area owns the case now
  PANELPRESS_VIEW(ChaseView, since, days, to_do, ref, owner, area_now)
};

struct ReturnEmailView {
  PageView page;
  ReturnView figures;
  std::string spoc;              ///< empty when no name is recorded
  std::vector<ChaseView> chase;  ///< the oldest of what is to chase
  std::string more;              ///< "4" more of them, or empty
  std::string errors;            ///< "1 error"
  std::string file_name;         ///< of the workbook attached
  PANELPRESS_VIEW(ReturnEmailView, page, figures, spoc, chase, more, errors, file_name)
};

inline constexpr const char* kReturnEmail = "compliance/email.html";
inline constexpr const char* kReturnSubject = "compliance/subject.txt";

/// What the email says.
ReturnEmailView return_email_view(const Context& context, const PreparedReturn& prepared);

/// The email as a file; `workbook` holds the bytes of the area's workbook.
std::string return_email(const Context& context, const PreparedReturn& prepared,
                         std::string workbook);

}  // namespace panelpress::documents
