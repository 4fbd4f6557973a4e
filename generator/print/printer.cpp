#include "print/printer.h"

#include <glib.h>

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "print/devtools.h"

namespace panelpress::print {

namespace {

using Json = nlohmann::json;

std::string from_base64(std::string text) {
  gsize length = 0;
  if (!text.empty()) g_base64_decode_inplace(text.data(), &length);
  text.resize(length);
  return text;
}

/// An empty page in a process of its own, closed at the end of its life. That no other page was in
/// the process is what makes the browser's numbers in a PDF the same each time.
class Tab {
 public:
  explicit Tab(Devtools& browser) : browser_(browser) {
    context_ = browser.ask("", "Target.createBrowserContext", Json::object())
                   .at("browserContextId")
                   .get<std::string>();
    const Json target = browser.ask("", "Target.createTarget",
                                    {{"url", "about:blank"}, {"browserContextId", context_}});
    session_ = browser
                   .ask("", "Target.attachToTarget",
                        {{"targetId", target.at("targetId")}, {"flatten", true}})
                   .at("sessionId")
                   .get<std::string>();
  }
  ~Tab() {
    try {
      browser_.ask("", "Target.disposeBrowserContext", {{"browserContextId", context_}});
    } catch (const std::exception&) {  // it has ended, and the tab with it
    }
  }
  Tab(const Tab&) = delete;
  Tab& operator=(const Tab&) = delete;

  Json ask(const std::string& method, const Json& parameters = Json::object()) {
    return browser_.ask(session_, method, parameters);
  }

 private:
  Devtools& browser_;
  std::string context_;
  std::string session_;
};

/// A4 where a page asks for nothing else, without the browser's own margins and lines.
Json paper() {
  constexpr double kInchesWide = 8.27;
  constexpr double kInchesHigh = 11.69;
  return {{"preferCSSPageSize", true},
          {"printBackground", true},
          {"generateTaggedPDF", true},
          {"generateDocumentOutline", true},
          {"paperWidth", kInchesWide},
          {"paperHeight", kInchesHigh},
          {"marginTop", 0},
          {"marginBottom", 0},
          {"marginLeft", 0},
          {"marginRight", 0}};
}

}  // namespace

Printer::Printer(std::string program) : program_(std::move(program)) {}
Printer::~Printer() = default;

// Started with the first page that is printed: most builds print none.
Devtools& Printer::browser() {
  const std::scoped_lock lock{mutex_};
  if (!browser_) browser_ = std::make_unique<Devtools>(program_);
  return *browser_;
}

// Scripts are off before the page is there.
std::string Printer::print(const std::string& page) {
  Tab tab{browser()};
  tab.ask("Emulation.setScriptExecutionDisabled", {{"value", true}});
  const Json tree = tab.ask("Page.getFrameTree");
  // Set, not opened from a file: no link in the page then leads to this machine.
  tab.ask("Page.setDocumentContent",
          {{"frameId", tree.at("frameTree").at("frame").at("id")}, {"html", page}});
  return from_base64(tab.ask("Page.printToPDF", paper()).at("data").get<std::string>());
}

}  // namespace panelpress::print
