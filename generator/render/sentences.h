// The words of a document that stand in no one place of a page, as whole sentences. A template of
// sentences has a line for each:
//
//   {{! a comment }}
//   title: Schedule
//   why.ad-hoc: Ad hoc{{#by}}, referred by {{by}}{{/by}}
//   minutes: {{minutes}} of
//     {{most}}, opening and wash-up included
//
// (a line that begins with two spaces goes on with the one before it; no tag stands alone on one).
// The struct that uses them lists them once, each with the names that it may print:
//
//   struct ScheduleWords {
//     static constexpr const char* kPath = "schedule/words.txt";
//     struct Why {
//       render::Sentence<"by"> ad_hoc;
//       PANELPRESS_SENTENCES(ad_hoc)
//     } why;
//     render::Sentence<> title;
//     render::Sentence<"minutes", "most"> minutes;
//     PANELPRESS_SENTENCES(title, why, minutes)
//   };
//
// A key is the name of the member, with '-' for '_', after the keys of the groups it stands in. A
// group whose sentences all print the same names gives each its type as well, so that it is named
// once: `PANELPRESS_SENTENCES_OF(render::Sentence<"by">, open, missed)`.
// `render::use_sentences<ScheduleWords>()` goes among the templates in use; then a sentence that is
// missing or left over, and a name that a sentence may not print, are errors at their lines, before
// anything is written. `templates.sentences<ScheduleWords>()` gives the struct, ready to speak:
// `words.title()`, `words.minutes(*panel.minutes, most)`. A value is a text, a number or a yes or
// no; of a text, a section says whether it is empty. A sentence that prints much of a view is a
// `render::SentenceOf<View>`, and takes the view.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "render/compiler.h"
#include "render/view.h"

namespace panelpress::render {

/// A sentence that a struct asks for, and the names that it may print.
struct SentenceUse {
  std::string key;
  const Shape* shape = nullptr;
};

/// The compiled sentences of one file, by key.
using Sentences = std::map<std::string, Template, std::less<>>;

/// Compiles the file at a path, with every error of its lines, keys and names.
Sentences compile_sentences(Compiler& compiler, const TemplateFiles& files, const std::string& path,
                            const std::vector<SentenceUse>& uses);

/// A name given as a template argument.
template <std::size_t kSize>
struct Name {
  constexpr Name(const char (&text)[kSize]) { std::copy_n(text, kSize, characters); }
  constexpr std::string_view text() const { return {characters, kSize - 1}; }
  char characters[kSize] = {};
};

/// What a sentence is told: a text, a number, or a yes or no, which a section asks for.
struct Told {
  template <class T>
  requires std::convertible_to<T, std::string_view> Told(const T& value)
      : text(std::string_view(value)) {}
  Told(std::integral auto number) : text(std::to_string(number)) {}
  Told(bool holds) : text(holds ? "yes" : "") {}

  std::string text;
};

/// One sentence, which speaks once it is bound to its words.
class AnySentence {
 public:
  void bind(const std::string& key, const Sentences& sentences) { words_ = &sentences.at(key); }

 protected:
  std::string print(const void* view) const { return render(*words_, view); }

 private:
  const Template* words_ = nullptr;  ///< of Templates, which outlives whoever speaks
};

/// A sentence with the names that it may print.
template <Name... kNames>
class Sentence : public AnySentence {
 public:
  template <class... Values>
  requires(sizeof...(Values) == sizeof...(kNames)) std::string operator()(
      const Values&... values) const {
    const std::array<std::string, sizeof...(kNames)> texts{Told(values).text...};
    return print(texts.data());
  }

  void list(const std::string& key, std::vector<SentenceUse>& uses) const {
    uses.push_back({key, &shape()});
  }

 private:
  static const Shape& shape() {
    static const Shape kShape("Sentence", members());
    return kShape;
  }
  static std::vector<Member> members() {
    std::vector<Member> members;
    (members.push_back(
         {kNames.text(), &type_of<std::string>(), members.size() * sizeof(std::string)}),
     ...);
    return members;
  }
};

/// A sentence that prints a view.
template <class View>
class SentenceOf : public AnySentence {
 public:
  std::string operator()(const View& view) const { return print(&view); }
  void list(const std::string& key, std::vector<SentenceUse>& uses) const {
    uses.push_back({key, &View::shape()});
  }
};

/// The keys of the members of a struct, in their order: "not_met" of "quorum" is "quorum.not-met".
std::vector<std::string> keys_of(const std::string& group, std::string_view names);

/// Lists the sentences of a struct, its members, below the key of the group.
template <class... Members>
void list_all(const std::string& group, std::string_view names, std::vector<SentenceUse>& uses,
              const Members&... members) {
  const auto keys = keys_of(group, names);
  auto key = keys.begin();
  (members.list(*key++, uses), ...);
}

/// Gives the sentences of a struct their words.
template <class... Members>
void bind_all(const std::string& group, std::string_view names, const Sentences& sentences,
              Members&... members) {
  const auto keys = keys_of(group, names);
  auto key = keys.begin();
  (members.bind(*key++, sentences), ...);
}

}  // namespace panelpress::render

/// Lists the sentences of a struct, and the groups of sentences in it, by their members.
#define PANELPRESS_SENTENCES(...)                                                           \
  void list(const std::string& group, std::vector<::panelpress::render::SentenceUse>& uses) \
      const {                                                                               \
    ::panelpress::render::list_all(group, #__VA_ARGS__, uses, __VA_ARGS__);                 \
  }                                                                                         \
  void bind(const std::string& group, const ::panelpress::render::Sentences& sentences) {   \
    ::panelpress::render::bind_all(group, #__VA_ARGS__, sentences, __VA_ARGS__);            \
  }

/// Declares sentences of one type, and lists them: all that their struct says of itself.
#define PANELPRESS_SENTENCES_OF(type, ...) \
  type __VA_ARGS__;                        \
  PANELPRESS_SENTENCES(__VA_ARGS__)
