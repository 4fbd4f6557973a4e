#include "print/finished_pdf.h"

#include <fmt/format.h>

#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include "print/tags.h"
#include "render/escape.h"

namespace panelpress::print {

namespace {

/// What a reader program asks a PDF for (XMP): its title and language, and that it has tags.
std::string metadata(const std::string& title, const std::string& language,
                     const std::string& program) {
  std::string shown;
  render::append_escaped(shown, title);
  return fmt::format(
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
      " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{0}</rdf:li></rdf:Alt></dc:title>\n"
      "<dc:language><rdf:Bag><rdf:li>{1}</rdf:li></rdf:Bag></dc:language>\n"
      "<xmp:CreatorTool>{2}</xmp:CreatorTool>\n"
      "<pdfuaid:part>1</pdfuaid:part>\n"
      "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n",
      shown, language, program);
}

/// Puts in place of what the browser says of this run what holds of every run.
/// Dates of this run go, since the same inputs give the same bytes.
void describe(QPDF& pdf, const std::string& program) {
  QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
  QPDFObjectHandle root = pdf.getRoot();
  const std::string title = info.getKey("/Title").getUTF8Value();
  const std::string language = root.getKey("/Lang").getUTF8Value();
  info.removeKey("/CreationDate");
  info.removeKey("/ModDate");
  info.replaceKey("/Creator", QPDFObjectHandle::newUnicodeString(program));
  QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, metadata(title, language, program));
  stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  root.replaceKey("/Metadata", stream);
}

/// A deterministic id is a digest of the content.
std::string written(QPDF& pdf) {
  QPDFWriter writer{pdf};
  writer.setOutputMemory();
  writer.setMinimumPDFVersion("1.7");  // which PDF/UA-1 is of
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setDeterministicID(true);
  writer.write();
  const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace

// Chromium's own PDF lacks what PDF/UA asks for: the title where it is looked for, tags that fit.
std::string finished_pdf(const std::string& printed, const std::string& program) {
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.processMemoryFile("printed", printed.data(), printed.size());
  describe(pdf, program);
  mend_tags(pdf);
  return written(pdf);
}

}  // namespace panelpress::print
