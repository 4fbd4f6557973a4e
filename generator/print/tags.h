#pragma once

class QPDF;

namespace panelpress::print {

/// Puts the structure of a PDF that Chromium tagged into the forms that PDF/UA-1 (ISO 14289-1) and
/// the PDF 1.7 that it rests on ask for: what stands in an item of a list is its body, a link says
/// where it leads, only what has a description is a figure, words of PDF 2.0 have their equals, and
/// the lines of tables and what stands in margins are artifacts.
void mend_tags(QPDF& pdf);

}  // namespace panelpress::print
