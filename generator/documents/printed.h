#pragma once

#include <functional>
#include <string>

#include "documents/document.h"

namespace panelpress::documents {

/// Gives the PDF of a page.
using PrintPage = std::function<std::string(const std::string& page)>;

/// A job that also makes the PDFs of its pages that have one, each beside its page and of the same
/// state; the job as it is when none has.
Job with_pdfs(Job job, const PrintPage& print);

}  // namespace panelpress::documents
