#pragma once

#include <map>
#include <qpdf/QPDFObjGen.hh>
#include <set>

class QPDF;

namespace panelpress::print {

/// Numbers of marked content (MCID), by the page that they stand on.
using MarkedContent = std::map<QPDFObjGen, std::set<int>>;

/// Marks what is drawn outside the structure (the marking and the number in the margins of each
/// sheet) as an artifact, as PDF/UA-1 asks, and so what is marked with one of some numbers.
void mark_artifacts(QPDF& pdf, const MarkedContent& also);

}  // namespace panelpress::print
