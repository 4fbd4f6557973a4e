// Workbooks in memory around one part that a fuzz target was given.
#pragma once

#include <zip.h>

#include <map>
#include <string>

namespace panelpress::fuzz {

/// A zip file with these parts, not compressed.
inline std::string zipped(const std::map<std::string, std::string>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(source);
  zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
  for (const auto& [name, bytes] : parts) {
    zip_source_t* part = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    const auto index = zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8);
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
  }
  zip_close(archive);
  zip_source_open(source);
  zip_source_seek(source, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
  zip_source_seek(source, 0, SEEK_SET);
  zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  zip_source_free(source);
  return bytes;
}

/// A workbook of one sheet, one of whose parts is these bytes.
inline std::string workbook_with(const std::string& name, const std::string& bytes) {
  const std::string head = "<?xml version=\"1.0\"?>";
  const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const std::string linked = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  std::map<std::string, std::string> parts;
  parts["xl/workbook.xml"] = head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + linked +
                             "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                             "</workbook>";
  parts["xl/_rels/workbook.xml.rels"] =
      head +
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      "<Relationship Id=\"rId1\" Type=\"" +
      linked + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
  parts["xl/styles.xml"] =
      head +
      "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
  parts["xl/sharedStrings.xml"] = head + "<sst><si><t>one</t></si><si><t>two</t></si></sst>";
  parts["xl/worksheets/sheet1.xml"] =
      head +
      "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
      "s=\"1\"><v>45000</v></c></row></sheetData></worksheet>";
  parts[name] = bytes;
  return zipped(parts);
}

}  // namespace panelpress::fuzz
