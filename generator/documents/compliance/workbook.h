#pragma once

#include <string>

#include "documents/compliance/return_index.h"
#include "documents/document.h"
#include "documents/shared/context.h"
#include "documents/shared/page.h"
#include "render/workbook.h"

namespace panelpress::documents {

/// A month's return ready to be laid out: its figures, the findings behind it and its shell.
struct PreparedReturn {
  rules::MonthReturn month;
  std::vector<const Finding*> findings;  ///< behind this return, errors first
  SharedPaths inputs;
  State state = State::kReady;
  PageView page;
};

/// Works out the return of a month, of one area alone when `only` is given.
PreparedReturn prepare_return(const Context& context, const ReturnIndex& index, Month month,
                              const std::optional<AreaCode>& only);

/// The workbook of a return as a value.
render::Workbook return_workbook(const Context& context, const ReturnIndex& index,
                                 const PreparedReturn& prepared);

}  // namespace panelpress::documents
