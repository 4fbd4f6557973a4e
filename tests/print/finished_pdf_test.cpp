#include "print/finished_pdf.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <cstdlib>

#include "support/temporary_folder.h"

using panelpress::print::finished_pdf;
using namespace panelpress::support;

namespace {

/// A sheet as the browser writes one: its marking outside the structure, and a list whose item
/// holds a bullet, words and a link. `day` is when it was printed.
std::string printed_on(const std::string& day) {
  const std::string content =
      "BT /F1 9 Tf (marking) Tj ET\n/L <</MCID 0 >>BDC\n0 0 9 9 re\nf\nEMC\n"
      "/LI <</MCID 1 >>BDC\nBT (words) Tj ET\nEMC\n";
  return fmt::format(
      "%PDF-1.4\n"
      "1 0 obj <</Type/Catalog/Pages 2 0 R/Lang(en-GB)/StructTreeRoot 5 0 R>> endobj\n"
      "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
      "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/StructParents 0"
      "/Annots[9 0 R]>> endobj\n"
      "4 0 obj <</Length {}>> stream\n{}\nendstream endobj\n"
      "5 0 obj <</Type/StructTreeRoot/K 6 0 R/ParentTree 8 0 R>> endobj\n"
      "6 0 obj <</Type/StructElem/S/L/P 5 0 R/Pg 3 0 R/K[0 7 0 R]>> endobj\n"
      "7 0 obj <</Type/StructElem/S/LI/P 6 0 R/Pg 3 0 R/K[10 0 R 1 11 0 R]>> endobj\n"
      "8 0 obj <</Nums[0[6 0 R 7 0 R]]>> endobj\n"
      "9 0 obj <</Type/Annot/Subtype/Link/Rect[0 0 1 1]/Dest/case-A1>> endobj\n"
      "10 0 obj <</Type/StructElem/S/Lbl/P 7 0 R>> endobj\n"
      "11 0 obj <</Type/StructElem/S/Link/P 7 0 R/K[<</Type/OBJR/Obj 9 0 R>>]>> endobj\n"
      "12 0 obj <</Title(Pack & list)/CreationDate({})>> endobj\n"
      "trailer <</Root 1 0 R/Info 12 0 R/Size 13>>\nstartxref\n0\n%%EOF\n",
      content.size(), content, day);
}

/// A finished PDF as text, every stream laid open.
std::string laid_open(const std::string& pdf) {
  const TemporaryFolder folder;
  folder.write("a.pdf", pdf);
  const std::string path = folder.path() / "a";
  const std::string lay_open =
      fmt::format("qpdf --qdf --object-streams=disable {0}.pdf {0}.txt", path);
  REQUIRE(std::system(lay_open.c_str()) == 0);
  return bytes_of(path + ".txt");
}

}  // namespace

TEST_CASE("finished PDF: the same bytes whenever it was printed") {
  const std::string today = finished_pdf(printed_on("D:20260331"), "panelpress 0");
  CHECK(today == finished_pdf(printed_on("D:20270101"), "panelpress 0"));
  const std::string text = laid_open(today);
  CHECK(text.find("CreationDate") == std::string::npos);
  CHECK(text.find("<rdf:li xml:lang=\"x-default\">Pack &amp; list</rdf:li>") != std::string::npos);
}

TEST_CASE("finished PDF: what stands in an item is its body, and the bullet goes before it") {
  const std::string text = laid_open(finished_pdf(printed_on("D:2026"), "panelpress 0"));
  for (const char* type : {"/S /LI\n", "/S /LBody\n", "/S /Lbl\n"}) {
    CHECK(text.find(type) != std::string::npos);
  }
  CHECK(text.find("/Contents (Go to case A1)") != std::string::npos);
}

TEST_CASE("finished PDF: margins and lines of lists are artifacts, and words are not") {
  const std::string text = laid_open(finished_pdf(printed_on("D:2026"), "panelpress 0"));
  CHECK(text.find("/Artifact BMC\nBT /F1 9 Tf (marking) Tj ET\nEMC") != std::string::npos);
  CHECK(text.find("/Artifact BMC\n0 0 9 9 re\nf\nEMC") != std::string::npos);
  CHECK(text.find("/LI <</MCID 1 >>BDC\nBT (words) Tj ET\nEMC") != std::string::npos);
}

TEST_CASE("finished PDF: what is no PDF is refused") {
  CHECK_THROWS(finished_pdf("no PDF", "panelpress 0"));
}
