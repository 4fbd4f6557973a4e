#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "records/sheets/sheet.h"

struct zip;

namespace pugi {
class xml_document;
}

namespace panelpress::records {

/// A zip file held in memory, read part by part within limits. Nothing is unpacked to a disk, so
/// that a name in it leads nowhere.
class Archive {
 public:
  /// The archive; or why it cannot be read. The bytes must outlive it.
  static std::variant<Archive, std::string> open(const std::string& bytes,
                                                 const SheetLimits& limits);

  /// The bytes of a part; nothing when there is none, or it is larger than the limits allow.
  std::optional<std::string> part(const std::string& name) const;
  /// A part that is XML, without any definition of its own; false when there is none.
  bool read_xml(const std::string& name, pugi::xml_document& document) const;
  /// Whether a part was left out for its size.
  bool is_too_large() const { return is_too_large_; }
  /// Whether a part is there and is no XML.
  bool is_damaged() const { return is_damaged_; }

 private:
  using Handle = std::unique_ptr<zip, void (*)(zip*)>;
  Archive(Handle handle, const SheetLimits& limits) : handle_(std::move(handle)), limits_(limits) {}

  Handle handle_;
  SheetLimits limits_;
  mutable bool is_too_large_ = false;
  mutable bool is_damaged_ = false;
};

}  // namespace panelpress::records
